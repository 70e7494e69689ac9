import { Unavailable, type EventLog } from '@kyket/eventing';
import { setTimeout as pause } from 'node:timers/promises';
import type { AnyView } from './view';
import { ViewsRebuilding, type Views } from './views';

/** The views have not come to where the log ends. What rests on them waits. */
export class ViewsBehind extends Unavailable {
  override readonly name = 'ViewsBehind';
}

const patience = 10_000;

/** Once a view shows all that is on record now. Views that are being built are waited for like any others: what rests on them can wait. */
export const allShown = async (views: Views, log: EventLog, view: AnyView): Promise<void> => {
  const head = await log.head();
  const until = performance.now() + patience;
  for (;;) {
    const left = until - performance.now();
    const reached = await views.waitFor(head, left, [view]).catch(unlessBuilding);
    if (reached) return;
    if (left <= 0)
      throw new ViewsBehind(`${view.name} has not come to where the log ends in ${patience} ms`);
    await pause(50);
  }
};

const unlessBuilding = (error: unknown): false => {
  if (error instanceof ViewsRebuilding) return false;
  throw error;
};
