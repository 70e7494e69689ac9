import { idFrom, scenario } from '@kyket/eventing';
import { actors, offices, persons } from '../testing';
import { claimReminder } from './claiming/claim-reminder';
import { ReminderClaimed, ReminderFailed, ReminderHeld, ReminderSent } from './events';
import { reminder, reminderIdOf } from './reminder';
import { recordReminderFailed } from './sending/record-reminder-failed';
import { recordReminderHeld } from './sending/record-reminder-held';
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

  it('is told to whom it had not been told, and to nobody twice', () => {
    const instead = { channel: 'mail', to: [persons.head, persons.chairman] } as const;
    given(ReminderClaimed(claim), ReminderSent({ ...sent, to: [...sent.to] }))
      .when(recordReminderSent, { ...instead, to: [...instead.to] })
      .thenRecords(ReminderSent({ channel: 'mail', to: [persons.chairman] }));
  });

  it('knows whose letters came back, and who has been told in their place', () => {
    const bounced = { ...failed, reason: 'bounced-5.1.1' };
    const { state } = given(
      ReminderClaimed(claim),
      ReminderSent({ channel: 'in-app', to: [persons.head] }),
      ReminderSent({ ...sent, to: [...sent.to] }),
      ReminderFailed(bounced),
      ReminderSent({ channel: 'mail', to: [persons.chairman] }),
    );
    expect(state).toMatchObject({
      unreachable: [persons.head],
      told: [
        { channel: 'in-app', person: persons.head },
        { channel: 'mail', person: persons.chairman },
      ],
    });
  });

  it('waits for the morning where its reader has quiet hours', () => {
    const held = {
      channel: 'mail' as const,
      to: [persons.head],
      until: '2024-01-04T00:00:00.000Z',
    };
    given(ReminderClaimed(claim)).when(recordReminderHeld, held).thenRecords(ReminderHeld(held));
    given(ReminderClaimed(claim), ReminderHeld(held)).when(recordReminderHeld, held).thenNothing();
  });

  it('refuses to be sent by nobody', () => {
    given()
      .when(recordReminderSent, { ...sent, to: [...sent.to] })
      .thenRefuses('not-claimed');
    given().when(recordReminderFailed, failed).thenRefuses('not-claimed');
  });
});
