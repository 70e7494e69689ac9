import {
  defineCommand,
  defineEvent,
  idFrom,
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
import { Policy } from '../policy';
import { Records } from '../records';
import { theHouse } from '../principal';
import { defineManager, type Manager } from './manager';
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
  async allow() {}
}

const answering: Manager = defineManager({
  name: 'answering',
  roles: ['process-manager'],
  follows: ['question'],
  react: async (fact) => [{ command: Answer, to: partsOf(fact.stream).id, data: {} }],
});

const house = (manager: Manager) => {
  const log = new MemoryLog();
  const safe = new MemorySafe();
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

  it('is held up by a fact it cannot deal with, says where, tries again and skips nothing', async () => {
    let broken = true;
    const { managers, ask, answers } = house({
      ...answering,
      react: async (fact, tools) => {
        if (broken) throw new Error('the calendar is missing');
        return answering.react(fact, tools);
      },
    });
    await ask(first);
    await managers.start();
    await expect(managers.settle()).rejects.toThrow(ManagerHeldUp);
    expect(managers.standing).toMatchObject([
      { trouble: { manager: 'answering', at: `Asked 0@${streamOf(question, first)}` } },
    ]);

    broken = false;
    await until(() => managers.standing[0]?.trouble === undefined);
    await managers.settle();
    await managers.stop();
    expect(await answers(first)).toHaveLength(1);
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
