import { lives } from '../apps/standalone/src/demo/lives';
import { expectedOf, type Expected } from './year/expected';
import { throughAYear, type LedgerLine } from './year/through-a-year';

/** Which of a rule's deadlines it is, without what only tells the machine apart. */
const plainly = (occasion: string): string =>
  occasion
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '')
    .replaceAll(/,? ?since \d+:?/g, '')
    .trim();

const inWords = ({ what, occasion, on, late, to }: Expected): string =>
  `${on} ${what}, ${occasion}${late ? ', late' : ''}: ${[...to].sort().join(' + ')}`;

describe('A year over the agreements of the demonstration', () => {
  let told: readonly LedgerLine[] = [];
  const own = lives.filter(({ name }) => expectedOf[name]);
  const names = new Map(
    own.flatMap(({ people }) =>
      Object.entries(people).map(([name, { person }]) => [person, name] as const),
    ),
  );

  beforeAll(async () => {
    told = await throughAYear(own, '2026-11-22T01:00:00.000Z', '2027-12-31T01:00:00.000Z');
  }, 600_000);

  it('tells everything that is expected, on its morning: nothing is missing, nothing comes early', () => {
    const ledger = told.map(({ rule, occasion, at, late, people }) =>
      inWords({
        what: rule,
        occasion: plainly(occasion),
        on: at.slice(0, 10),
        ...(late && { late }),
        to: people.map((person) => names.get(person) ?? person),
      }),
    );
    const expected = own.flatMap(({ name }) => expectedOf[name] ?? []).map(inWords);

    expect(ledger.toSorted()).toEqual(expected.toSorted());
    expect(told.filter(({ at }) => !at.endsWith('T01:00:00.000Z'))).toEqual([]);
  });

  it('claims and sends each reminder once', () => {
    expect(told.filter(({ claims, sent }) => claims !== 1 || sent !== 1)).toEqual([]);
  });

  it('covers every life of the demonstration', () => {
    expect(Object.keys(expectedOf).sort()).toEqual(lives.map(({ name }) => name).sort());
  });
});
