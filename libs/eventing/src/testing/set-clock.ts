import { Clock } from '../ports/clock';
import type { Instant } from '../time';

/** A clock that stands where it was set. */
export class SetClock extends Clock {
  constructor(private at: Instant) {
    super();
  }

  now(): Instant {
    return this.at;
  }

  set(at: Instant): void {
    this.at = at;
  }
}
