import type { Id, LocalDate } from '@kyket/eventing';
import type { OpenLedger } from './ledger';
import type { Cohort } from './vocabulary';

export interface RunningCohort extends Cohort {
  readonly lines: readonly Id[];
}

/** Cohorts that had begun when the agreement's force ended and run on after it: they survive, and may still be reported. */
export const runningCohorts = (
  { reports }: OpenLedger,
  endOfForce: LocalDate,
): readonly RunningCohort[] => {
  const cohorts = new Map<string, RunningCohort>();
  for (const { cohort, counts, unmapped } of Object.values(reports)) {
    if (cohort === undefined || !runsOn(cohort, endOfForce)) continue;
    const lines = [...Object.keys(counts), ...(unmapped?.over ?? [])];
    const key = `${cohort.n} ${cohort.startsOn}`;
    const before = cohorts.get(key)?.lines ?? [];
    cohorts.set(key, { ...cohort, lines: [...new Set([...before, ...lines])] });
  }
  return [...cohorts.values()];
};

/** A cohort whose end nobody has told runs on. */
export const runsOn = ({ startsOn, endsOn }: Cohort, endOfForce: LocalDate): boolean =>
  startsOn <= endOfForce && (endsOn === undefined || endsOn > endOfForce);
