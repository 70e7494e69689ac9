import {
  dayOfFact,
  fold,
  isCorrection,
  timeline,
  type Aggregate,
  type LocalDate,
  type Recorded,
  type StoredEvent,
} from '@kyket/eventing';
import { Poison, read, type Category } from './category';

/** A record as far as it has been read. */
export interface Folded {
  readonly revision: number;
  readonly state: unknown;
  /** The last day that its facts tell of: a fact of an earlier day cannot be folded on top. */
  readonly told: LocalDate;
}

/** Reads the whole record up to a revision. */
type Reread = (stream: string, to: number) => Promise<readonly StoredEvent[]>;

/** Folds news of one stream, oldest first, onto what is known of it. Corrections and backdated facts fold the record anew. */
export const foldNews = async (
  category: Category,
  known: Folded | undefined,
  news: readonly StoredEvent[],
  reread: Reread,
): Promise<Folded> => {
  const last = news.at(-1)!;
  const onTop = foldOnTop(category, known, news);
  if (onTop) return onTop;

  const isWhole = news[0]!.revision === 0;
  return foldAnew(category, isWhole ? news : await reread(last.stream, last.revision), last);
};

const foldOnTop = (
  category: Category,
  known: Folded | undefined,
  news: readonly StoredEvent[],
): Folded | undefined => {
  const { evolve, initial } = category.aggregate as Aggregate;
  let { revision, state, told } = known ?? { revision: -1, state: initial, told: '' };

  for (const stored of news) {
    const fact = read(category, stored);
    if (fact.revision !== revision + 1 || isCorrection(fact)) return undefined;
    const day = poisonedBy(stored, () => dayOfFact(fact));
    if (day < told) return undefined;

    state = poisonedBy(stored, () => evolve(state, fact));
    revision = fact.revision;
    told = day;
  }
  return { revision, state, told };
};

const foldAnew = (
  category: Category,
  record: readonly StoredEvent[],
  last: StoredEvent,
): Folded => {
  const facts = record.map((stored) => read(category, stored));
  return poisonedBy(last, () => {
    const { sure } = timeline<Recorded>(facts);
    const latest = sure.at(-1);
    return {
      revision: last.revision,
      state: fold(category.aggregate as Aggregate, sure),
      told: latest ? dayOfFact(latest) : '',
    };
  });
};

/** Whatever is thrown here, this fact has done it. */
export const poisonedBy = <T>(fact: StoredEvent, run: () => T): T => {
  try {
    return run();
  } catch (error) {
    throw new Poison(fact, error);
  }
};
