import type { Alarm, AlarmClock } from '@kyket/eventing';
import type { PlannedReminder } from '../planning/plan';

/** What a comparison of the plan with the clock found and put right. */
export interface Reconciled {
  readonly planned: number;
  readonly set: number;
  readonly removed: number;
}

/** How far apart a plan and an alarm may stand and still mean the same. */
const aSecond = 1_000;

/** Keeps the alarms to what is planned. They follow from the record, so they may be set anew at any time. */
export class PlannedAlarms {
  private known = new Map<string, string>();

  constructor(private readonly clock: AlarmClock) {}

  /** Sets what is new in the plan and cancels what is no longer in it. */
  async follow(planned: readonly PlannedReminder[]): Promise<void> {
    const wanted = new Map(planned.map(alarmOf).map(({ id, dueAt }) => [id, dueAt]));
    const gone = [...this.known.keys()].filter((id) => !wanted.has(id));
    const news = [...wanted].filter(([id, dueAt]) => this.known.get(id) !== dueAt);

    if (gone.length > 0) await this.clock.cancel(gone);
    if (news.length > 0) await this.clock.set(news.map(([id, dueAt]) => ({ id, dueAt })));
    this.known = wanted;
  }

  /** Compares the plan with the alarms that are really set: what is missing is set, what has no reason is removed. */
  async reconcile(planned: readonly PlannedReminder[]): Promise<Reconciled> {
    const wanted = new Map(planned.map(alarmOf).map(({ id, dueAt }) => [id, dueAt]));
    const standing = await this.clock.outstanding();
    const orphans = standing.filter(({ id }) => !wanted.has(id)).map(({ id }) => id);
    const right = new Set(
      standing.filter(({ id, dueAt }) => isSame(wanted.get(id), dueAt)).map(({ id }) => id),
    );
    const missing = [...wanted].filter(([id]) => !right.has(id));

    if (orphans.length > 0) await this.clock.cancel(orphans);
    if (missing.length > 0) await this.clock.set(missing.map(([id, dueAt]) => ({ id, dueAt })));
    this.known = wanted;
    return { planned: wanted.size, set: missing.length, removed: orphans.length };
  }
}

const alarmOf = ({ reminderId, fireAt }: PlannedReminder): Alarm => ({
  id: reminderId,
  dueAt: fireAt,
});

const isSame = (wanted: string | undefined, dueAt: string): boolean =>
  wanted !== undefined && Math.abs(Date.parse(wanted) - Date.parse(dueAt)) < aSecond;
