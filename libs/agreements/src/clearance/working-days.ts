import type { Clearance, Stage } from './clearance';

/** The working days that a route gives from the dossier to the decision: of stages side by side the longest counts. Unknown where one of them is. */
export const workingDaysOf = (file: Clearance): number | undefined => {
  if (file.is === 'none' || file.route.length === 0) return undefined;
  const ends = file.route.map((stage) => endOf(stage, file.route));
  return ends.includes(undefined) ? undefined : Math.max(...ends.map((end) => end ?? 0));
};

const endOf = (stage: Stage, route: readonly Stage[]): number | undefined => {
  if (stage.workingDays === 'unknown') return undefined;
  const before = route
    .filter(({ id }) => stage.after.includes(id))
    .map((each) => endOf(each, route));
  if (before.includes(undefined)) return undefined;
  return stage.workingDays.value + Math.max(0, ...before.map((end) => end ?? 0));
};
