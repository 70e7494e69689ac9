import type { Id, LocalDate } from '@kyket/eventing';
import type { Chance } from '../../faults/chance';
import type { Given, House } from '../house';

/** What somebody might order of the house as it stands; nothing where there is nothing to order it of. */
export type Wish = Omit<Given, 'order'>;
export type Wishes = Readonly<Record<string, (house: House, chance: Chance) => Wish | undefined>>;

/** A part of what is ordered makes no sense. */
export const isSenseless = (chance: Chance): boolean => chance.below(9) === 0;

export const oneOf = <Item>(chance: Chance, items: readonly Item[]): Item | undefined =>
  items.length === 0 ? undefined : chance.pick(items);

/** Of one of these, whatever is to be said of it; nothing where there are none. */
export const ofOne = <Item, Said>(
  chance: Chance,
  items: readonly Item[],
  say: (item: Item) => Said,
): Said | undefined => (items.length === 0 ? undefined : say(chance.pick(items)));

/** An id out of a few, so that it is met again. */
export const someId = (chance: Chance, words: readonly Id[], other: Id): Id =>
  isSenseless(chance) ? other : (oneOf(chance, words) ?? other);

export const keysWhere = <Value>(
  all: Readonly<Record<Id, Value>>,
  fits: (value: Value) => boolean,
): readonly Id[] =>
  Object.entries(all)
    .filter(([, value]) => fits(value))
    .map(([id]) => id);

/** A day near enough to be reached within a story. */
export const dayNear = (today: LocalDate, days: number): LocalDate => {
  const moment = new Date(`${today}T00:00:00.000Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
};
