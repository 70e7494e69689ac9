import type { Id } from '@kyket/eventing';
import type { Meeting, OpenTalks, Talks } from './talks';
import { refuse } from './talks.refusals';

export const open = (talks: Talks): OpenTalks => {
  if (talks.is === 'none') throw refuse('no-talks');
  return talks;
};

/** Talks that have ended are no longer planned; what was done while they ran is still recorded. */
export const running = (talks: Talks): OpenTalks => {
  const opened = open(talks);
  if (opened.endedOn !== undefined) throw refuse('talks-ended');
  return opened;
};

type Awaited = Meeting & { readonly is: 'planned' | 'postponed' };
type Held = Meeting & { readonly is: 'held' };

/** A meeting that may still be held. */
export const awaited = (talks: Talks, meetingId: Id): Awaited => {
  const meeting = known(talks, meetingId);
  if (meeting.is === 'held') throw refuse('meeting-held');
  if (meeting.is === 'cancelled') throw refuse('meeting-cancelled');
  return meeting;
};

export const held = (talks: Talks, meetingId: Id): Held => {
  const meeting = known(talks, meetingId);
  if (meeting.is !== 'held') throw refuse('meeting-not-held');
  return meeting;
};

export const known = (talks: Talks, meetingId: Id): Meeting => {
  const meeting = open(talks).meetings[meetingId];
  if (meeting === undefined) throw refuse('unknown-meeting');
  return meeting;
};

export const someAwaited = (talks: Talks): void => {
  const meetings = Object.values(running(talks).meetings);
  if (!meetings.some(({ is }) => is === 'planned' || is === 'postponed'))
    throw refuse('no-meeting-planned');
};

export const someHeld = (talks: Talks): void => {
  if (!Object.values(open(talks).meetings).some(({ is }) => is === 'held'))
    throw refuse('no-meeting-held');
};
