import { rules } from '@kyket/agreements';
import type { Records } from '@kyket/application';
import {
  changesBetween,
  contentOf,
  due,
  nextVersion,
  type Announcement,
  type ChangedDay,
  type Country,
} from '@kyket/calendar';
import { yearOf, type Id, type Language, type LocalDate } from '@kyket/eventing';
import { Titles } from '../addressing/titles';
import type { DeadlinesOnRecord } from '../views/on-record';
import { Calendars } from './calendars';

/** An open deadline that a calendar would end on another day. */
export interface MovedDeadline {
  readonly obligation: Id;
  readonly rule: string;
  readonly subject: Id;
  /** What it is about, as people know it. */
  readonly title: Readonly<Partial<Record<Language, string>>>;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface CalendarPreview {
  readonly country: Country;
  readonly changes: readonly ChangedDay[];
  readonly moves: readonly MovedDeadline[];
  /** The body of the order that publishes it, as it stands. */
  readonly order: Readonly<Record<string, unknown>>;
}

/** What would come of an announcement: nothing is published before somebody has seen it. */
export class CalendarPreviews {
  private readonly calendars: Calendars;
  private readonly titles: Titles;

  constructor(
    private readonly records: Records,
    private readonly onRecord: DeadlinesOnRecord,
  ) {
    this.calendars = new Calendars(records);
    this.titles = new Titles(records);
  }

  async of(
    country: Country,
    announcement: Announcement,
    today: LocalDate,
  ): Promise<CalendarPreview> {
    const before = (await this.calendars.knownOn(today))(country);
    const schedules = announcement.schedules ?? yearAfter(before.covers.to, announcement);
    const after = nextVersion(before, {
      ...announcement,
      ...(schedules !== undefined && { schedules }),
    });

    const moves: MovedDeadline[] = [];
    for (const { id, state } of await this.onRecord.open()) {
      if (state.calendar.country !== country) continue;
      const counted = due(state.base, state.term, after);
      // An extension stands where it is later than what the rule gives.
      const to = state.due > state.counted && state.due > counted ? state.due : counted;
      if (counted === state.counted || to === state.due) continue;
      const aggregate = rules.find(({ name }) => name === state.rule)?.of.name ?? '';
      const { rule, subject, due: from } = state;
      const title = await this.titles.of(aggregate, subject);
      moves.push({ obligation: id, rule, subject, title, from, to });
    }

    return {
      country,
      changes: changesBetween(before, after),
      moves: moves.sort((a, b) => (a.from < b.from ? -1 : 1)),
      order: {
        version: after.version,
        content: contentOf(after),
        source: announcement.source,
        occurredOn: announcement.publishedOn,
      },
    };
  }
}

/** A notice that tells of the year after the last one known, and of no other, is the schedule of that year. */
const yearAfter = (covered: LocalDate, { daysOff, workdays }: Announcement): number | undefined => {
  const years = new Set([...daysOff, ...workdays].map(({ on }) => yearOf(on)));
  const next = yearOf(covered) + 1;
  return years.size === 1 && years.has(next) ? next : undefined;
};
