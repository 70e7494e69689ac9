import {
  idFrom,
  type Aggregate,
  type Id,
  type Instant,
  type LocalDate,
  type Recorded,
} from '@kyket/eventing';
import { reminderEvents, type ReminderEvent } from './events';
import { isFinal, nobodyLeft, vanished, type Channel } from './vocabulary';

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
  /** Who has been told by which channel, and whose letter has not come back since. */
  readonly told: readonly Told[];
  /** Whose letters came back: someone else is told in their place. */
  readonly unreachable: readonly Id[];
}

interface Told {
  readonly channel: Channel;
  readonly person: Id;
  readonly at: Instant;
}

export type Delivery =
  | { readonly is: 'sent'; readonly to: readonly Id[] }
  | { readonly is: 'failed'; readonly to: readonly Id[]; readonly reason: string }
  | { readonly is: 'held'; readonly to: readonly Id[]; readonly until: Instant };

/** A moved deadline makes other reminders; a new policy of steps tells nobody twice. */
export const reminderIdOf = (
  obligation: Id,
  step: string,
  due: LocalDate,
  addresseesOffice: Id,
): Id => idFrom('reminder', obligation, step, due, addresseesOffice);

const evolve = (state: Reminder, event: Recorded<ReminderEvent>): Reminder => {
  if (event.type === 'ReminderClaimed')
    return state.is === 'none'
      ? { is: 'claimed', ...event.data, channels: {}, told: [], unreachable: [] }
      : state;
  if (state.is === 'none') return state;

  switch (event.type) {
    case 'ReminderSent': {
      const { channel, to } = event.data;
      const at = event.metadata.recordedAt;
      const news = to
        .filter((person) => !isTold(state, channel, person))
        .map((person) => ({ channel, person, at }));
      return {
        ...state,
        channels: { ...state.channels, [channel]: { is: 'sent', to } },
        told: [...state.told, ...news],
      };
    }
    case 'ReminderFailed': {
      const { channel, to, reason } = event.data;
      const failed: Delivery = { is: 'failed', to, reason };
      const channels = { ...state.channels, [channel]: failed };
      if (channel !== 'mail' || !isFinal(reason)) return { ...state, channels };
      return {
        ...state,
        channels,
        told: state.told.filter((each) => each.channel !== channel || !to.includes(each.person)),
        unreachable: [...new Set([...state.unreachable, ...to])],
      };
    }
    case 'ReminderHeld': {
      const { channel, to, until } = event.data;
      return { ...state, channels: { ...state.channels, [channel]: { is: 'held', to, until } } };
    }
    case 'CorrectionProposed':
    case 'FactCorrected':
    case 'CorrectionDeclined':
      return state;
  }
};

export const isTold = ({ told }: ClaimedReminder, channel: Channel, person: Id): boolean =>
  told.some((each) => each.channel === channel && each.person === person);

/** Whether nothing more can be done: the letters are out, or there is no reason or nobody for them; and the notice lies in the house. */
export const isDealtWith = ({ channels }: ClaimedReminder): boolean => {
  const { mail, 'in-app': inApp } = channels;
  const isOver =
    mail?.is === 'sent' ||
    (mail?.is === 'failed' && (mail.reason === vanished || mail.reason === nobodyLeft));
  return isOver && inApp?.is !== 'failed';
};

export const reminder: Aggregate<Reminder, ReminderEvent> = {
  name: 'reminder',
  initial: { is: 'none' },
  evolve,
  events: reminderEvents,
  zone: () => 'Asia/Ho_Chi_Minh',
};
