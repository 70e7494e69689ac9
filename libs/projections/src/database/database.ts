import type { Kysely } from 'kysely';
import type { Movement } from './movement';

/** Holds what is derived, and nothing else: it may be dropped at any moment. */
export interface Database {
  readonly engine: 'pglite' | 'postgres';
  /** Inside a transaction only the transaction is spoken to: one engine has a single session. */
  readonly sql: Kysely<unknown>;
  readonly movement: Movement;
  readonly close: () => Promise<void>;
}

/** Where the views live, beside whatever else a server holds. */
export const schema = 'views';
