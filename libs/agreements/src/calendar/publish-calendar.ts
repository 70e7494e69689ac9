import { defineCommand, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { repeated } from '../procedure/publishing';
import { Country } from '../party/level';
import { calendar } from './calendar';
import { refuse } from './calendar.refusals';
import { CalendarContent } from './content';
import { CalendarPublished } from './events';

export const PublishCalendar = z.strictObject({
  version: labelled(z.int().min(1), { vi: 'Phiên bản', en: 'Version' }),
  content: labelled(CalendarContent, { vi: 'Nội dung', en: 'Content' }),
  source: labelled(z.string().trim().min(1).max(1000), { vi: 'Nguồn', en: 'Source' }),
});
export type PublishCalendar = z.infer<typeof PublishCalendar>;

/** The day of the act is the day the calendar was made known. */
export const publishCalendar = defineCommand('PublishCalendar', {
  title: { vi: 'Công bố lịch làm việc', en: 'Publish a calendar' },
  data: PublishCalendar,
  of: calendar,
  may: ['administrator'],
  founds: true,
  decide: (command, state, { id, occurredOn }) => {
    const { version, content } = command;
    const last = state.is === 'none' ? undefined : state.versions.at(-1);
    if (!Country.safeParse(id).success) throw refuse('country-code-unknown', { code: id });
    if (version !== (last?.version ?? 0) + 1)
      throw refuse('version-not-next', { last: last?.version ?? 0 });
    if (occurredOn.date.is !== 'day') throw refuse('day-not-known');
    if (last && occurredOn.date.on < last.publishedOn) throw refuse('published-before-the-last');

    const days = [...content.daysOff, ...content.workdays].map(({ on }) => on);
    const twice = repeated(days);
    if (twice !== undefined) throw refuse('day-told-twice', { on: twice });
    const outside = days.find((on) => on < content.covers.from || on > content.covers.to);
    if (outside !== undefined) throw refuse('day-not-covered', { on: outside });

    return [CalendarPublished(command)];
  },
});
