import { ObligationMet, ObligationOpened, RemindersReplanned } from '../events';
import { deadline, on, promptly } from '../testing';
import { replanReminders } from './replan-reminders';

const opened = promptly(ObligationOpened(deadline), '2023-12-19');
const order = {
  version: 1,
  dropped: [{ step: '-1d', on: '2024-01-02', to: ['desk-officer' as const] }],
  added: [{ step: '-10d', on: '2023-12-22', to: ['desk-officer' as const] }],
};

describe('Other lead times for a deadline', () => {
  it('write down which reminders went and which came, once for each version', () => {
    on('2023-12-20')(opened).when(replanReminders, order).thenRecords(RemindersReplanned(order));
    on('2023-12-20')(opened, RemindersReplanned(order)).when(replanReminders, order).thenRecords();
  });

  it('say nothing of a deadline that is settled, or of which nothing moves', () => {
    const met = promptly(ObligationMet({ on: '2023-12-20' }), '2023-12-20');
    on('2023-12-20')(opened, met).when(replanReminders, order).thenRecords();
    on('2023-12-20')(opened)
      .when(replanReminders, { version: 1, dropped: [], added: [] })
      .thenRecords();
  });
});
