import { Id, LocalDate, Term, Zone } from '@kyket/eventing';
import { z } from 'zod';

/** Which version of which country's working days a deadline was counted with. */
export const CountedWith = z.object({ country: z.string().min(2).max(3), version: z.int().min(0) });
export type CountedWith = z.infer<typeof CountedWith>;

export const Law = z.enum(['statutory', 'clause', 'house']);
export const Purpose = z.enum(['concluding', 'carrying-out', 'record-keeping']);
export const WhenPassed = z.enum(['overdue', 'missed']);

/** Rule, inputs, calendar and result of one deadline: never the result alone. */
export const Deadline = z.object({
  rule: z.string().min(1).max(100),
  ruleVersion: z.int().min(1),
  subject: Id,
  occasion: z.string().max(200),
  law: Law,
  purpose: Purpose,
  whenPassed: WhenPassed,
  /** The party that must act. */
  party: Id,
  base: LocalDate,
  term: Term,
  due: LocalDate,
  zone: Zone,
  calendar: CountedWith,
  /** No step is told after this day, though the deadline itself lies later. */
  quietAfter: LocalDate.optional(),
});
export type Deadline = z.infer<typeof Deadline>;

/** Why a deadline stands on another day than before. */
export const MoveCause = z.enum([
  'record',
  'correction',
  'calendar',
  'rule',
  'lead-times',
  'extension',
]);
export type MoveCause = z.infer<typeof MoveCause>;
