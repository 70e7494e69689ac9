import type { TalksEvent } from '@kyket/agreements';
import type { Id, Instant, LocalDate, Recorded, Zone } from '@kyket/eventing';

/** A meeting that had a day at some time, the day it has now, and how often it changed. */
export interface DatedMeeting {
  readonly id: Id;
  readonly on: LocalDate;
  readonly zones: readonly Zone[];
  readonly sequence: number;
  readonly changedAt: Instant;
  /** Cancelled, or put off without a new day. */
  readonly isOver: boolean;
}

/** The meetings of a mechanism, each on its last day. One without a day has no place in a calendar. */
export const meetingsIn = (facts: readonly unknown[]): readonly DatedMeeting[] => {
  const found = new Map<Id, DatedMeeting>();
  for (const fact of facts as readonly Recorded<TalksEvent>[]) {
    if (!('meetingId' in fact.data)) continue;
    const { meetingId: id } = fact.data;
    const known = found.get(id);
    const { on = known?.on, isOver = known?.isOver ?? false } = dayIn(fact);
    if (on === undefined) continue;
    const zones = 'venues' in fact.data ? fact.data.venues.map(({ zone }) => zone) : known?.zones;
    found.set(id, {
      ...{ id, on, isOver, zones: zones ?? [] },
      sequence: fact.revision,
      changedAt: fact.metadata.recordedAt,
    });
  }
  return [...found.values()];
};

interface Said {
  readonly on?: LocalDate;
  readonly isOver?: boolean;
}

/** What a fact says of the day of its meeting. */
const dayIn = ({ type, data, metadata }: Recorded<TalksEvent>): Said => {
  switch (type) {
    case 'MeetingPlanned':
      return data.on === 'unfixed' ? { isOver: true } : { on: data.on, isOver: false };
    case 'MeetingPostponed':
      return typeof data.to === 'string' ? { on: data.to, isOver: false } : { isOver: true };
    case 'MeetingCancelled':
      return { isOver: true };
    case 'MeetingHeld': {
      const { date } = metadata.occurredOn;
      return date.is === 'day' ? { on: date.on, isOver: false } : {};
    }
    case 'TalksEstablished':
    case 'MeetingPrepared':
    case 'MeetingModeChanged':
    case 'DelegationRecorded':
    case 'MinutesDrafted':
    case 'MinutesAdopted':
    case 'StatementRecorded':
    case 'ProposalAnswered':
    case 'FollowUpAgreed':
    case 'FollowUpClosed':
    case 'TalksYearWaived':
    case 'TalksEnded':
    case 'CorrectionProposed':
    case 'FactCorrected':
    case 'CorrectionDeclined':
      return {};
  }
};
