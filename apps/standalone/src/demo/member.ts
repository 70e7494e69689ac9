import type { Id, Role } from '@kyket/eventing';

/** Somebody who signs in to the demonstration. */
export interface Member {
  readonly person: Id;
  readonly email: string;
  /** As in the article where it names them. */
  readonly name: string;
  readonly language: 'vi' | 'en';
  readonly organisation?: Id;
  readonly office?: Id;
  readonly roles: readonly Exclude<Role, 'clock' | 'process-manager'>[];
}

/** Somebody a record names who does not sign in: the log knows the id, the safe the name. */
export interface Guest {
  readonly person: Id;
  readonly name: string;
}

/** Of every demonstration account. */
export const demoPassword = 'demo';
