import type { Id } from '../ids';
import type { Language } from '../text';

/** A message to one person. The post knows the address; nobody else needs to. */
export interface Letter {
  /** Constant for a reminder, so that a letter sent twice is recognised as one. */
  readonly messageId: string;
  readonly to: Id;
  readonly language?: Language;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

/** Carries letters to people. At least once; the message id is the same every time. */
export abstract class Post {
  abstract send(letter: Letter): Promise<void>;
}

/** A letter did not go out. The reason stands in the record, so it is a word and never an address. */
export class NotDelivered extends Error {
  override readonly name = 'NotDelivered';

  constructor(
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`The letter was not delivered: ${reason}`, options);
  }
}
