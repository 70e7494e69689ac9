import { house as theHouseItself, type Principal } from '@kyket/application';
import { hashOf, type Id, type Instant } from '@kyket/eventing';
import { momentsBetween } from '../../../apps/standalone/src/demo/moments';
import type { Step } from '../../../apps/standalone/src/demo/step';
import type { Telling } from '../../../apps/standalone/src/demo/telling';
import { houseInMemory, type House } from './house';

/** A house in memory in which a demonstration has been entered, as `npm run demo` enters it. */
export const tellsInMemory = async ({ begins, orders }: Telling): Promise<House> => {
  const house = houseInMemory(begins);
  await house.managers.start();
  await house.managers.timePasses();
  for (const { key, step } of orders) {
    await waitUntil(step.at, house);
    await give(step, key, house);
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

/** An order of somebody in the demonstration, under a key. */
export const give = async (
  { give: command, by, to, data, occurredOn, zone, evidence }: Step,
  key: Id,
  house: House,
): Promise<void> => {
  const { actor, roles } = await principalOf(by, house);
  await house.decisions.decide(command, {
    id: to,
    data: command.data.parse(data),
    cause: {
      commandId: key,
      commandHash: hashOf(data),
      correlationId: key,
      causationId: key,
      ...{ actor, roles, occurredOn, zone, evidence },
    },
  });
};

const principalOf = async (by: Step['by'], { principals }: House): Promise<Principal> => {
  if (by === 'house') return theHouseItself('administrator', 'steward');
  const principal = await principals.of(by.person, 'password');
  if (principal === undefined) throw new Error(`${by.email} has no account yet`);
  return principal;
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
