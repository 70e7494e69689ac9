import type { Alarm, Instant } from '@kyket/eventing';

const aYear = 366 * 24 * 3_600_000;

/** Alarms that are near enough to be set: farther ones keep no exact hour, and will be set in time. */
export const withinAYear = (alarms: readonly Alarm[], now: Instant): readonly Alarm[] => {
  const last = Date.parse(now) + aYear;
  return alarms.filter(({ dueAt }) => Date.parse(dueAt) <= last);
};
