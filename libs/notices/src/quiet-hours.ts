import {
  addDays,
  dayOf,
  instantAt,
  type Id,
  type Instant,
  type Safe,
  type Zone,
} from '@kyket/eventing';
import { z } from 'zod';

const Time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** From when until when nobody is written to: `21:00` to `07:00`, on the clocks of the reader. */
export const QuietHours = z
  .strictObject({ from: Time, to: Time })
  .refine(({ from, to }) => from !== to, { error: 'Begin and end differ.' })
  .refine((hours) => hoursOf(hours) <= 16, { error: 'At most 16 hours.' });
export type QuietHours = z.infer<typeof QuietHours>;

const kind = 'quiet-hours';
const nobodys = { is: 'none' } as const;
type Kept = { readonly is: 'own'; readonly hours: QuietHours } | typeof nobodys;

/** When people do not want letters: as each has set it, else as the house has. */
export class QuietTimes {
  constructor(
    private readonly safe: Safe,
    private readonly ofTheHouse?: QuietHours,
  ) {}

  async of(person: Id): Promise<QuietHours | undefined> {
    const kept = await this.safe.get<Kept>(kind, person);
    if (kept === undefined) return this.ofTheHouse;
    return kept.is === 'own' ? kept.hours : undefined;
  }

  /** Without hours, a person may be written to at any time, whatever the house says. */
  async keep(person: Id, hours: QuietHours | undefined): Promise<void> {
    const kept: Kept = hours ? { is: 'own', hours } : nobodys;
    await this.safe.put(kind, person, kept);
  }

  /** When the quiet ends in which `now` lies; nothing when it is not quiet. */
  async until(person: Id, now: Instant, zone: Zone): Promise<Instant | undefined> {
    const hours = await this.of(person);
    return hours && endOfQuiet(hours, now, zone);
  }
}

export const endOfQuiet = (
  { from, to }: QuietHours,
  now: Instant,
  zone: Zone,
): Instant | undefined => {
  const today = dayOf(now, zone);
  const overnight = to < from;
  for (const day of [addDays(today, -1), today]) {
    const begins = instantAt(day, from, zone);
    const ends = instantAt(overnight ? addDays(day, 1) : day, to, zone);
    if (begins <= now && now < ends) return ends;
  }
  return undefined;
};

function hoursOf({ from, to }: { readonly from: string; readonly to: string }): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return ((minutes(to) - minutes(from) + 1440) % 1440) / 60;
}
