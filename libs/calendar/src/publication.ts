import { names, type Holiday } from './names';
import type { Calendar, Country, DayOff, Workday } from './calendar';
import type { LocalDate } from '@kyket/eventing';
import { nextVersion } from './next-version';

type Certainty = DayOff['certainty'];

interface Told {
  readonly on: LocalDate;
  readonly for: Holiday;
  readonly insteadOf?: LocalDate;
  readonly source?: string;
  readonly certainty?: Certainty;
}

/** One act or notice of a government: the days it gives, and the weekend days it asks back. */
export interface Publication {
  readonly country: Country;
  readonly publishedOn: LocalDate;
  readonly source: string;
  /** The year whose schedule this is; an amendment of one already published names none. */
  readonly schedules?: number;
  readonly certainty?: Certainty;
  readonly daysOff: readonly (Told & { readonly kind?: DayOff['kind'] })[];
  readonly workdays?: readonly Told[];
  /** Make-up workdays announced earlier that are rest days again. */
  readonly revokes?: readonly LocalDate[];
}

const entryOf = (told: Told, { source, certainty }: Publication): Workday => ({
  on: told.on,
  name: names[told.for],
  source: told.source ?? source,
  certainty: told.certainty ?? certainty ?? 'official',
  ...(told.insteadOf && { insteadOf: told.insteadOf }),
});

/** The next version of a calendar: all that was known, and on top of it what is published now. */
export const publish = (calendar: Calendar, publication: Publication): Calendar =>
  nextVersion(calendar, {
    ...publication,
    daysOff: publication.daysOff.map((told) => ({
      ...entryOf(told, publication),
      kind: told.kind ?? 'public-holiday',
    })),
    workdays: (publication.workdays ?? []).map((told) => entryOf(told, publication)),
  });

/** Every version a country's publications make, oldest first. */
export const versionsOf = ([first, ...later]: readonly [Publication, ...Publication[]]): readonly [
  Calendar,
  ...Calendar[],
] => {
  const year = first.schedules ?? 1;
  const blank: Calendar = {
    country: first.country,
    version: 0,
    publishedOn: first.publishedOn,
    covers: { from: `${year}-01-01`, to: `${year}-12-31` },
    weekend: [6, 7],
    daysOff: [],
    workdays: [],
  };

  return later.reduce<[Calendar, ...Calendar[]]>(
    (versions, publication) => [...versions, publish(versions.at(-1) ?? blank, publication)],
    [publish(blank, first)],
  );
};

/** The version people could know at the end of that day; before the first one, the first. */
export const knownAt = (versions: readonly [Calendar, ...Calendar[]], day: LocalDate): Calendar =>
  versions.findLast(({ publishedOn }) => publishedOn <= day) ?? versions[0];
