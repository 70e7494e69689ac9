import type { Chance } from '../chance';

/** What can become of Redis; the last three go on until they are mended. */
export const quickFaults = [
  'redis flushed',
  'redis killed and emptied',
  'redis set back to an older snapshot',
] as const;
export const lastingFaults = ['redis full', 'redis down for an hour', 'no redis at all'] as const;
export type QuickFault = (typeof quickFaults)[number];
export type LastingFault = (typeof lastingFaults)[number];
export type Fault = QuickFault | LastingFault;

/** Where a worker can die on the way of a reminder. The letter is out, and nobody has written that down, after the data and after the 250. */
export const deathPoints = [
  'before the claim',
  'after the claim',
  'before the letter',
  'after the data',
  'after the 250',
  'after the letter is filed',
  'before the sent fact',
  'after the sent fact',
] as const;
export type DeathPoint = (typeof deathPoints)[number];

/** The worker that passes this point for the nth time passes nothing more. */
export interface Death {
  readonly at: DeathPoint;
  readonly nth: number;
}

/** Before the morning, between the setting of its alarms and their ringing, while letters go out, at noon, in the evening. */
export type Hour = 'before' | 'eve' | 'during' | 'noon' | 'evening';

export interface FaultCounts {
  readonly faults: Readonly<Record<Fault, number>>;
  readonly deaths: number;
}

/** What `assurance.md` asks of T5. */
export const wholeCounts: FaultCounts = {
  faults: {
    'redis flushed': 20,
    'redis killed and emptied': 20,
    'redis set back to an older snapshot': 10,
    'redis full': 10,
    'redis down for an hour': 5,
    'no redis at all': 5,
  },
  deaths: 30,
};

export const quickCounts: FaultCounts = {
  faults: {
    'redis flushed': 1,
    'redis killed and emptied': 1,
    'redis set back to an older snapshot': 1,
    'redis full': 1,
    'redis down for an hour': 1,
    'no redis at all': 1,
  },
  deaths: 5,
};

export interface FaultPlan {
  readonly faultAt: (day: number, hour: Hour) => Fault | undefined;
  /** In the order in which they come, as soon as a worker lives long enough. */
  readonly deaths: readonly Death[];
}

const everyDay: readonly Hour[] = ['before', 'noon', 'evening'];
/** Where something is told. */
const onWorkingDays: readonly Hour[] = ['eve', 'during'];
const lastingHours: readonly Hour[] = ['before', 'noon'];

/** Spreads all faults over the days. One that lasts has its day's morning to itself, so that each one planned is one that happens. */
export const faultPlan = (
  { faults, deaths }: FaultCounts,
  days: readonly { readonly isWorked: boolean }[],
  mostPassings: number,
  chance: Chance,
): FaultPlan => {
  const planned = new Map<string, Fault>();
  const keyOf = (day: number, hour: Hour) => `${day} ${hour}`;
  const free = shuffled([...days.keys()], chance);
  const kept = new Set<string>();
  for (const fault of shuffled(each(lastingFaults, faults), chance)) {
    const day = free.pop();
    if (day === undefined) throw new Error('There are more lasting faults than days.');
    const hour = chance.pick(lastingHours);
    planned.set(keyOf(day, hour), fault);
    if (hour === 'before') kept.add(keyOf(day, 'eve')).add(keyOf(day, 'during'));
  }

  const moments = shuffled(
    days
      .flatMap(({ isWorked }, day) =>
        [...everyDay, ...(isWorked ? onWorkingDays : [])].map((hour) => keyOf(day, hour)),
      )
      .filter((key) => !planned.has(key) && !kept.has(key)),
    chance,
  );
  for (const fault of each(quickFaults, faults)) {
    const key = moments.pop();
    if (key === undefined) throw new Error('There are more faults than moments.');
    planned.set(key, fault);
  }

  return {
    faultAt: (day, hour) => planned.get(keyOf(day, hour)),
    deaths: shuffled(
      Array.from({ length: deaths }, (_, nth): Death => {
        const at = deathPoints[nth % deathPoints.length] ?? 'before the claim';
        return { at, nth: 1 + chance.below(mostPassings) };
      }),
      chance,
    ),
  };
};

const each = <F extends Fault>(
  kinds: readonly F[],
  counts: Readonly<Record<Fault, number>>,
): readonly F[] => kinds.flatMap((kind) => Array.from({ length: counts[kind] }, () => kind));

const shuffled = <T>(items: readonly T[], chance: Chance): T[] => {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = chance.below(last + 1);
    const [a, b] = [mixed[last] as T, mixed[other] as T];
    [mixed[last], mixed[other]] = [b, a];
  }
  return mixed;
};
