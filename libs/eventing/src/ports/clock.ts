import type { Instant } from '../time';

/** The one clock of the house. All that the domain knows of time comes from here. */
export abstract class Clock {
  abstract now(): Instant;
}
