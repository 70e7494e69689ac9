import type { Instant } from '@kyket/eventing';
import type { KeptLetter } from '@kyket/notices';

/** What the development profile lets anyone do. */
export abstract class Development {
  /** Moves the one clock forward and returns after a full sweep. */
  abstract moveTo(now: Instant): Promise<void>;

  abstract letters(): Promise<readonly KeptLetter[]>;
}
