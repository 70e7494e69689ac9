import {
  correctionEvents,
  dayOfFact,
  idFrom,
  type Aggregate,
  type EventsOf,
  type Hash,
  type Id,
  type LocalDate,
  type Recorded,
  type Zone,
} from '@kyket/eventing';
import type { Stated } from '../vocabulary';
import { asksOf, evolveConsulting } from './consulting/consulting';
import {
  DossierAccepted,
  DossierReturned,
  DossierSubmitted,
  OpinionDispensedWith,
  OpinionGiven,
  OpinionReassigned,
  OpinionsConsolidated,
} from './consulting/events';
import {
  ClearanceGranted,
  ClearanceRefused,
  ClearanceWithdrawn,
  ConditionMet,
  ReturnedForRevision,
  WithinMandateConfirmed,
} from './deciding/events';
import { evolveDeciding } from './deciding/deciding';
import { Escalated, HigherOpinionGiven, type EscalationScope } from './escalating/events';
import { evolveEscalating } from './escalating/escalating';
import { ClearanceOpened, ProcedureMigrated } from './opening/events';

/** What one party needs from home before it may sign: internal to its organisation, so a record of its own. */
export type Clearance = { readonly is: 'none' } | OpenClearanceFile;
export type OpenClearanceFile = ClearanceFile & Progress;

export interface ClearanceFile {
  readonly agreement: Id;
  readonly party: Id;
  readonly zone: Zone;
  readonly procedure: { readonly id: Id; readonly version: number };
  /** How clearance was given before July 2021 is not recorded: every signature under such a procedure says so. */
  readonly practice: 'recorded' | 'not-recorded';
  /** Empty: no clearance is needed. */
  readonly route: readonly Stage[];
  readonly round: Round | null;
  /** The day of its last step. The next cannot be dated before it; what bodies say side by side may. */
  readonly since: LocalDate;
  readonly escalations: Readonly<Record<Id, Escalation>>;
  /** The day the first dossier left. */
  readonly submittedOn?: LocalDate | undefined;
}

export interface Stage {
  readonly id: string;
  readonly kind: 'consult' | 'approve' | 'decide';
  readonly asked: readonly Id[];
  readonly quorum: number;
  /** The stages that must have closed before this one begins; those with the same ones run side by side. */
  readonly after: readonly string[];
  readonly workingDays: Stated<number>;
}

export interface Round {
  readonly n: number;
  readonly hash: Hash;
  readonly on: LocalDate;
  readonly asks: Readonly<Record<Id, Ask>>;
}

export type Ask =
  | { readonly is: 'sent' }
  | { readonly is: 'incomplete'; readonly missing: readonly string[]; readonly on: LocalDate }
  | { readonly is: 'accepted'; readonly on: LocalDate }
  | {
      readonly is: 'answered';
      readonly opinion: 'agree' | 'with-comments' | 'disagree';
      readonly on: LocalDate;
    }
  | { readonly is: 'dispensed'; readonly reason: string; readonly on: LocalDate };

export interface Escalation {
  readonly scope: EscalationScope;
  readonly to: Id;
  readonly on: LocalDate;
  readonly answer?: 'agreed' | 'refused';
  readonly answeredOn?: LocalDate;
}

export type Progress =
  | { readonly is: 'preparing' | 'consulting' | 'consolidating' | 'awaiting-decision' }
  | { readonly is: 'returned'; readonly reasons: string }
  | { readonly is: 'cleared'; readonly on: LocalDate; readonly mandate: Mandate }
  | { readonly is: 'refused' | 'withdrawn'; readonly on: LocalDate; readonly reason: string };

/** What the deciding authority has said yes to: a text, how far it may move, until when, and if what. */
export interface Mandate {
  readonly hash: Hash;
  readonly latitude: string;
  readonly confirmed: readonly Hash[];
  readonly validUntil?: LocalDate | undefined;
  readonly conditions: Readonly<Record<Id, 'open' | 'met'>>;
}

export const clearanceEvents = [
  ClearanceOpened,
  ProcedureMigrated,
  DossierSubmitted,
  DossierAccepted,
  DossierReturned,
  OpinionGiven,
  OpinionDispensedWith,
  OpinionReassigned,
  OpinionsConsolidated,
  Escalated,
  HigherOpinionGiven,
  ClearanceGranted,
  ClearanceRefused,
  ReturnedForRevision,
  WithinMandateConfirmed,
  ConditionMet,
  ClearanceWithdrawn,
  ...correctionEvents,
] as const;
export type ClearanceEvent = EventsOf<typeof clearanceEvents>;

/** The one clearance of a party for an agreement. */
export const clearanceIdOf = (agreement: Id, party: Id): Id =>
  idFrom('clearance', agreement, party);

const evolve = (clearance: Clearance, event: Recorded<ClearanceEvent>): Clearance => {
  if (event.type === 'ClearanceOpened') return opened(event);
  return clearance.is === 'none' ? clearance : evolveOpen(clearance, event);
};

const opened = (
  event: Recorded<ClearanceEvent> & { type: 'ClearanceOpened' },
): OpenClearanceFile => {
  const { agreement, party, zone, procedure, practice, route } = event.data;
  return {
    is: 'preparing',
    agreement,
    party,
    zone,
    procedure,
    practice,
    route,
    round: null,
    since: dayOfFact(event),
    escalations: {},
  };
};

const evolveOpen = (
  clearance: OpenClearanceFile,
  event: Recorded<ClearanceEvent>,
): OpenClearanceFile => {
  const day = dayOfFact(event);

  switch (event.type) {
    case 'ClearanceOpened':
      return clearance;
    case 'ProcedureMigrated': {
      const { procedure, practice, route } = event.data;
      return asksOf({ ...clearance, procedure, practice, route, since: day });
    }
    case 'DossierSubmitted': {
      const { submittedOn = day } = clearance;
      return evolveConsulting({ ...clearance, submittedOn, since: day }, event, day);
    }
    case 'DossierAccepted':
    case 'DossierReturned':
    case 'OpinionGiven':
    case 'OpinionDispensedWith':
    case 'OpinionReassigned':
    case 'OpinionsConsolidated':
      return evolveConsulting({ ...clearance, since: day }, event, day);
    case 'Escalated':
    case 'HigherOpinionGiven':
      return { ...clearance, escalations: evolveEscalating(clearance.escalations, event, day) };
    case 'ClearanceGranted':
    case 'ClearanceRefused':
    case 'ReturnedForRevision':
    case 'WithinMandateConfirmed':
    case 'ConditionMet':
    case 'ClearanceWithdrawn':
      return evolveDeciding({ ...clearance, since: day }, event, day);
    case 'CorrectionProposed':
    case 'FactCorrected':
    case 'CorrectionDeclined':
      return clearance;
  }
};

export const clearance: Aggregate<Clearance, ClearanceEvent> = {
  name: 'clearance',
  initial: { is: 'none' },
  evolve,
  events: clearanceEvents,
  zone: (state) => (state.is === 'none' ? 'Asia/Ho_Chi_Minh' : state.zone),
};
