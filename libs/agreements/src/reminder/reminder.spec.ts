import { idFrom, scenario } from '@kyket/eventing';
import { actors, offices, persons } from '../testing';
import { claimReminder } from './claiming/claim-reminder';
import { ReminderClaimed, ReminderFailed, ReminderSent } from './events';
import { reminder, reminderIdOf } from './reminder';
import { recordReminderFailed } from './sending/record-reminder-failed';
import { recordReminderSent } from './sending/record-reminder-sent';

const claim = {
  obligation: idFrom('obligation', 'report'),
  step: 'due',
  due: '2024-01-03',
  office: offices.giamDocSoGddtDienBien,
  claimant: idFrom('worker', 'first'),
  late: false,
};
const given = scenario(reminder, {
  now: '2024-01-03T01:00:00.000Z',
  id: reminderIdOf(claim.obligation, claim.step, claim.due, claim.office),
  actor: actors.clock,
});
const sent = { channel: 'mail', to: [persons.head] } as const;
const failed = { ...sent, to: [...sent.to], reason: 'mailbox-full' };

describe('A reminder', () => {
  it('is claimed by one process', () => {
    given().when(claimReminder, claim).thenRecords(ReminderClaimed(claim));
  });

  it('[RM-5] refuses the second of two claimers', () => {
    given(ReminderClaimed(claim))
      .when(claimReminder, { ...claim, claimant: idFrom('worker', 'second') })
      .thenRefuses('already-claimed');
  });

  it('refuses an id that is not that of the obligation, step, day and office', () => {
    given()
      .when(claimReminder, { ...claim, due: '2024-01-04' })
      .thenRefuses('other-reminder');
  });

  it('is sent once on each channel', () => {
    given(ReminderClaimed(claim))
      .when(recordReminderSent, { ...sent, to: [...sent.to] })
      .thenRecords(ReminderSent({ ...sent, to: [...sent.to] }));
    given(ReminderClaimed(claim), ReminderSent({ ...sent, to: [...sent.to] }))
      .when(recordReminderSent, { ...sent, to: [...sent.to] })
      .thenNothing();
  });

  it('[RM-9] may fail on one channel while another carries it', () => {
    const { state } = given(
      ReminderClaimed(claim),
      ReminderFailed(failed),
      ReminderSent({ channel: 'in-app', to: [persons.head] }),
    );
    expect(state).toMatchObject({
      channels: { mail: { is: 'failed', reason: 'mailbox-full' }, 'in-app': { is: 'sent' } },
    });
    given(ReminderClaimed(claim), ReminderFailed(failed))
      .when(recordReminderFailed, failed)
      .thenNothing();
  });

  it('may come back after it was sent', () => {
    given(ReminderClaimed(claim), ReminderSent({ ...sent, to: [...sent.to] }))
      .when(recordReminderFailed, { ...failed, reason: 'bounced' })
      .thenRecords(ReminderFailed({ ...failed, reason: 'bounced' }));
  });

  it('refuses to be sent by nobody', () => {
    given()
      .when(recordReminderSent, { ...sent, to: [...sent.to] })
      .thenRefuses('not-claimed');
    given().when(recordReminderFailed, failed).thenRefuses('not-claimed');
  });
});
