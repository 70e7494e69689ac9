import type { Look } from '@kyket/application';
import { dayOf, endOf, LocalDate, type Zone } from '@kyket/eventing';
import { z } from 'zod';

const Moment = z.union([LocalDate, z.iso.datetime({ offset: true })]);

/** From where to look, as an address says it. A day means all of it: its 24:00 where the record is at home. */
export const Viewing = z.strictObject({
  asOf: Moment.optional().describe('What was true on this day.'),
  knownAt: Moment.optional().describe('What was known at this moment.'),
  atRevision: z.coerce
    .number()
    .int()
    .min(0)
    .optional()
    .describe('As the record stood at this revision.'),
});
export type Viewing = z.infer<typeof Viewing>;

export const lookOf = ({ asOf, knownAt, atRevision }: Viewing, zone: Zone): Look => ({
  trueOn: asOf === undefined || isDay(asOf) ? asOf : dayOf(instant(asOf), zone),
  knownAt:
    knownAt === undefined ? undefined : isDay(knownAt) ? endOf(knownAt, zone) : instant(knownAt),
  atRevision,
});

const isDay = (moment: string): boolean => moment.length === 10;

const instant = (moment: string): string => new Date(moment).toISOString();
