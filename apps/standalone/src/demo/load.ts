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
import { hashOf, idFrom } from '@kyket/eventing';
import type { Accounts } from '@kyket/identity';
import { demoPassword, people, type Member } from './cast';
import { life } from './life';
import { registers } from './registers';
import type { Step } from './step';

export interface Stage {
  readonly clock: OffsetClock;
  readonly decisions: Decisions;
  readonly records: Records;
  readonly principals: Principals;
  readonly accounts: Accounts;
  readonly managers: Managers;
}

/** The moment at which the story begins; a fresh demonstration clock is set to it. */
export const storyBegins = '2023-09-01T00:00:00.000Z';

/** All orders of the demonstration, in the order of their days. */
export const wholeStory: readonly Step[] = [...registers, ...life];

/**
 * Enters orders, each in its turn, while the one clock steps through their days. An order that was given
 * already is recognised, so a load that was broken off goes on where it stood.
 */
export const loadDemo = async (
  stage: Stage,
  steps: readonly Step[] = wholeStory,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<void> => {
  await openAccounts(stage.accounts);
  await stage.managers.timePasses();

  for (const [index, step] of steps.entries()) {
    await stage.clock.moveTo(step.at);
    await give(step, index, stage);
    onProgress(index + 1, steps.length);
  }
  await stage.managers.timePasses();
};

const openAccounts = async (accounts: Accounts): Promise<void> => {
  for (const {
    person,
    email,
    name,
    language,
    organisation,
    office,
    roles,
  } of Object.values<Member>(people)) {
    if (await accounts.of(person)) continue;
    await accounts.open({
      personId: person,
      password: demoPassword,
      email,
      name,
      language,
      roles: [...roles],
      ...(organisation && { organisation }),
      ...(office && { office }),
    });
  }
};

const give = async (
  { give: command, by, to, data, occurredOn, zone, evidence }: Step,
  index: number,
  { decisions, principals }: Stage,
): Promise<void> => {
  const { actor, roles } = await principalOf(by, principals);
  const commandId = idFrom('demo', index, command.name, to);
  const order: Order = {
    id: to,
    data: command.data.parse(data),
    cause: {
      commandId,
      commandHash: hashOf(data),
      correlationId: commandId,
      causationId: commandId,
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
