import type { Id } from '@kyket/eventing';
import { z } from 'zod';

/** How a person shows that it is they, beside a password or in its place. */
export type Way = Factor['kind'] | 'recovery-code';

/** Something that a person has and nobody else: a passkey, or a device that tells codes. As its owner sees it: nothing here opens anything. */
export interface Factor {
  readonly id: Id;
  readonly kind: 'passkey' | 'totp';
  /** As its owner calls it. */
  readonly name: string;
  readonly addedAt: string;
  readonly usedAt?: string | undefined;
}

export const FactorName = z.string().trim().min(1).max(100);

/** Six digits of a device, or a recovery code; whichever it is, spaces do not matter. */
export const Code = z.string().min(1).max(40);

/** Told once: what was added, and with the first one the codes for the day on which it is lost. */
export interface Added {
  readonly id: Id;
  readonly kind: Factor['kind'];
  readonly recoveryCodes?: readonly string[];
}
