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

export interface Factors {
  readonly items: readonly Factor[];
  readonly recoveryCodesLeft: number;
  /** Before acts one may be held to, this house asks everybody for one. */
  readonly required: boolean;
}

export interface Factor {
  readonly id: string;
  readonly kind: 'passkey' | 'totp';
  readonly name: string;
  readonly addedAt: string;
  readonly usedAt: string | null;
}

/** An authenticator app that is yet to show its first code. */
export interface NewAuthenticator {
  readonly id: string;
  readonly secret: string;
  readonly uri: string;
}

/** What comes with the first factor, and then no more. */
export interface Added {
  readonly id: string;
  readonly recoveryCodes?: readonly string[];
}
