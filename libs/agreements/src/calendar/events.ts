import { defineEvent } from '@kyket/eventing';
import { z } from 'zod';
import { CalendarContent } from './content';

/** The day is the one on which the calendar was made known: deadlines then running may move, those met or missed do not. */
export const CalendarPublished = defineEvent('CalendarPublished', {
  data: z.object({ version: z.int().min(1), content: CalendarContent, source: z.string() }),
  says: {
    vi: 'Đã công bố phiên bản {version} của lịch làm việc theo {source}.',
    en: 'Published version {version} of the working-day calendar by {source}.',
  },
});
