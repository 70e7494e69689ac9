/** What can neither be derived nor belongs in the log: people's data, credentials, sessions, checkpoints. Keyed, and may expire. */
export abstract class Safe {
  abstract get<T>(kind: string, key: string): Promise<T | undefined>;

  /** Replaces what was there. `expiresAt` is in real time, as sessions and tokens are. */
  abstract put(
    kind: string,
    key: string,
    value: unknown,
    options?: { readonly expiresAt?: Date },
  ): Promise<void>;

  /** Puts only if nothing is there; says whether it did. */
  abstract putNew(
    kind: string,
    key: string,
    value: unknown,
    options?: { readonly expiresAt?: Date },
  ): Promise<boolean>;

  abstract delete(kind: string, key: string): Promise<void>;

  /** Everything of a kind whose key begins so, in the order of the keys. */
  abstract list<T>(
    kind: string,
    prefix?: string,
  ): Promise<readonly { readonly key: string; readonly value: T }[]>;
}
