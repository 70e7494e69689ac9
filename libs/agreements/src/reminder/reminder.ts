import { idFrom, type Aggregate, type Id, type LocalDate, type Recorded } from '@kyket/eventing';
import { reminderEvents, type ReminderEvent } from './events';
import type { Channel } from './vocabulary';

/** One dispatch: one step of one obligation, to one office. */
export type Reminder = { readonly is: 'none' } | ClaimedReminder;

export interface ClaimedReminder {
  readonly is: 'claimed';
  readonly obligation: Id;
  readonly step: string;
  readonly due: LocalDate;
  readonly office: Id;
  readonly claimant: Id;
  readonly late: boolean;
  /** The last that is known of each channel. */
  readonly channels: Readonly<Partial<Record<Channel, Delivery>>>;
}

export type Delivery =
  | { readonly is: 'sent'; readonly to: readonly Id[] }
  | { readonly is: 'failed'; readonly to: readonly Id[]; readonly reason: string };

/** A moved deadline makes other reminders; a new policy of steps tells nobody twice. */
export const reminderIdOf = (
  obligation: Id,
  step: string,
  due: LocalDate,
  addresseesOffice: Id,
): Id => idFrom('reminder', obligation, step, due, addresseesOffice);

const evolve = (state: Reminder, event: Recorded<ReminderEvent>): Reminder => {
  if (event.type === 'ReminderClaimed')
    return state.is === 'none' ? { is: 'claimed', ...event.data, channels: {} } : state;
  if (state.is === 'none') return state;

  switch (event.type) {
    case 'ReminderSent': {
      const { channel, to } = event.data;
      return { ...state, channels: { ...state.channels, [channel]: { is: 'sent', to } } };
    }
    case 'ReminderFailed': {
      const { channel, to, reason } = event.data;
      const failed: Delivery = { is: 'failed', to, reason };
      return { ...state, channels: { ...state.channels, [channel]: failed } };
    }
    case 'CorrectionProposed':
    case 'FactCorrected':
    case 'CorrectionDeclined':
      return state;
  }
};

export const reminder: Aggregate<Reminder, ReminderEvent> = {
  name: 'reminder',
  initial: { is: 'none' },
  evolve,
  events: reminderEvents,
  zone: () => 'Asia/Ho_Chi_Minh',
};
