import {
  DeadlineRecomputed,
  ObligationMet,
  ObligationOpened,
  ObligationWaived,
  ReminderAcknowledged,
  ReminderSnoozed,
} from '../events';
import { scan } from '../../testing';
import { deadline, on, talksOf } from '../testing';
import { acknowledgeReminder } from './acknowledge-reminder';
import { extendDeadline } from './extend-deadline';
import { snoozeReminder } from './snooze-reminder';
import { waiveObligation } from './waive-obligation';

const house = { ...deadline, law: 'house', rule: 'follow-up' } as const;
const clause = { ...deadline, law: 'clause' } as const;
const reason = 'Chờ công văn của tỉnh';
const { base, term, ruleVersion, calendar } = deadline;

describe('Waiving a deadline', () => {
  it('is a decision with a reason', () => {
    on('2023-12-22')(ObligationOpened(deadline))
      .when(waiveObligation, { reason })
      .thenRecords(ObligationWaived({ reason, cause: 'decision' }));
  });

  it('refuses what is no longer open, and what never was', () => {
    on('2024-01-05')(ObligationOpened(deadline), ObligationMet({ on: '2024-01-02' }))
      .when(waiveObligation, { reason })
      .thenRefuses('not-open');
    on('2024-01-05')().when(waiveObligation, { reason }).thenRefuses('no-obligation');
  });
});

describe('Extending a deadline', () => {
  const extended = DeadlineRecomputed({
    ...{ from: '2024-01-03', to: '2024-01-20', counted: '2024-01-03', cause: 'extension' },
    ...{ base, term, ruleVersion, calendar, reason },
  });

  it('gives more time, and the day the rule gives stays on record', () => {
    on('2023-12-22')(ObligationOpened(house))
      .when(extendDeadline, { to: '2024-01-20', reason })
      .thenRecords(extended);
  });

  it('refuses to move what the law has set', () => {
    on('2023-12-22')(ObligationOpened(deadline))
      .when(extendDeadline, { to: '2024-01-20', reason })
      .thenRefuses('set-by-law');
  });

  it('refuses to move a clause without the consent of the other side', () => {
    on('2023-12-22')(ObligationOpened(clause))
      .when(extendDeadline, { to: '2024-01-20', reason })
      .thenRefuses('consent-missing');
    on('2023-12-22')(ObligationOpened(clause))
      .when(extendDeadline, { to: '2024-01-20', reason }, { evidence: [scan] })
      .thenRecords(extended);
  });

  it('refuses a day that is no later, and what cannot be done later', () => {
    on('2023-12-22')(ObligationOpened(house))
      .when(extendDeadline, { to: '2024-01-03', reason })
      .thenRefuses('not-later', { due: '2024-01-03' });
    on('2023-12-22')(ObligationOpened(talksOf(2023)))
      .when(extendDeadline, { to: '2024-01-20', reason })
      .thenRefuses('cannot-be-late');
  });
});

describe('Answering a reminder', () => {
  it('[RM-4] snoozes it until a day, with a reason', () => {
    on('2023-12-22')(ObligationOpened(deadline))
      .when(snoozeReminder, { until: '2023-12-28', reason })
      .thenRecords(ReminderSnoozed({ until: '2023-12-28', reason }));
  });

  it('refuses to be quiet past the deadline, or into the past', () => {
    for (const until of ['2024-01-04', '2023-12-22'])
      on('2023-12-22')(ObligationOpened(deadline))
        .when(snoozeReminder, { until, reason })
        .thenRefuses('snoozed-too-long');
  });

  it('snoozes what is already overdue', () => {
    on('2024-01-10')(ObligationOpened(deadline))
      .when(snoozeReminder, { until: '2024-01-12', reason })
      .thenRecords(ReminderSnoozed({ until: '2024-01-12', reason }));
  });

  it('[RM-3] acknowledges a step once', () => {
    const { state } = on('2024-01-03')(
      ObligationOpened(deadline),
      ReminderAcknowledged({ step: 'due' }),
    );
    expect(state).toMatchObject({ is: 'open', acknowledged: ['due'] });
    on('2024-01-03')(ObligationOpened(deadline))
      .when(acknowledgeReminder, { step: 'due' })
      .thenRecords(ReminderAcknowledged({ step: 'due' }));
    on('2024-01-03')(ObligationOpened(deadline), ReminderAcknowledged({ step: 'due' }))
      .when(acknowledgeReminder, { step: 'due' })
      .thenNothing();
  });

  it('refuses a deadline that is not on record', () => {
    on('2024-01-03')().when(acknowledgeReminder, { step: 'due' }).thenRefuses('no-obligation');
    on('2024-01-03')()
      .when(snoozeReminder, { until: '2024-01-04', reason })
      .thenRefuses('no-obligation');
  });
});
