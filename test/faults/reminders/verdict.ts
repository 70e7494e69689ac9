import { idFrom, type Id, type Instant, type StoredEvent } from '@kyket/eventing';
import type { DeathPoint, Fault } from './fault-plan';
import type { Duty } from './duties';
import type { Arrived, Trial } from './trial';
import { addressOf } from './worker';

/** What a trial found. `lost`, `early`, `late`, `claimedTwice`, `unexplainedTwice`, `strayLetters` and `deafMornings` should be zero. */
export interface Verdict {
  readonly seed: number;
  /** Those that were due by the end of the run. */
  readonly reminders: number;
  readonly isWhole: boolean;
  readonly faults: Readonly<Partial<Record<Fault, number>>>;
  readonly deaths: Readonly<Partial<Record<DeathPoint, number>>>;
  readonly sweeps: number;
  readonly letters: number;
  readonly messageIds: number;
  readonly lost: number;
  readonly early: number;
  /** More than the minute of one sweep after it could have been told. */
  readonly late: number;
  readonly latestSeconds: number;
  readonly claimedTwice: number;
  readonly lettersTwice: number;
  /** Letters taken twice beyond those whose worker died before it had written down that they were. */
  readonly unexplainedTwice: number;
  /** Letters that carry no reminder that was claimed. */
  readonly strayLetters: number;
  readonly wokenMornings: number;
  readonly deafMornings: number;
}

/** What the log says became of one deadline. */
interface Told {
  claims: number;
  reminder: Id;
  round: Id;
  claimedAt: Instant;
  sentAt: Instant | undefined;
}

/** Compares what arrived at the mail server, and what the log says, with what was due. */
export const verdictOf = async (trial: Trial, seed: number, count: number): Promise<Verdict> => {
  const now = trial.clock.now();
  const due = trial.duties.filter(({ fireAt }) => moved(fireAt, settling) <= now);
  const told = await toldIn(trial);
  const attempts = await attemptsIn(trial);
  const letters = Map.groupBy(trial.arrived, ({ messageId }) => messageId ?? '');
  const isFor = (duty: Duty, { round }: Told) =>
    `<${idFrom('letter', round, duty.officer)}@kyket.local>`;

  const found = due.map((duty) => {
    const known = told.get(duty.obligation);
    const [first] = (known && letters.get(isFor(duty, known))) ?? [];
    const isHis = first?.recipients.join() === addressOf(duty.officer);
    const arrived = first && isHis && known?.sentAt ? first : undefined;
    return {
      isLost: arrived === undefined,
      isEarly: arrived !== undefined && arrived.at < duty.fireAt,
      seconds:
        arrived && known ? delayOf(duty, known, attempts.get(known.reminder) ?? [], arrived) : 0,
      claims: known?.claims ?? 0,
    };
  });
  const claimed = new Set(
    trial.duties.flatMap((duty) => {
      const known = told.get(duty.obligation);
      return known ? [isFor(duty, known)] : [];
    }),
  );
  const lettersTwice = trial.arrived.length - letters.size;
  const unwritten =
    (trial.deaths.get('after the data') ?? 0) + (trial.deaths.get('after the 250') ?? 0);

  return {
    seed,
    reminders: due.length,
    isWhole: due.length === count,
    faults: Object.fromEntries([...trial.faults].sort()),
    deaths: Object.fromEntries([...trial.deaths].sort()),
    sweeps: trial.sweeps,
    letters: trial.arrived.length,
    messageIds: letters.size,
    lost: found.filter(({ isLost }) => isLost).length,
    early: found.filter(({ isEarly }) => isEarly).length,
    late: found.filter(({ seconds }) => seconds > 60).length,
    latestSeconds: Math.max(0, ...found.map(({ seconds }) => Math.round(seconds))),
    claimedTwice: found.filter(({ claims }) => claims > 1).length,
    lettersTwice,
    unexplainedTwice: Math.max(0, lettersTwice - unwritten),
    strayLetters: [...letters.keys()].filter((id) => !claimed.has(id)).length,
    wokenMornings: trial.mornings.woken,
    deafMornings: trial.mornings.deaf,
  };
};

/** What a run that was broken off has had no time for is not held against it. */
const settling = 3_600_000;

const toldIn = async ({ ground: { log } }: Trial): Promise<ReadonlyMap<Id, Told>> => {
  const told = new Map<Id, Told>();
  const obligationOf = new Map<string, Id>();
  for await (const fact of log.readAll()) {
    if (fact.type === 'ReminderClaimed') {
      const { obligation } = fact.data as { readonly obligation: Id };
      obligationOf.set(fact.stream, obligation);
      const claims = 1 + (told.get(obligation)?.claims ?? 0);
      told.set(obligation, {
        claims,
        reminder: fact.stream.replace(/^reminder-/, ''),
        round: fact.metadata.correlationId,
        claimedAt: fact.metadata.recordedAt,
        sentAt: undefined,
      });
    }
    const known = told.get(obligationOf.get(fact.stream) ?? '');
    if (known && isSentByMail(fact)) known.sentAt ??= fact.metadata.recordedAt;
  }
  return told;
};

const isSentByMail = ({ type, data }: StoredEvent): boolean =>
  type === 'ReminderSent' && (data as { readonly channel?: string }).channel === 'mail';

/** When each reminder was taken over by another worker. */
const attemptsIn = async ({
  ground: { safe },
}: Trial): Promise<ReadonlyMap<Id, readonly Instant[]>> => {
  const entries = await safe.list<{ readonly at: Instant }>('reminder-attempt');
  const byReminder = Map.groupBy(entries, ({ key }) => key.split('/')[0] ?? '');
  return new Map([...byReminder].map(([id, some]) => [id, some.map(({ value }) => value.at)]));
};

const patience = 600;

/** Seconds by which a letter came later than it could have: after its morning, and after the ten, twenty, forty minutes that each worker is given which took it upon itself and died. */
const delayOf = (
  { fireAt }: Duty,
  { claimedAt }: Told,
  attempts: readonly Instant[],
  { at }: Arrived,
): number => {
  const steps = [fireAt, ...[claimedAt, ...attempts].filter((step) => step <= at)];
  const waits = steps.slice(1).map((step, nth) => {
    const given = nth === 0 ? 0 : patience * 2 ** (nth - 1);
    return secondsBetween(steps[nth] ?? fireAt, step) - given;
  });
  return Math.max(...waits, secondsBetween(steps.at(-1) ?? fireAt, at));
};

const secondsBetween = (from: Instant, to: Instant): number =>
  (Date.parse(to) - Date.parse(from)) / 1_000;

const moved = (instant: Instant, by: number): Instant =>
  new Date(Date.parse(instant) + by).toISOString();
