import type { RemoveSecondFactors } from '@kyket/agreements';
import type { Receipt } from '@kyket/application';
import { idFrom } from '@kyket/eventing';
import { SecondFactors, Sessions } from '@kyket/identity';
import { accountLetter } from '@kyket/notices';
import { Injectable } from '@nestjs/common';
import { OwnerLetters } from './owner-letters';

/** Does what stands on record: the factors of who lost them are gone, and so is whoever found them. */
@Injectable()
export class LostFactors {
  constructor(
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly letters: OwnerLetters,
  ) {}

  /** Given again, an order does it again: one that was cut off is not left half done. */
  async remove({ person }: RemoveSecondFactors, { events }: Receipt): Promise<void> {
    await this.factors.removeAllOf(person);
    await this.sessions.endAllOf(person);

    const messageId = idFrom('letter', ...events.map(({ id }) => id));
    await this.letters.send(
      person,
      (language) => accountLetter('factors-removed', language),
      messageId,
    );
  }
}
