import { obligation, reminder, type ReminderEvent } from '@kyket/agreements';
import { house as theHouseItself, Principals, type Principal } from '@kyket/application';
import { hashOf, partsOf, type Id, type Instant, type Recorded } from '@kyket/eventing';
import type { Life } from '../../apps/standalone/src/demo/life';
import { momentsBetween } from '../../apps/standalone/src/demo/moments';
import type { Step } from '../../apps/standalone/src/demo/step';
import { tellingOf, type TimedOrder } from '../../apps/standalone/src/demo/telling';
import { houseInMemory, type House } from '../scenarios/telling/house';

/** One reminder as the log has it: of what, at which step, when, to whom, and how often. */
export interface LedgerLine {
  readonly subject: Id;
  readonly rule: string;
  readonly occasion: string;
  readonly due: string;
  readonly step: string;
  readonly at: Instant;
  readonly late: boolean;
  readonly people: readonly Id[];
  readonly claims: number;
  readonly sent: number;
}

const aDay = 24 * 3_600_000;

/** The lives of the demonstration, told in memory as `npm run demo` tells them; then every morning of some time but those of weekends. */
export const throughAYear = async (
  lives: readonly Life[],
  from: Instant,
  to: Instant,
): Promise<readonly LedgerLine[]> => {
  const telling = tellingOf(lives);
  const house = houseInMemory(telling.begins);
  const principals = new Principals(house.records, house.clock);
  await house.managers.start();
  await house.managers.timePasses();
  for (const order of telling.orders) {
    await waitUntil(order.step.at, house);
    await give(order, house, principals);
    await house.managers.settle();
  }
  await morning(house, house.clock.now());

  for (let at = Date.parse(from); at <= Date.parse(to); at += aDay) {
    const isWeekend = [0, 6].includes(new Date(at).getUTCDay());
    if (!isWeekend || at === Date.parse(from)) await morning(house, new Date(at).toISOString());
  }
  const lines = await ledgerOf(house, from);
  await house.close();
  return lines;
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

const morning = async (house: House, now: Instant): Promise<void> => {
  house.clock.set(now);
  await house.managers.timePasses();
  await house.managers.settle();
  await house.reminders.sweep();
  await house.managers.settle();
};

const give = async (
  { key, step }: TimedOrder,
  { decisions }: House,
  principals: Principals,
): Promise<void> => {
  const { give: command, by, to, data, occurredOn, zone, evidence } = step;
  const { actor, roles } = await principalOf(by, principals);
  await decisions.decide(command, {
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

const principalOf = async (by: Step['by'], principals: Principals): Promise<Principal> => {
  if (by === 'house') return theHouseItself('administrator', 'steward');
  const principal = await principals.of(by.person, 'password');
  if (principal === undefined) throw new Error(`${by.email} has no account yet`);
  return principal;
};

/** Everything that was claimed from a moment on, read from the log alone. */
const ledgerOf = async ({ log, records }: House, from: Instant): Promise<readonly LedgerLine[]> => {
  const ids = new Set<Id>();
  for await (const { stream } of log.readAll()) {
    const { name, id } = partsOf(stream);
    if (name === reminder.name) ids.add(id);
  }
  const lines: LedgerLine[] = [];
  for (const id of ids) {
    const facts = (await records.look(reminder, id)).facts as readonly Recorded<ReminderEvent>[];
    const claims = facts.filter(({ type }) => type === 'ReminderClaimed');
    const [claim] = claims;
    if (claim?.type !== 'ReminderClaimed' || claim.metadata.recordedAt < from) continue;
    const { state } = await records.look(obligation, claim.data.obligation);
    if (state.is === 'none') continue;
    const letters = facts.flatMap((fact) =>
      fact.type === 'ReminderSent' && fact.data.channel === 'mail' ? [fact.data.to] : [],
    );
    const { step, due, late } = claim.data;
    lines.push({
      subject: state.subject,
      rule: state.rule,
      occasion: state.occasion,
      ...{ due, step, late },
      at: claim.metadata.recordedAt,
      people: letters.flat(),
      claims: claims.length,
      sent: letters.length,
    });
  }
  return lines;
};
