import { isTold } from '@kyket/agreements';
import {
  idFrom,
  NotDelivered,
  type Clock,
  type Id,
  type Instant,
  type Language,
  type Post,
  type Safe,
  type Zone,
} from '@kyket/eventing';
import { reminderLetter, type RemindedOf } from '@kyket/notices';
import type { Addressed } from './recipients';

interface Parts {
  readonly safe: Safe;
  readonly clock: Clock;
  readonly post: Post;
  readonly languageOf: (person: Id) => Promise<Language>;
  /** When a person may be written to again; nothing while they may. */
  readonly quietUntil?: ((person: Id, zone: Zone) => Promise<Instant | undefined>) | undefined;
}

/** One reminder for one person. */
export interface ToWrite {
  readonly addressed: Addressed;
  readonly person: Id;
  readonly instead: boolean;
}

export type Written =
  | { readonly is: 'sent' }
  | { readonly is: 'failed'; readonly reason: string }
  | { readonly is: 'held'; readonly until: Instant };

/** What a letter carried, for when it comes back. */
export interface LetterOnFile {
  readonly at: Instant;
  readonly person: Id;
  readonly reminders: readonly Id[];
}

const kind = 'reminder-letter';
const aMonth = 31 * 24 * 3_600_000;
const sent: Written = { is: 'sent' };

export const letterOnFile = (safe: Safe, letterId: string): Promise<LetterOnFile | undefined> =>
  safe.get<LetterOnFile>(kind, letterId);

/** Letters of reminders: to each person one for everything of a round, under the same id each time. */
export class Letters {
  constructor(private readonly parts: Parts) {}

  async write(all: readonly ToWrite[]): Promise<ReadonlyMap<ToWrite, Written>> {
    const written = new Map<ToWrite, Written>();
    const letters = Map.groupBy(all, ({ addressed: { round }, person, instead }) =>
      instead ? idFrom('letter', round, person, 'instead') : idFrom('letter', round, person),
    );
    for (const [letterId, some] of letters) {
      const outcome = await this.deliver(letterId, some);
      for (const each of some) written.set(each, outcome);
    }
    return written;
  }

  /** Hands one letter to the post. What went out before a crash is not sent again. */
  private async deliver(letterId: Id, some: readonly ToWrite[]): Promise<Written> {
    const { safe, post, clock, languageOf, quietUntil } = this.parts;
    const [first, ...others] = some;
    if (first === undefined || some.every(isInHand)) return sent;
    if ((await safe.get(kind, letterId)) !== undefined) return sent;

    const { person, addressed } = first;
    const until = await quietUntil?.(person, addressed.zone);
    if (until !== undefined) return { is: 'held', until };

    const letter = reminderLetter({
      language: await languageOf(person),
      today: addressed.today,
      of: [toldIn(first), ...others.map(toldIn)],
    });
    try {
      await post.send({ messageId: letterId, to: person, ...letter });
    } catch (error) {
      return { is: 'failed', reason: error instanceof NotDelivered ? error.reason : 'broken' };
    }
    const reminders = some.map((each) => each.addressed.reminderId);
    const onFile: LetterOnFile = { at: clock.now(), person, reminders };
    await safe.put(kind, letterId, onFile, { expiresAt: new Date(Date.now() + aMonth) });
    return sent;
  }
}

const isInHand = ({ addressed: { state }, person }: ToWrite): boolean =>
  isTold(state, 'mail', person);

const toldIn = ({ addressed: { of }, instead }: ToWrite): RemindedOf =>
  instead ? { ...of, instead } : of;
