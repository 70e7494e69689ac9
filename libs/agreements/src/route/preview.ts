import type { LocalDate } from '@kyket/eventing';
import type { Stage } from '../clearance/clearance';

/** When a stage begins and must have been heard at the latest, if everyone takes all the days they have. */
export interface StageAhead {
  readonly stage: Stage;
  readonly begins: LocalDate | 'unknown';
  readonly latest: LocalDate | 'unknown';
}

/** A dry run: what lies ahead of a dossier that is accepted as complete on that day. Where a law sets no days, it says so. */
export const previewOf = (
  stages: readonly Stage[],
  completeOn: LocalDate,
  workingDaysAfter: (day: LocalDate, count: number) => LocalDate,
): readonly StageAhead[] => {
  const ahead = new Map<string, StageAhead>();

  const of = (stage: Stage): StageAhead => {
    const known = ahead.get(stage.id);
    if (known !== undefined) return known;

    const before = stages.filter(({ id }) => stage.after.includes(id)).map((one) => of(one).latest);
    const begins = latestOf([completeOn, ...before]);
    const { workingDays } = stage;
    const latest =
      begins === 'unknown' || workingDays === 'unknown'
        ? 'unknown'
        : workingDaysAfter(begins, workingDays.value);
    const found = { stage, begins, latest };
    ahead.set(stage.id, found);
    return found;
  };
  return stages.map(of);
};

const latestOf = (days: readonly (LocalDate | 'unknown')[]): LocalDate | 'unknown' =>
  days.includes('unknown') ? 'unknown' : ([...days].sort().at(-1) ?? 'unknown');
