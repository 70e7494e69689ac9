import { openCorrections } from '@kyket/agreements';
import { addDays, idFrom, onDay, type Aggregate, type Recorded } from '@kyket/eventing';
import type { Chance } from '../../faults/chance';
import { administrator, archivist, reason, secondArchivist, steward } from '../cast';
import type { House, Kept } from '../house';
import { dayNear, oneOf, type Wish, type Wishes } from './wish';

const persons = [archivist, secondArchivist, steward, administrator];

/** A record of this kind, and of agreements mostly the one that the story is about. */
const aRecord = (house: House, chance: Chance, name: string): Kept | undefined => {
  const records = house.recordsOf(name);
  return chance.below(3) > 0 ? records[0] : oneOf(chance, records);
};

const aDay = /^\d{4}-\d{2}-\d{2}$/;

/** A little off from what stands, and still of its kind. */
const otherwise = (value: unknown, chance: Chance): unknown => {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string')
    return aDay.test(value) ? addDays(value, chance.below(60) - 30) : `${value} (đã sửa)`;
  if (typeof value !== 'object' || value === null) return value;
  if ('value' in value) return { ...value, value: otherwise(value.value, chance) };
  const [[key, first] = []] = Object.entries(value);
  return key === undefined ? value : { ...value, [key]: otherwise(first, chance) };
};

const corrected = (
  { events }: Aggregate,
  { type, data, metadata }: Recorded,
  chance: Chance,
  { today }: House,
): { readonly field: string; readonly value: unknown } => {
  const corrigible = events.find((known) => known.type === type)?.corrigible ?? [];
  const fields = ['occurredOn', 'occurredOn', ...corrigible];
  const { effectiveFrom } = metadata;
  const field = chance.pick(effectiveFrom ? [...fields, 'effectiveFrom'] : fields);
  if (type === 'FactCorrected') {
    const { value } = data as { readonly value: unknown };
    return { field: 'value', value: otherwise(value, chance) };
  }
  switch (field) {
    case 'occurredOn': {
      const { date } = metadata.occurredOn;
      const day = date.is === 'day' ? addDays(date.on, chance.below(60) - 40) : dayNear(today, -30);
      return { field, value: { date: onDay(day > today ? today : day) } };
    }
    case 'effectiveFrom':
      return { field, value: otherwise(effectiveFrom, chance) };
    default:
      return {
        field,
        value: otherwise(new Map(Object.entries(data as object)).get(field), chance),
      };
  }
};

const propose =
  (name: string) =>
  (house: House, chance: Chance): Wish | undefined => {
    const record = aRecord(house, chance, name);
    const target = record && oneOf(chance, record.seen.facts);
    if (record === undefined || target === undefined) return undefined;
    const data = {
      correctionId: idFrom('correction', house.today, chance.below(6)),
      targets: [target.revision],
      ...corrected(record.aggregate, target, chance, house),
      as: chance.below(4) === 0 ? 'completed' : 'corrected',
      reason,
    };
    return { to: record.seen.id, by: chance.pick(persons), data };
  };

const decide =
  (name: string) =>
  (house: House, chance: Chance): Wish | undefined => {
    const waiting = house
      .recordsOf(name)
      .flatMap(({ seen }) =>
        openCorrections(seen.facts).map(({ data }) => ({ to: seen.id, id: data.correctionId })),
      );
    const one = oneOf(chance, waiting);
    return one && { to: one.to, by: chance.pick(persons), data: { correctionId: one.id, reason } };
  };

/** The three orders by which a record of this kind is put right. */
export const correctionOrders = (name: string): Wishes => ({
  ProposeCorrection: propose(name),
  ConfirmCorrection: (house, chance) => {
    const wish = decide(name)(house, chance);
    if (wish === undefined) return undefined;
    const { correctionId } = wish.data as { readonly correctionId: string };
    return { ...wish, data: { correctionId } };
  },
  DeclineCorrection: decide(name),
});
