import {
  defineCommand,
  defineEvent,
  idFrom,
  LogUnavailable,
  MemoryLog,
  MemorySafe,
  partsOf,
  Refusal,
  SetClock,
  streamOf,
  type Aggregate,
  type EventsOf,
  type StoredEvent,
} from '@kyket/eventing';
import { z } from 'zod';
import { Decisions } from '../decisions';
import { Policy } from '../policy/policy';
import { Records } from '../records';
import { theHouse } from '../principal';
import { defineManager, type ManagedOrder, type Manager } from './manager';
import { ManagerHeldUp } from './manager-runner';
import { Managers } from './managers';

const Asked = defineEvent('Asked', {
  data: z.object({ of: z.string() }),
  says: { vi: 'Đã hỏi', en: 'Asked' },
});
const Answered = defineEvent('Answered', {
  data: z.object({ count: z.int() }),
  says: { vi: 'Đã trả lời', en: 'Answered' },
});
const events = [Asked, Answered] as const;
type Told = EventsOf<typeof events>;

const recordOf = (name: string): Aggregate<number, Told> => ({
  name,
  initial: 0,
  evolve: (count) => count + 1,
  events,
  zone: () => 'Asia/Ho_Chi_Minh',
});
const question = recordOf('question');
const answer = recordOf('answer');

const title = { vi: 'Hỏi', en: 'Ask' };
const Ask = defineCommand('Ask', {
  title,
  data: z.strictObject({ of: z.string() }),
  of: question,
  may: ['desk-officer'],
  decide: ({ of }) => [Asked({ of })],
});
const Answer = defineCommand('Answer', {
  title,
  data: z.strictObject({}),
  of: answer,
  may: ['process-manager'],
  decide: (_, count) => {
    if (count > 2) throw new Refusal('enough', 'state', title);
    return [Answered({ count })];
  },
});

class AllMay extends Policy {
  async mayFound() {}
  async allow() {}
}

const answering: Manager = defineManager({
  name: 'answering',
  roles: ['process-manager'],
  follows: ['question'],
  react: async (fact) => [{ command: Answer, to: partsOf(fact.stream).id, data: {} }],
});

const house = (manager: Manager, log = new MemoryLog(), safe = new MemorySafe()) => {
  const clock = new SetClock('2026-11-22T01:00:00.000Z');
  const records = new Records(log);
  const decisions = new Decisions(log, records, new AllMay(), clock);
  const managers = new Managers([manager], { log, safe, decisions, records, clock });

  const ask = async (id: string, nth = 0) => {
    const commandId = idFrom('test', id, nth);
    await decisions.decide(Ask, {
      id,
      data: { of: 'alice' },
      cause: {
        commandId,
        correlationId: commandId,
        causationId: commandId,
        actor: theHouse,
        roles: ['desk-officer'],
      },
    });
  };
  const answers = async (id: string): Promise<readonly StoredEvent[]> =>
    log.read(streamOf(answer, id));

  return { log, safe, clock, managers, ask, answers };
};

const first = idFrom('question', 1);
const second = idFrom('question', 2);

describe('A process manager', () => {
  it('reacts to every fact it follows, once, in the name of the house', async () => {
    const { managers, ask, answers } = house(answering);
    await ask(first);
    await managers.start();
    await ask(second);
    await managers.settle();
    await managers.stop();

    const [fact] = await answers(first);
    expect(await answers(first)).toHaveLength(1);
    expect(await answers(second)).toHaveLength(1);
    expect(fact?.metadata.actor).toEqual(theHouse);
  });

  it('appends nothing when its checkpoint is lost and everything is read again', async () => {
    const { managers, ask, answers, safe, log } = house(answering);
    await managers.start();
    await ask(first);
    await ask(second);
    await managers.settle();
    await managers.stop();
    const before = await log.head();

    await safe.delete('checkpoint', 'manager/answering');
    await managers.start();
    await managers.settle();
    await managers.stop();

    expect(await log.head()).toEqual(before);
    expect(await answers(first)).toHaveLength(1);
  });

  it('[ES-6] gives an order once, though it died between fact and order, and between order and checkpoint', async () => {
    const never = new Promise<never>(() => undefined);
    const dying = house(answering);
    const { log, safe } = dying;
    await dying.ask(first);
    const { append } = log;
    const { put } = safe;
    const died = Promise.withResolvers<void>();
    log.append = () => (died.resolve(), never);
    await dying.managers.start();
    await died.promise;
    expect(await dying.answers(first)).toHaveLength(0);

    log.append = append;
    const again = house(answering, log, safe);
    const diedAgain = Promise.withResolvers<void>();
    safe.put = () => (diedAgain.resolve(), never);
    await again.managers.start();
    await diedAgain.promise;
    expect(await again.answers(first)).toHaveLength(1);
    expect(await safe.list('checkpoint')).toEqual([]);

    safe.put = put;
    const alive = house(answering, log, safe);
    await alive.managers.start();
    await alive.managers.settle();
    await alive.managers.stop();
    expect(await alive.answers(first)).toHaveLength(1);
    expect(await safe.list('checkpoint')).toHaveLength(1);
  });

  it('goes on from its checkpoint after a restart', async () => {
    const seen: string[] = [];
    const { managers, ask } = house({
      ...answering,
      react: async (fact) => {
        seen.push(fact.id);
        return [];
      },
    });
    await ask(first);
    await managers.start();
    await managers.settle();
    await managers.stop();
    await ask(second);
    await managers.start();
    await managers.settle();
    await managers.stop();

    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(2);
  });

  it('[ES-9] sets a record aside that it cannot deal with, says where, and goes on with the others', async () => {
    let broken = true;
    const { managers, ask, answers, safe } = house({
      ...answering,
      react: async (fact, tools) => {
        if (broken && fact.stream === streamOf(question, first)) throw new Error('secret');
        return answering.react(fact, tools);
      },
    });
    await managers.start();
    await ask(first);
    await ask(second);
    await ask(first, 1);
    await managers.settle({ exceptSetAside: true });
    await expect(managers.settle()).rejects.toThrow(ManagerHeldUp);

    expect(await answers(second)).toHaveLength(1);
    expect(await answers(first)).toHaveLength(0);
    const named = {
      manager: 'answering',
      stream: streamOf(question, first),
      at: `Asked 0@${streamOf(question, first)}`,
      error: expect.stringMatching(/^Error at libs/) as string,
    };
    expect(managers.setAside).toMatchObject([named]);
    await managers.stop();

    await managers.start();
    expect(managers.setAside).toMatchObject([named]);
    expect(await managers.retry(streamOf(question, first))).toMatchObject([named]);
    broken = false;
    expect(await managers.retry()).toEqual([]);
    await managers.settle();
    expect(await answers(first)).toHaveLength(2);
    expect(await safe.list('set-aside')).toEqual([]);
    await managers.stop();
  });

  it('[ES-9] tries a record that is set aside again by itself, and appends nothing when all is read from zero', async () => {
    let broken = true;
    const { managers, ask, answers, safe, log } = house({
      ...answering,
      react: async (fact, tools) => {
        if (broken) throw new Error('the calendar is missing');
        return answering.react(fact, tools);
      },
    });
    await ask(first);
    await ask(second);
    await managers.start();
    await managers.settle({ exceptSetAside: true });
    expect(managers.setAside).toHaveLength(2);

    broken = false;
    await until(() => managers.setAside.length === 0);
    await managers.settle();
    await managers.stop();
    expect(await answers(first)).toHaveLength(1);

    const head = await log.head();
    await safe.delete('checkpoint', 'manager/answering');
    await managers.start();
    await managers.settle();
    await managers.stop();
    expect(await log.head()).toEqual(head);
  });

  it('waits for what everything rests on, and sets nothing aside for it', async () => {
    let away = true;
    const { managers, ask, answers } = house({
      ...answering,
      react: async (fact, tools) => {
        if (away) throw new LogUnavailable('The log does not answer');
        return answering.react(fact, tools);
      },
    });
    await ask(first);
    await managers.start();
    await expect(managers.settle()).rejects.toThrow(ManagerHeldUp);
    expect(managers.setAside).toEqual([]);
    expect(managers.standing).toMatchObject([
      { trouble: { at: `Asked 0@${streamOf(question, first)}`, error: 'The log does not answer' } },
    ]);

    away = false;
    await until(() => managers.standing[0]?.trouble === undefined);
    await managers.settle();
    await managers.stop();
    expect(await answers(first)).toHaveLength(1);
  });

  it('[ES-9] gives every other order of a fact, and of a moment, when one record cannot take its own', async () => {
    const [one, two] = [idFrom('answer', 'one'), idFrom('answer', 'two')];
    const orders = async () =>
      [one, two].map((to): ManagedOrder => ({ command: Answer, to, data: {} }));
    const { managers, ask, answers, log } = house({
      ...answering,
      react: orders,
      passing: async ({ apart }) => [
        ...(await apart(streamOf(question, first), async () => {
          throw new Error('unreadable');
        })),
        ...(await apart(streamOf(question, second), orders)),
      ],
    });
    await ask(first);
    const [asked] = await log.read(streamOf(question, first));
    const torn = { ...asked!, id: idFrom('torn'), type: 'Torn' };
    await log.append(streamOf(answer, one), [torn], 'no-stream');
    await managers.start();
    await managers.settle({ exceptSetAside: true });
    expect(await answers(two)).toHaveLength(1);

    await managers.timePasses();
    expect(await answers(two)).toHaveLength(2);
    const error = expect.stringMatching(/^Torn v1/) as string;
    expect(managers.setAside).toMatchObject([
      { stream: streamOf(question, first), at: `Asked 0@${streamOf(question, first)}`, error },
      { stream: streamOf(question, second), at: 'time', error },
    ]);
    await managers.stop();
  });

  it('lets a refusal pass only where the order was given on the chance', async () => {
    const one = idFrom('answer', 'one');
    const { managers, ask, answers } = house({
      ...answering,
      react: async () => [{ command: Answer, to: one, data: {}, mayBeRefused: true }],
    });
    await managers.start();
    for (const nth of [1, 2, 3, 4, 5]) await ask(first, nth);
    await managers.settle();
    await managers.stop();

    expect(await answers(one)).toHaveLength(3);
  });

  it('reacts once to many facts about one thing when the last of them says it all', async () => {
    const { managers, ask, answers } = house({ ...answering, about: ({ stream }) => stream });
    for (const nth of [1, 2, 3]) await ask(first, nth);
    await managers.start();
    await managers.settle();
    await managers.stop();

    expect(await answers(first)).toHaveLength(1);
  });

  it('does what a moment asks for, and the same moment asks for nothing new', async () => {
    const { managers, answers } = house({
      ...answering,
      passing: async () => [{ command: Answer, to: first, data: {} }],
    });
    await managers.start();
    await managers.timePasses();
    await managers.timePasses();
    await managers.stop();

    expect(await answers(first)).toHaveLength(1);
  });
});

const until = async (condition: () => boolean) => {
  for (let tries = 0; tries < 400 && !condition(); tries += 1)
    await new Promise((resume) => setTimeout(resume, 5));
};
