import type { Id } from '@kyket/eventing';
import { ApiKeys, KnownBrowsers, PasswordInvitations, Sessions } from '@kyket/identity';
import { Injectable } from '@nestjs/common';
import { OwnerLetters } from './owner-letters';

/** What a new password brings with it: whatever the one before had opened is closed, and its owner is told. */
@Injectable()
export class NewPasswords {
  constructor(
    private readonly invitations: PasswordInvitations,
    private readonly sessions: Sessions,
    private readonly browsers: KnownBrowsers,
    private readonly keys: ApiKeys,
    private readonly letters: OwnerLetters,
  ) {}

  /** `but`: the session in which it was changed goes on. */
  async settle(personId: Id, but?: string): Promise<void> {
    await this.invitations.withdraw(personId);
    await this.sessions.endAllOf(personId, but);
    await this.browsers.forgetAllOf(personId);
    await this.keys.revokeAllOf(personId);
    this.letters.tell(personId, 'password-chosen');
  }
}
