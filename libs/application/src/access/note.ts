import { CopyTaken, OrderRefused, RecordSeen, type SeenAs, type Shown } from '@kyket/agreements';
import { dayOf, idFrom, type Actor, type Event, type Id, type Instant } from '@kyket/eventing';
import type { z } from 'zod';
import type { RefusalHeard } from './refusal-heard';

/** What somebody had before them: which list, or what of which record. */
export interface Seen {
  readonly what: z.infer<typeof Shown>;
  readonly of?: { readonly name: string; readonly id: string } | undefined;
  /** It went out of the house. */
  readonly copy?: boolean | undefined;
}

/** An order that was not taken, and why. */
export interface Refused {
  readonly order: string;
  readonly of: { readonly name: string; readonly id: string };
  readonly refusal: RefusalHeard;
}

/** One access, as it happened: what lies behind it is looked up when it is written. */
export interface Note {
  readonly id: Id;
  readonly kind: 'views' | 'refusals';
  readonly at: Instant;
  readonly actor: Actor;
  readonly isAuditor: boolean;
  readonly of: { readonly name: string; readonly id: string } | undefined;
  readonly fact: (behind: Behind) => Event;
}

/** What is looked up when it is written. */
export interface Behind {
  readonly agreement?: Id;
  readonly as?: z.infer<typeof SeenAs>;
}

export const zone = 'Asia/Ho_Chi_Minh';

/** The same for all that one person sees of one resource within an hour. */
export const seenId = (
  { personId, onBehalfOf = '' }: Actor,
  { what, of, copy = false }: Seen,
  at: Instant,
): Id => {
  const hour = at.slice(0, 13);
  return idFrom(
    'seen',
    personId,
    onBehalfOf,
    what,
    of?.name ?? '',
    of?.id ?? '',
    String(copy),
    hour,
  );
};

export const noteSeen = (
  { what, of, copy }: Seen,
  by: Pick<Note, 'id' | 'at' | 'actor' | 'isAuditor'>,
): Note => {
  const make = copy ? CopyTaken : RecordSeen;
  return {
    ...by,
    kind: 'views',
    of,
    fact: (behind) => make({ what, ...(of && { record: of.id }), ...behind }),
  };
};

export const noteRefused = (
  { order, of, refusal }: Refused,
  commandId: Id,
  by: Pick<Note, 'at' | 'actor' | 'isAuditor'>,
): Note => ({
  ...by,
  id: idFrom('order-refused', commandId, refusal.code),
  kind: 'refusals',
  of,
  fact: (behind) => OrderRefused({ order, of: of.name, record: of.id, refusal, ...behind }),
});

export const dayOfNote = ({ at }: Pick<Note, 'at'>): string => dayOf(at, zone);
