import { Post, type Clock, type Instant, type Letter, type Safe } from '@kyket/eventing';

/** A letter as it lies in the development mailbox. */
export interface KeptLetter extends Letter {
  readonly sentAt: Instant;
  /** More than one when it was handed over again under the same id. */
  readonly deliveries: number;
}

const kind = 'letter';

/** Sends nothing: keeps every letter where a developer can read it. */
export class DevelopmentMailbox extends Post {
  constructor(
    private readonly safe: Safe,
    private readonly clock: Clock,
  ) {
    super();
  }

  async send(letter: Letter): Promise<void> {
    const known = await this.safe.get<KeptLetter>(kind, letter.messageId);
    const kept: KeptLetter = {
      ...letter,
      sentAt: known?.sentAt ?? this.clock.now(),
      deliveries: (known?.deliveries ?? 0) + 1,
    };
    await this.safe.put(kind, letter.messageId, kept);
  }

  /** Every letter, the last one first. */
  async letters(): Promise<readonly KeptLetter[]> {
    const kept = await this.safe.list<KeptLetter>(kind);
    return kept.map(({ value }) => value).sort((a, b) => (a.sentAt > b.sentAt ? -1 : 1));
  }
}
