import { NotDelivered, Post, type Id, type Language } from '@kyket/eventing';
import { People } from '@kyket/identity';
import { accountLetter, type AccountNews, type Written } from '@kyket/notices';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { randomUUID } from 'node:crypto';

/** Writes to the owner of an account, in their language, at the address that is theirs. */
@Injectable()
export class OwnerLetters implements OnApplicationShutdown {
  private readonly logger = new Logger(OwnerLetters.name);
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly people: People,
    private readonly post: Post,
  ) {}

  /** Says whether the post took it. One that bears the name of another is known to be the same. */
  async send(
    to: Id,
    write: (language: Language) => Written,
    messageId: string = randomUUID(),
  ): Promise<boolean> {
    const letter = write((await this.people.of(to))?.language ?? 'vi');
    try {
      await this.post.send({ messageId, to, ...letter });
      return true;
    } catch (error) {
      if (!(error instanceof NotDelivered)) throw error;
      return false;
    }
  }

  /** Tells what became of the account. Nobody waits for the post but a house that closes. */
  tell(to: Id, news: AccountNews): void {
    const telling = this.send(to, (language) => accountLetter(news, language))
      .then(
        (delivered) => {
          if (!delivered) this.logger.warn({ message: 'The post did not take a letter', news });
        },
        (error: unknown) => this.logger.error(error),
      )
      .finally(() => this.underWay.delete(telling));
    this.underWay.add(telling);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.settled();
  }

  /** Every letter that was begun is out, or will not be. */
  async settled(): Promise<void> {
    await Promise.all(this.underWay);
  }
}
