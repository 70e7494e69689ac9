import type { Instant } from '../time';

/** Something is due at a moment. The ring says only that; what is due stands in the record. */
export interface Alarm {
  readonly id: string;
  readonly dueAt: Instant;
}

/** Wakes the sweep. May ring twice, late, or for a plan since changed; if it forgets, nothing is lost but the hour. */
export abstract class AlarmClock {
  /** Sets, or sets anew. What lies more than a year ahead is left out: there is time to set it later. */
  abstract set(alarms: readonly Alarm[]): Promise<void>;

  abstract cancel(ids: readonly string[]): Promise<void>;

  /** The alarms that are set, for comparing with the record. */
  abstract outstanding(): Promise<readonly Alarm[]>;

  /** Calls `listener` when an alarm rings, until the returned function is called. */
  abstract onRing(listener: (alarm: Alarm) => Promise<void>): () => void;

  abstract close(): Promise<void>;
}
