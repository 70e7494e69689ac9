import type { Actor, Aggregate, EventsOf, Id, Instant, LocalDate } from '@kyket/eventing';
import { accessEvents } from './events';

export type AccessEvent = EventsOf<typeof accessEvents>;

/** One access of a person: what the fact says, and under which right they came. */
export interface Access {
  readonly id: Id;
  readonly at: Instant;
  readonly actor: Actor;
  readonly event: AccessEvent;
}

/** What one person saw, took and was refused on one day, each told once. */
export type AccessDay = readonly Access[];

/** A stream for each person and day: `access-<personId>-<day>`. It is no record that orders are about: nobody decides upon it. */
export const access: Aggregate<AccessDay, AccessEvent> = {
  name: 'access',
  initial: [],
  // Without an exact revision a fact may come to be stored twice.
  evolve: (day, { id, metadata: { recordedAt, actor }, type, data }) =>
    day.some((each) => each.id === id)
      ? day
      : [...day, { id, at: recordedAt, actor, event: { type, data } as AccessEvent }],
  events: accessEvents,
  zone: () => 'Asia/Ho_Chi_Minh',
};

export const accessDayOf = (person: Id, day: LocalDate): string => `${person}-${day}`;
