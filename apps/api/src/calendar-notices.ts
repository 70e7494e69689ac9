import { Records } from '@kyket/application';
import type { Country } from '@kyket/calendar';
import { holidayFaults, holidaysFromCsv, holidaysFromIcs } from '@kyket/documents';
import { Clock, dayOf, EventLog, LocalDate, type Sentence } from '@kyket/eventing';
import { Views } from '@kyket/projections';
import { CalendarPreviews, DeadlinesInViews, type CalendarPreview } from '@kyket/reminders';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';

/** A file of holidays as somebody sends it, and what it cannot say of itself. */
export const CalendarNotice = z.strictObject({
  format: z.enum(['csv', 'ics']),
  text: z.string().min(1).max(500_000),
  source: z.string().trim().min(1).max(1000).describe('The notice that says so.'),
  publishedOn: LocalDate.optional().describe('The day it was made known; today when absent.'),
  year: z.int().min(1900).max(2199).optional().describe('The year whose schedule this is.'),
  replaces: z.boolean().default(false).describe('In place of all that was known of that year.'),
});
export type CalendarNotice = z.infer<typeof CalendarNotice>;

export interface NoticeRead extends Partial<CalendarPreview> {
  readonly faults: readonly {
    readonly at: string;
    readonly code: string;
    readonly says: Sentence;
  }[];
}

/** Legal days are those of Vietnam. */
const zone = 'Asia/Ho_Chi_Minh';

/** What a file of holidays would change, and which open deadlines it would move. A faulty one changes nothing. */
@Injectable()
export class CalendarNotices {
  private readonly previews: CalendarPreviews;

  constructor(
    records: Records,
    views: Views,
    log: EventLog,
    private readonly clock: Clock,
  ) {
    this.previews = new CalendarPreviews(records, new DeadlinesInViews(views, log));
  }

  async read(country: Country, notice: CalendarNotice): Promise<NoticeRead> {
    const { format, text, source, year, replaces } = notice;
    const { daysOff, workdays, faults } = (format === 'csv' ? holidaysFromCsv : holidaysFromIcs)(
      text,
      source,
    );
    if (faults.length > 0)
      return {
        faults: faults.map(({ at, fault }) => ({ at, code: fault, says: holidayFaults[fault] })),
      };

    const today = dayOf(this.clock.now(), zone);
    const announcement = {
      publishedOn: notice.publishedOn ?? today,
      ...{ source, daysOff, workdays, replaces },
      ...(year !== undefined && { schedules: year }),
    };
    return { faults: [], ...(await this.previews.of(country, announcement, today)) };
  }
}
