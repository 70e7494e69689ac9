import type { Instant } from '@kyket/eventing';
import { give } from '../../../apps/standalone/src/demo/load';
import { momentsBetween } from '../../../apps/standalone/src/demo/moments';
import type { Telling } from '../../../apps/standalone/src/demo/telling';
import { houseInMemory, type House } from './house';

/** A house in memory in which a demonstration has been entered, as `npm run demo` enters it. */
export const tellsInMemory = async ({ begins, orders }: Telling): Promise<House> => {
  const house = houseInMemory(begins);
  await house.managers.start();
  await house.managers.timePasses();
  for (const order of orders) {
    await waitUntil(order.step.at, house);
    await give(order, house);
    await house.managers.settle();
  }
  return house;
};

/** The one clock is moved on, and everything that falls due by then is dealt with. */
export const morning = async (house: House, now: Instant): Promise<void> => {
  house.clock.set(now);
  await house.managers.timePasses();
  await house.managers.settle();
  await house.reminders.sweep();
  await house.managers.settle();
};

/** What a month brings is on record before time goes on, as when the demonstration is loaded. */
const waitUntil = async (at: Instant, { clock, managers }: House): Promise<void> => {
  for (const moment of momentsBetween(clock.now(), at)) {
    clock.set(moment);
    await managers.timePasses();
    await managers.settle();
  }
  clock.set(at);
};
