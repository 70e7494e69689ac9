import {
  house,
  type Decisions,
  type Principals,
  type Records,
  type Managers,
  type OffsetClock,
  type Order,
  type Principal,
} from '@kyket/application';
import { hashOf } from '@kyket/eventing';
import type { Accounts } from '@kyket/identity';
import { demoPassword, type Member } from './member';
import type { Step } from './step';
import type { Telling, TimedOrder } from './telling';

export interface Stage {
  readonly clock: OffsetClock;
  readonly decisions: Decisions;
  readonly records: Records;
  readonly principals: Principals;
  readonly accounts: Accounts;
  readonly managers: Managers;
}

/**
 * Enters orders, each in its turn, while the one clock steps through their days. An order that was given
 * already is recognised, so a load that was broken off goes on where it stood.
 */
export const loadDemo = async (
  stage: Stage,
  { people, orders }: Telling,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<void> => {
  await openAccounts(stage.accounts, people);
  await stage.managers.timePasses();

  for (const [index, order] of orders.entries()) {
    await stage.clock.moveTo(order.step.at);
    await give(order, stage);
    onProgress(index + 1, orders.length);
  }
  await stage.managers.timePasses();
};

const openAccounts = async (accounts: Accounts, people: readonly Member[]): Promise<void> => {
  for (const { person: personId, email, name, language } of people) {
    if (await accounts.of(personId)) continue;
    await accounts.open({ personId, password: demoPassword, email, name, language });
  }
};

const give = async ({ key, step }: TimedOrder, { decisions, principals }: Stage): Promise<void> => {
  const { give: command, by, to, data, occurredOn, zone, evidence } = step;
  const { actor, roles } = await principalOf(by, principals);
  const order: Order = {
    id: to,
    data: command.data.parse(data),
    cause: {
      commandId: key,
      commandHash: hashOf(data),
      correlationId: key,
      causationId: key,
      actor,
      roles,
      occurredOn,
      zone,
      evidence,
    },
  };
  await decisions.decide(command, order);
};

const principalOf = async (by: Step['by'], principals: Principals): Promise<Principal> => {
  if (by === 'house') return house('administrator', 'steward');
  const principal = await principals.of(by.person, 'password');
  if (principal === undefined) throw new Error(`${by.email} has no account in the log yet`);
  return principal;
};
