/** What the server answers about the own account. */

export interface SignedInAt {
  readonly handle: string;
  readonly device: string | null;
  readonly openedAt: string;
  readonly endsAt: string;
  readonly current: boolean;
}

export interface Key {
  readonly id: string;
  readonly name: string;
  readonly scope: KeyScope;
  readonly createdAt: string;
  readonly expiresAt: string;
}

export type KeyScope = 'read' | 'write';

/** The only answer that holds what opens. */
export interface NewKey extends Key {
  readonly key: string;
}
