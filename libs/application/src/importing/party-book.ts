import type { KnownParty } from '@kyket/agreements';
import { earliestOf, folded, Id, spanOf, type LocalDate, type PartialDate } from '@kyket/eventing';

interface Bearing {
  readonly id: Id;
  /** As it is written. */
  readonly name: string;
  /** The first and the last day it was borne; open where not known. */
  readonly from: LocalDate | undefined;
  readonly to: LocalDate | undefined;
  /** Known not to have been there before. */
  readonly bodyFrom: LocalDate | undefined;
}

export type PartyFound =
  | { readonly is: 'found'; readonly id: Id }
  | { readonly is: 'unknown'; readonly near: readonly string[] }
  | { readonly is: 'several'; readonly among: readonly string[] };

/** What offices shorten in every letter. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/\bgd ?(?:&|-|va)? ?dt\b/g, 'giao duc va dao tao'],
  [/\bgd ?(?:&|-|va)? ?tt\b/g, 'giao duc va the thao'],
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\btp\b\.?/g, 'thanh pho'],
];

/** How a name is compared: without accents, abbreviations, signs and the words that letters add or leave out. */
const plain = (name: string): string =>
  shortened
    .reduce((text, [short, long]) => text.replace(short, long), folded(name))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .replace(/\b(tinh|thanh pho|the) /g, '')
    .trim();

/** Parties by the names they bore, and when. Names are reused, so a name alone names nobody: a day goes with it. */
export class PartyBook {
  private readonly bearings: ReadonlyMap<string, readonly Bearing[]>;
  private readonly ids: ReadonlySet<Id>;

  constructor(parties: readonly { readonly id: Id; readonly state: KnownParty }[]) {
    this.ids = new Set(parties.map(({ id }) => id));
    this.bearings = Map.groupBy(parties.flatMap(bearingsOf), ({ name }) => plain(name));
  }

  /** The one party that bore a name at some time that the day can mean; without a day, at any time. An id names itself. */
  find(name: string, day: PartialDate, today: LocalDate): PartyFound {
    const id = name.trim().toLowerCase();
    if (Id.safeParse(id).success && this.ids.has(id)) return { is: 'found', id };

    const earliest = earliestOf(day);
    const { latest } = spanOf(day, today);
    const borne = (this.bearings.get(plain(name)) ?? []).filter(
      ({ from, to }) =>
        (from === undefined || from <= latest) &&
        (to === undefined || earliest === undefined || to >= earliest),
    );
    const ids = distinct(borne);
    const there = ids.length > 1 ? distinct(borne.filter(isThere(latest))) : ids;
    const [only, ...others] = there;
    if (only !== undefined && others.length === 0) return { is: 'found', id: only };

    return only === undefined
      ? { is: 'unknown', near: this.near(name) }
      : { is: 'several', among: there };
  }

  /** Names that have most words in common with one that nobody bears. */
  private near(name: string): readonly string[] {
    const words = new Set(plain(name).split(' '));
    const shared = (other: string) => other.split(' ').filter((word) => words.has(word)).length;

    return [...this.bearings]
      .map(([key, [first]]) => ({ key, name: first?.name ?? '', common: shared(key) }))
      .filter(({ key, common }) => common * 2 > Math.max(words.size, key.split(' ').length))
      .sort((a, b) => b.common - a.common)
      .slice(0, 3)
      .map((each) => each.name);
  }
}

const isThere =
  (latest: LocalDate) =>
  ({ bodyFrom }: Bearing): boolean =>
    bodyFrom === undefined || bodyFrom <= latest;

const distinct = (bearings: readonly Bearing[]): readonly Id[] => [
  ...new Set(bearings.map(({ id }) => id)),
];

/** The first name has no known beginning; each next one ends the one before, and the last ends with the body. */
const bearingsOf = ({
  id,
  state,
}: {
  readonly id: Id;
  readonly state: KnownParty;
}): readonly Bearing[] =>
  state.names.flatMap(({ from, in: names }, i) => {
    const next = state.names[i + 1];
    const until = next === undefined ? state.to : earliestOf(next.from);
    const borne = {
      id,
      from: i === 0 ? undefined : earliestOf(from),
      to: until,
      bodyFrom: earliestOf(state.from),
    };
    return Object.values(names).map((name) => ({ ...borne, name }));
  });
