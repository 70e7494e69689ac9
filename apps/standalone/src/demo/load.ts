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
import { authority } from '@kyket/agreements';
import { hashOf, type Instant } from '@kyket/eventing';
import type { Accounts, People } from '@kyket/identity';
import { demoPassword, type Member } from './member';
import { momentsBetween } from './moments';
import type { Step } from './step';
import type { Telling, TimedOrder } from './telling';

export interface Stage {
  readonly clock: OffsetClock;
  readonly decisions: Decisions;
  readonly records: Records;
  readonly principals: Principals;
  readonly accounts: Accounts;
  readonly people: People;
  readonly managers: Managers;
}

/**
 * Enters orders, each in its turn, while the one clock steps through their days. An order that was given
 * already is recognised, so a load that was broken off goes on where it stood.
 */
export const loadDemo = async (
  stage: Stage,
  { people, guests, orders, ends }: Telling,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<void> => {
  await openAccounts(stage.accounts, people);
  for (const { person, name } of guests)
    await stage.people.keep({ personId: person, name, language: 'vi' });
  await stage.managers.timePasses();

  for (const [index, order] of orders.entries()) {
    if (hasToWait(order, stage)) await timePasses(stage, order.step.at);
    await give(order, stage);
    onProgress(index + 1, orders.length);
  }
  await timePasses(stage, ends);
  await stage.managers.settle();
};

/** What is entered in the registers at one moment rests on nothing that follows from what came before. */
const hasToWait = ({ step: { at, by, give: command } }: TimedOrder, { clock }: Stage): boolean =>
  (by !== 'house' && command.of.name !== authority.name) || at > clock.now();

/** What follows from an order, and what a month brings, is on record before time goes on: a missed year on the first day of the next. */
const timePasses = async ({ clock, managers }: Stage, until: Instant): Promise<void> => {
  for (const moment of momentsBetween(clock.now(), until)) {
    await managers.settle();
    await clock.moveTo(moment);
    await managers.timePasses();
  }
  await managers.settle();
  await clock.moveTo(until);
};

const openAccounts = async (accounts: Accounts, people: readonly Member[]): Promise<void> => {
  for (const { person: personId, email, name, language } of people) {
    if (await accounts.of(personId)) continue;
    await accounts.open({ personId, password: demoPassword, email, name, language });
  }
};

/** An order of somebody in the story, under its key. */
export const give = async (
  { key, step }: TimedOrder,
  { decisions, principals }: Pick<Stage, 'decisions' | 'principals'>,
): Promise<void> => {
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
