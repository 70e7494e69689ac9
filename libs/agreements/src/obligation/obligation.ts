import {
  idFrom,
  type Aggregate,
  type Id,
  type Instant,
  type LocalDate,
  type Recorded,
} from '@kyket/eventing';
import { obligationEvents, type ObligationEvent } from './events';
import type { Deadline, MoveCause } from './vocabulary';

/** One deadline: what must be done by when, how that day was counted, and what came of it. */
export type Obligation = { readonly is: 'none' } | KnownObligation;

export type KnownObligation = KeptDeadline & ObligationOutcome;

export interface KeptDeadline extends Readonly<Deadline> {
  /** Nobody is reminded of it before. */
  readonly openedAt: Instant;
  /** The day the rule gives; `due` is later where an extension was granted. */
  readonly counted: LocalDate;
  readonly moves: readonly {
    readonly from: LocalDate;
    readonly to: LocalDate;
    readonly cause: MoveCause;
  }[];
  readonly snoozedUntil?: LocalDate | undefined;
  readonly acknowledged: readonly string[];
  /** The version of the lead times that last moved its reminders. */
  readonly plannedBy?: number | undefined;
}

export type ObligationOutcome =
  | { readonly is: 'open' }
  | { readonly is: 'met'; readonly on: LocalDate; readonly by?: Id }
  | { readonly is: 'missed'; readonly why: 'passed' | 'no-evidence' }
  | {
      readonly is: 'waived';
      readonly reason: string;
      readonly cause: 'decision' | 'record' | 'suspension';
    }
  | { readonly is: 'closed'; readonly cause: string };

/** One rule, one record, one occasion: one obligation, wherever and whenever it is worked out. */
export const obligationIdOf = (rule: string, subject: Id, occasion: string): Id =>
  idFrom('obligation', rule, subject, occasion);

const evolve = (state: Obligation, event: Recorded<ObligationEvent>): Obligation => {
  if (event.type === 'ObligationOpened') {
    const { moves = [], acknowledged = [] } = state.is === 'none' ? {} : state;
    const { recordedAt: openedAt } = event.metadata;
    return { ...event.data, openedAt, counted: event.data.due, moves, acknowledged, is: 'open' };
  }
  if (state.is === 'none') return state;

  switch (event.type) {
    case 'DeadlineRecomputed': {
      const { from, to, cause, reason: _, ...counted } = event.data;
      return { ...state, ...counted, due: to, moves: [...state.moves, { from, to, cause }] };
    }
    case 'ObligationMet': {
      const { on, by } = event.data;
      return { ...deadlineOf(state), is: 'met', on, ...(by && { by }) };
    }
    case 'ObligationMissed':
      return { ...deadlineOf(state), is: 'missed', why: event.data.why };
    case 'ObligationClosed':
      return { ...deadlineOf(state), is: 'closed', cause: event.data.cause };
    case 'ObligationWaived':
      return { ...deadlineOf(state), is: 'waived', ...event.data };
    case 'ReminderSnoozed':
      return { ...state, snoozedUntil: event.data.until };
    case 'ReminderAcknowledged':
      return { ...state, acknowledged: [...state.acknowledged, event.data.step] };
    case 'RemindersReplanned':
      return { ...state, plannedBy: event.data.version };
    case 'CorrectionProposed':
    case 'FactCorrected':
    case 'CorrectionDeclined':
      return state;
  }
};

/** The deadline without what came of it before. */
const deadlineOf = (state: KnownObligation): KeptDeadline => ({
  rule: state.rule,
  ruleVersion: state.ruleVersion,
  subject: state.subject,
  occasion: state.occasion,
  law: state.law,
  purpose: state.purpose,
  whenPassed: state.whenPassed,
  party: state.party,
  base: state.base,
  term: state.term,
  due: state.due,
  zone: state.zone,
  calendar: state.calendar,
  openedAt: state.openedAt,
  counted: state.counted,
  moves: state.moves,
  acknowledged: state.acknowledged,
  ...(state.quietAfter && { quietAfter: state.quietAfter }),
  ...(state.snoozedUntil && { snoozedUntil: state.snoozedUntil }),
  ...(state.plannedBy && { plannedBy: state.plannedBy }),
});

export const obligation: Aggregate<Obligation, ObligationEvent> = {
  name: 'obligation',
  initial: { is: 'none' },
  evolve,
  events: obligationEvents,
  zone: (state) => (state.is === 'none' ? 'Asia/Ho_Chi_Minh' : state.zone),
};
