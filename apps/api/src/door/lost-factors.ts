import type { RemoveSecondFactors } from '@kyket/agreements';
import type { Receipt } from '@kyket/application';
import { idFrom, NotDelivered, Post } from '@kyket/eventing';
import { People, SecondFactors, Sessions } from '@kyket/identity';
import { factorsRemovedLetter } from '@kyket/notices';
import { Injectable } from '@nestjs/common';

/** Does what stands on record: the factors of who lost them are gone, and so is whoever found them. */
@Injectable()
export class LostFactors {
  constructor(
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
    private readonly people: People,
    private readonly post: Post,
  ) {}

  /** Given again, an order does it again: one that was cut off is not left half done. */
  async remove({ person }: RemoveSecondFactors, { events }: Receipt): Promise<void> {
    await this.factors.removeAllOf(person);
    await this.sessions.endAllOf(person);

    const language = (await this.people.of(person))?.language ?? 'vi';
    const messageId = idFrom('letter', ...events.map(({ id }) => id));
    const letter = { messageId, to: person, ...factorsRemovedLetter(language) };
    await this.post.send(letter).catch((error: unknown) => {
      if (!(error instanceof NotDelivered)) throw error;
    });
  }
}
