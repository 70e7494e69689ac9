import { calendar, calendarOn, CalendarPublished, publishCalendar } from '@kyket/agreements';
import {
  contentOf,
  Country,
  due,
  explain,
  publishedCalendars,
  type Calendar,
} from '@kyket/calendar';
import { onDay, scenario, someone, told } from '@kyket/eventing';

const now = '2026-11-22T03:00:00.000Z';
const sevenWorkingDays = { count: 7, unit: 'working-days', way: 'after' } as const;

const order = (version: Calendar) => ({
  version: version.version,
  content: contentOf(version),
  source: version.source ?? '',
});

const publishedFact = (version: Calendar) =>
  told(CalendarPublished(order(version)), { on: version.publishedOn });

describe.each(Country.options)('The calendars of %s that the product starts with', (country) => {
  const given = scenario(calendar, { now, id: country });
  const versions = publishedCalendars[country];

  it('can each be published after the last', () => {
    versions.forEach((version, i) => {
      const { state } = given(...versions.slice(Math.max(0, i - 1), i).map(publishedFact));
      const facts = publishCalendar.decide(publishCalendar.data.parse(order(version)), state, {
        id: country,
        now,
        today: '2026-11-22',
        occurredOn: { date: onDay(version.publishedOn), zone: calendar.zone(state) },
        actor: someone,
        persons: [someone.personId],
        roles: ['administrator'],
        evidence: [],
        answers: undefined,
      });

      expect(facts).toEqual([CalendarPublished(order(version))]);
    });
  });

  it('count the same when they are read back from the record', () => {
    const { state } = given(...versions.map(publishedFact));

    for (const version of versions) {
      const read = calendarOn(state, version.publishedOn);
      if (!read) throw new Error('nothing is published');
      expect(read.version).toBe(version.version);
      expect(due('2026-02-12', sevenWorkingDays, read)).toBe(
        due('2026-02-12', sevenWorkingDays, version),
      );
      expect(explain('2026-02-12', sevenWorkingDays, read)).toEqual(
        explain('2026-02-12', sevenWorkingDays, version),
      );
    }
  });
});
