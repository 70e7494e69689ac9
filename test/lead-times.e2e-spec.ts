import {
  leads,
  leadsId,
  LeadTimesPublished,
  publishLeadTimes,
  type LeadTimesOrdered,
} from '@kyket/agreements';
import { idFrom } from '@kyket/eventing';
import { DeadlineDesk } from '@kyket/reminders';
import { FoldedDeadlines } from './reminders/folded-deadlines';
import { memorandum, offices, persons, sign, tell } from './reminders/dien-bien';
import { house } from './reminders/house';

type House = ReturnType<typeof house>;

const source = { vi: 'Quyết định của Sở', en: 'A decision of the department' };
const day = (count: number, ...to: ('desk-officer' | 'head' | 'focal-point')[]) =>
  ({ when: { count, unit: 'days', way: 'before' }, to }) as const;
const tenAndOnTheDay: LeadTimesOrdered = {
  steps: [day(10, 'desk-officer'), day(5, 'desk-officer'), day(0, 'desk-officer', 'head')],
  counts: {},
  source,
};

/** The memorandum was signed on 19/12/2023; its reports are due on 03/01/2024. */
const signed = async (): Promise<House> => {
  const here = house();
  await offices(here.log, here.clock);
  await sign(here.log, here.clock, '2023-12-19');
  await here.managers.start();
  await here.moveTo('2023-12-19T09:00:00.000Z');
  return here;
};

const publish = async (here: House, content: LeadTimesOrdered, version = 1): Promise<void> => {
  const commandId = idFrom('publish', version, here.clock.now());
  await here.decisions.decide(publishLeadTimes, {
    id: leadsId,
    data: { rule: 'signing-report', version, content },
    cause: {
      commandId,
      correlationId: commandId,
      causationId: commandId,
      actor: { personId: persons.head, authentication: 'password' },
      roles: ['administrator'],
    },
  });
  await here.managers.settle();
};

const factsOf = async (here: House, type: string) => {
  const found: { readonly stream: string; readonly data: unknown }[] = [];
  for await (const fact of here.log.readAll()) if (fact.type === type) found.push(fact);
  return found;
};
const sweepAt = async (here: House, instant: string) => {
  here.clock.set(instant);
  return here.reminders.sweep();
};
const morning = (on: string) => `${on}T01:00:00.000Z`;
const deskOf = (here: House) =>
  new DeadlineDesk({ ...here, onRecord: new FoldedDeadlines(here.log, here.records) });

describe('Other lead times', () => {
  it('[RM-1] plan every reminder that lies ahead anew, and log what moved', async () => {
    const here = await signed();
    await publish(here, tenAndOnTheDay);
    await here.reminders.sweep();
    const mornings = (await here.alarms()).map(({ dueAt }) => dueAt);
    const moved = await factsOf(here, 'RemindersReplanned');

    // 24/12/2023 is a Sunday, so the tenth day before is told on Friday.
    expect([...new Set(mornings)].sort()).toEqual(
      ['2023-12-22', '2023-12-29', '2024-01-03'].map(morning),
    );
    expect(moved).toHaveLength(2);
    expect(moved[0]?.data).toMatchObject({
      version: 1,
      added: [
        { step: '-10d', on: '2023-12-22', to: ['desk-officer'] },
        { step: '-5d', on: '2023-12-29', to: ['desk-officer'] },
        { step: 'due', on: '2024-01-03', to: ['desk-officer', 'head'] },
      ],
    });
    const { dropped } = moved[0]?.data as { dropped: { step: string }[] };
    expect(dropped.map(({ step }) => step)).toContain('-1d');
    await here.close();
  });

  it('[RM-1] tell nobody twice of a step that was told before', async () => {
    const here = await signed();
    await sweepAt(here, morning('2023-12-29'));
    const before = (await here.letters()).length;
    await publish(here, tenAndOnTheDay);
    const { sent } = await here.reminders.sweep();

    expect(before).toBeGreaterThan(0);
    expect(sent).toEqual([]);
    expect(await here.letters()).toHaveLength(before);
    await here.close();
  });

  it('are logged once, however often the log is read', async () => {
    const here = await signed();
    await publish(here, tenAndOnTheDay);
    const before = await here.log.head();
    await here.managers.stop();
    await here.safe.delete('checkpoint', 'manager/obligations');
    await here.managers.start();
    await here.managers.settle();

    expect(await here.log.head()).toEqual(before);
    await here.close();
  });

  it('[RM-1] can be looked at before they are published: which deadlines they move, and nothing is recorded', async () => {
    const here = await signed();
    const before = await here.log.head();
    const would = await deskOf(here).leadTimes.of({
      rule: 'signing-report',
      content: tenAndOnTheDay,
    });

    expect(would).toHaveLength(2);
    expect(would[0]).toMatchObject({
      subject: memorandum,
      due: '2024-01-03',
      newDue: '2024-01-03',
    });
    expect(would[0]?.added.map(({ step }) => step)).toEqual(['-10d', '-5d', 'due']);
    expect(await here.log.head()).toEqual(before);

    await publish(here, tenAndOnTheDay);
    const [first] = await factsOf(here, 'RemindersReplanned');
    expect(first?.data).toMatchObject({ added: would[0]?.added, dropped: would[0]?.dropped });
    await here.close();
  });

  it('reach back farther than the product’s own steps', async () => {
    const here = await signed();
    const step = { name: '-14d', ...day(14, 'desk-officer') };
    const content = { steps: [step], counts: {}, source };
    const version = LeadTimesPublished({ rule: 'signing-report', version: 1, content });
    await tell(here.log, here.clock, leads, leadsId, [version]);
    await here.managers.settle();
    const { ahead } = await here.reminders.sweep();

    expect(new Set(ahead.map(({ fireAt }) => fireAt))).toEqual(new Set([morning('2023-12-20')]));
    await here.close();
  });

  it('are listed with their source, and what nobody has verified says so', async () => {
    const here = await signed();
    const desk = deskOf(here);
    const report = (await desk.leadTimes.inUse()).find(({ rule }) => rule === 'annual-report');

    expect(report).toMatchObject({
      version: 0,
      counts: { month: { value: 11, certainty: 'unverified' }, day: { value: 15 } },
    });
    expect((await desk.leadTimes.inUse()).every(({ source: { vi, en } }) => vi && en)).toBe(true);
    await here.close();
  });
});
