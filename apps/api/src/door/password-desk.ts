import type { Id } from '@kyket/eventing';
import { daysToChoosePassword, PasswordInvitations } from '@kyket/identity';
import { choosePasswordLetter } from '@kyket/notices';
import { Injectable } from '@nestjs/common';
import { OwnerLetters } from './owner-letters';

/** What whoever invited is told of the letter. */
export interface Sent {
  /** The mail server took it. */
  readonly delivered: boolean;
}

/** A page of the house, to be handed to whom it is for. */
export interface HandedOver {
  readonly page: string;
  readonly expiresAt: string;
}

/** Where somebody gets the way to choose a password. What they were given before opens nothing any more. */
@Injectable()
export class PasswordDesk {
  constructor(
    private readonly invitations: PasswordInvitations,
    private readonly letters: OwnerLetters,
  ) {}

  /** Told here and never again. What stands behind the # is sent to no server, and so is in no log of one. */
  async handOver(person: Id): Promise<HandedOver> {
    const { secret, expiresAt } = await this.invitations.issue(person);
    return { page: `/welcome#${secret}`, expiresAt };
  }

  /** To the owner of the account, and to nobody else. Asked again, it sends another: one that was cut off is not left half done. */
  async send(person: Id, pages: URL): Promise<Sent> {
    const { page } = await this.handOver(person);
    const words = { link: new URL(page, pages).href, days: daysToChoosePassword };
    const delivered = await this.letters.send(person, (language) =>
      choosePasswordLetter(words, language),
    );
    if (!delivered) await this.invitations.withdraw(person);
    return { delivered };
  }
}
