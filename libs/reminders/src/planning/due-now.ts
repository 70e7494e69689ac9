import type { Id, Instant } from '@kyket/eventing';
import type { PlannedReminder } from './plan';

export interface DueReminder extends PlannedReminder {
  /** Told after its morning, or in place of steps that went by untold. */
  readonly late: boolean;
}

/** A sweep comes every minute, and servers have bad hours: an hour is not yet late. */
const tolerance = 3_600_000;

/** What is to be told now: of the steps that are past for one office only the last, unless it was told. */
export const dueNow = (
  planned: readonly PlannedReminder[],
  now: Instant,
  wasTold: (reminderId: Id) => boolean,
): readonly DueReminder[] => {
  const past = planned.filter(({ fireAt }) => fireAt <= now);

  return [...Map.groupBy(past, ({ office }) => office).values()].flatMap((steps) => {
    const [last, before] = [steps.at(-1), steps.at(-2)];
    if (last === undefined || wasTold(last.reminderId)) return [];

    const isLate = Date.parse(now) - Date.parse(last.fireAt) > tolerance;
    const wentBy = before !== undefined && !wasTold(before.reminderId);
    return [{ ...last, late: isLate || wentBy }];
  });
};

/** The first moment after `now` at which something is to be told. */
export const nextOf = (
  planned: readonly PlannedReminder[],
  now: Instant,
): readonly PlannedReminder[] => planned.filter(({ fireAt }) => fireAt > now);
