import { Country, type DayOff } from '../calendar';
import type { LocalDate } from '@kyket/eventing';
import { names, type Holiday } from '../names';
import { china } from './china';
import { laos } from './laos';
import { vietnam } from './vietnam';
import { withCompensation } from './compensation';

/** The days off a law gives in a year, before weekends are made up for. */
export type Foresight = (year: number) => readonly (readonly [LocalDate, Holiday])[];

const laws: Record<Country, { readonly daysOff: Foresight; readonly source: string }> = {
  VN: { daysOff: vietnam, source: 'Computed: Labour Code 2019, arts. 111(3) and 112' },
  CN: { daysOff: china, source: 'Computed: Regulation on Public Holidays, State Council' },
  LA: { daysOff: laos, source: 'Computed: Decree on Public Holidays No. 386/GOV of 2017' },
};

const years = new Map<string, ReadonlyMap<LocalDate, DayOff>>();

/** The years for which moon and sun are reckoned well enough to tell a day from the next. */
export const canForesee = (year: number): boolean => 1950 <= year && year <= 2150;

/** What the law lets one expect of a year that has not been announced. Exchanges cannot be foreseen. */
export const foreseen = (country: string, year: number): ReadonlyMap<LocalDate, DayOff> => {
  const lawful = Country.safeParse(country);
  if (!lawful.success || !canForesee(year)) return new Map();

  const key = `${country} ${year}`;
  const known = years.get(key);
  if (known) return known;

  const { daysOff, source } = laws[lawful.data];
  const days = withCompensation(daysOff(year)).map(
    ({ on, holiday, insteadOf }): [LocalDate, DayOff] => [
      on,
      {
        on,
        name: names[holiday],
        source,
        certainty: 'provisional',
        ...(insteadOf
          ? { kind: 'compensation' as const, insteadOf }
          : { kind: 'public-holiday' as const }),
      },
    ],
  );

  years.set(key, new Map(days));
  return new Map(days);
};
