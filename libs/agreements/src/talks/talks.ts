import type { Aggregate, Id, LocalDate, PartialDate, Recorded, Zone } from '@kyket/eventing';
import type { Mode, Names } from '../vocabulary';
import { talksEvents, type TalksEvent } from './events';
import { evolveMeeting } from './meetings/meeting';
import type { Cadence, PlannedDay, Preparation, PutOff, StatementKind, Venue } from './vocabulary';

/** A mechanism of talks: its sides, whose turn it is to host, its meetings and what was said there. */
export type Talks = { readonly is: 'none' } | OpenTalks;

export interface OpenTalks {
  readonly is: 'open';
  readonly title: Names;
  readonly sides: readonly Id[];
  readonly zone: Zone;
  readonly cadence: Cadence;
  readonly since: PartialDate;
  readonly foundedBy?: Id | undefined;
  readonly hostRotation: readonly Id[];
  readonly meetings: Readonly<Record<Id, Meeting>>;
  readonly statements: Readonly<Record<Id, Statement>>;
  readonly waivedYears: readonly number[];
  readonly endedOn?: PartialDate | undefined;
  readonly followUps: Readonly<Record<Id, FollowUp>>;
}

export type Meeting = MeetingPlace & MeetingProgress;

export interface MeetingPlace {
  readonly host: Id;
  readonly mode: Mode;
  readonly venues: readonly Venue[];
  readonly prepared: readonly Preparation[];
}

export type MeetingProgress =
  | { readonly is: 'planned'; readonly year: number; readonly on: PlannedDay }
  | { readonly is: 'postponed'; readonly year: number; readonly to: PutOff }
  | { readonly is: 'cancelled'; readonly reason: string }
  | {
      readonly is: 'held';
      readonly on: PartialDate;
      readonly minutes: 'none' | 'drafted' | 'adopted';
    };

export interface Statement {
  readonly kind: StatementKind;
  readonly by: Id;
  readonly meeting: Id;
  readonly said: string;
  readonly answer: 'proposed' | 'accepted' | 'declined' | 'beyond-competence';
  readonly became?: Id | undefined;
}

export interface FollowUp {
  readonly meeting: Id;
  readonly what: string;
  readonly owner: Id;
  readonly due: LocalDate;
  readonly is: 'open' | 'done' | 'dropped';
}

const evolve = (state: Talks, event: Recorded<TalksEvent>): Talks => {
  if (event.type === 'TalksEstablished') return established(event);
  if (state.is === 'none') return state;

  switch (event.type) {
    case 'MeetingPlanned':
    case 'MeetingPrepared':
    case 'MeetingPostponed':
    case 'MeetingModeChanged':
    case 'MeetingCancelled':
    case 'DelegationRecorded':
    case 'MeetingHeld':
    case 'MinutesDrafted':
    case 'MinutesAdopted': {
      const { meetingId } = event.data;
      const meeting = evolveMeeting(state.meetings[meetingId], event);
      return meeting ? { ...state, meetings: { ...state.meetings, [meetingId]: meeting } } : state;
    }
    case 'StatementRecorded': {
      const { statementId, meetingId, kind, by, said } = event.data;
      const statement: Statement = { kind, by, meeting: meetingId, said, answer: 'proposed' };
      return { ...state, statements: { ...state.statements, [statementId]: statement } };
    }
    case 'ProposalAnswered': {
      const { statementId, answer, became } = event.data;
      const statement = state.statements[statementId];
      if (statement === undefined) return state;
      const answered = { ...statement, answer, ...(became && { became }) };
      return { ...state, statements: { ...state.statements, [statementId]: answered } };
    }
    case 'FollowUpAgreed': {
      const { followUpId, meetingId, what, owner, due } = event.data;
      const followUp: FollowUp = { meeting: meetingId, what, owner, due, is: 'open' };
      return { ...state, followUps: { ...state.followUps, [followUpId]: followUp } };
    }
    case 'FollowUpClosed': {
      const { followUpId, as } = event.data;
      const followUp = state.followUps[followUpId];
      if (followUp === undefined) return state;
      return { ...state, followUps: { ...state.followUps, [followUpId]: { ...followUp, is: as } } };
    }
    case 'TalksYearWaived':
      return { ...state, waivedYears: [...state.waivedYears, event.data.year] };
    case 'TalksEnded':
      return { ...state, endedOn: event.metadata.occurredOn.date };
    case 'CorrectionProposed':
    case 'FactCorrected':
    case 'CorrectionDeclined':
      return state;
  }
};

const established = ({
  data: { title, sides, zone, cadence, foundedBy, hostRotation },
  metadata,
}: Recorded<Extract<TalksEvent, { type: 'TalksEstablished' }>>): OpenTalks => ({
  is: 'open',
  ...{ title, sides, zone, cadence, foundedBy, hostRotation },
  since: metadata.occurredOn.date,
  meetings: {},
  statements: {},
  waivedYears: [],
  followUps: {},
});

export const talks: Aggregate<Talks, TalksEvent> = {
  name: 'talks',
  initial: { is: 'none' },
  evolve,
  events: talksEvents,
  zone: (state) => (state.is === 'open' ? state.zone : 'Asia/Ho_Chi_Minh'),
};
