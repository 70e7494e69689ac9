import type { EventsOf, Id, Instant, Recorded } from '@kyket/eventing';
import type { emergencyEvents } from './events';

/** An access that breaks the glass: asked for, and open from the moment somebody else confirmed it until it ends by itself. */
export interface Emergency {
  readonly is: 'requested' | 'declined' | 'open';
  readonly person: Id;
  readonly agreement: Id;
  readonly hours: number;
  /** Who asked for it, and on whose behalf. */
  readonly by: readonly Id[];
  readonly until?: Instant;
}

export type Emergencies = Readonly<Record<Id, Emergency>>;

export const withEmergency = (
  all: Emergencies,
  { type, data, metadata }: Recorded<EventsOf<typeof emergencyEvents>>,
): Emergencies => {
  const { accessId, person, agreement } = data;
  if (type === 'EmergencyRequested') {
    const { personId, onBehalfOf } = metadata.actor;
    const by = onBehalfOf === undefined ? [personId] : [personId, onBehalfOf];
    const { hours } = data;
    return { ...all, [accessId]: { is: 'requested', person, agreement, hours, by } };
  }
  const known = all[accessId];
  if (known === undefined) return all;
  switch (type) {
    case 'EmergencyConfirmed':
      return { ...all, [accessId]: { ...known, is: 'open', until: data.until } };
    case 'EmergencyDeclined':
      return { ...all, [accessId]: { ...known, is: 'declined' } };
    case 'EmergencyEnded':
      return { ...all, [accessId]: { ...known, until: metadata.recordedAt } };
  }
};

export interface EmergencyRunning {
  readonly id: Id;
  readonly agreement: Id;
  readonly until: Instant;
}

export const isRunning = ({ is, until }: Emergency, now: Instant): boolean =>
  is === 'open' && until !== undefined && now < until;

/** What is open to a person at a moment. */
export const emergenciesAt = (
  all: Emergencies,
  person: Id,
  now: Instant,
): readonly EmergencyRunning[] =>
  Object.entries(all).flatMap(([id, emergency]) =>
    emergency.person === person && emergency.until !== undefined && isRunning(emergency, now)
      ? [{ id, agreement: emergency.agreement, until: emergency.until }]
      : [],
  );
