import { randomUUID } from 'node:crypto';
import {
  comparePositions,
  earliestPosition,
  type EventLog,
  type Follower,
  type Following,
  type NewEvent,
  type Position,
  RevisionConflict,
  type StoredEvent,
} from '@kyket/eventing';
import { eventually, fact, facts, Taken } from './facts';

/** What every log promises, however it is kept. The log under test may hold more than these facts. */
export const eventLogContract = (name: string, open: () => EventLog) => {
  describe(`The log (${name})`, () => {
    let log: EventLog;
    let stream: string;

    beforeEach(() => {
      log = open();
      stream = `agreement-${randomUUID()}`;
    });

    describe('records facts', () => {
      it('and gives them back as they were, oldest first', async () => {
        const told = [fact({ title: 'Biên bản ghi nhớ ສປປ ລາວ' }), fact({ seats: [1, 2] })];
        const { revision, position } = await log.append(stream, told, 'no-stream');

        const found = await log.read(stream);
        expect(revision).toBe(1);
        expect(found).toMatchObject(
          told.map((event, index) => ({ ...event, stream, revision: index })),
        );
        expect(found.at(-1)?.position).toEqual(position);
        expect(comparePositions(found[0]!.position, position)).toBeLessThan(0);
      });

      it('has no facts of a stream that there is not, and says so at its end', async () => {
        expect(await log.read(stream)).toEqual([]);
        expect(await log.end(stream)).toBe(-1);
      });

      it('reads a part of a stream', async () => {
        await log.append(stream, facts(10), 'no-stream');
        const revisions = async (part: { readonly from?: number; readonly to?: number }) =>
          (await log.read(stream, part)).map(({ revision }) => revision);

        expect(await revisions({ from: 7 })).toEqual([7, 8, 9]);
        expect(await revisions({ to: 1 })).toEqual([0, 1]);
        expect(await revisions({ from: 3, to: 3 })).toEqual([3]);
        expect(await revisions({ from: 4, to: 3 })).toEqual([]);
        expect(await revisions({ from: 10 })).toEqual([]);
        expect(await log.end(stream)).toBe(9);
      });

      it('reads a long stream whole', async () => {
        const told = facts(1_500);
        await log.append(stream, told, 'no-stream');
        expect((await log.read(stream)).map(({ id }) => id)).toEqual(told.map(({ id }) => id));
      });
    });

    describe('lets nobody overwrite what they have not seen', () => {
      it('[ES-1] refuses an append that expects another end, and records nothing of it', async () => {
        await log.append(stream, facts(3), 'no-stream');

        for (const expected of ['no-stream', 0, 1, 3, 17] as const) {
          const refused = log.append(stream, facts(2), expected);
          await expect(refused).rejects.toBeInstanceOf(RevisionConflict);
          await expect(refused).rejects.toMatchObject({ stream, expected });
        }
        await expect(log.append(`${stream}0`, facts(1), 0)).rejects.toBeInstanceOf(
          RevisionConflict,
        );
        expect(await log.end(stream)).toBe(2);
      });

      it('[ES-1] lets one of many writers win, and tells the others', async () => {
        await log.append(stream, facts(1), 'no-stream');
        const outcomes = await Promise.allSettled(
          Array.from({ length: 16 }, (_, writer) => log.append(stream, [fact({ writer })], 0)),
        );

        const won = outcomes.filter(({ status }) => status === 'fulfilled');
        const conflicts = outcomes.filter(
          (each) => each.status === 'rejected' && each.reason instanceof RevisionConflict,
        );
        expect([won.length, conflicts.length]).toEqual([1, 15]);
        expect(await log.end(stream)).toBe(1);
      });

      it('[ES-1] recognises an append that is repeated, even when others have followed', async () => {
        const told = facts(3);
        const first = await log.append(stream, told, 'no-stream');
        expect(await log.append(stream, told, 'no-stream')).toEqual(first);

        await log.append(stream, facts(1), 2);
        expect((await log.append(stream, told, 'no-stream')).revision).toBe(2);
        expect(await log.end(stream)).toBe(3);
      });
    });

    describe('tells the whole story', () => {
      it('in the order in which it was recorded, from where one asks', async () => {
        const before = await log.head();
        const told: NewEvent[] = [];
        for (const other of ['talks', 'clearance', 'agreement']) {
          const some = facts(2);
          await log.append(`${other}-${randomUUID()}`, some, 'no-stream');
          told.push(...some);
        }

        const all = await collected(log.readAll({ after: before }));
        expect(all.map(({ id }) => id)).toEqual(told.map(({ id }) => id));
        const rest = await collected(log.readAll({ after: all[1]?.position, limit: 3 }));
        expect(rest).toEqual(all.slice(2, 5));
        expect(await collected(log.readAll({ after: await log.head() }))).toEqual([]);
        expect(await log.head()).toEqual(all.at(-1)?.position);
      });

      it('and nothing but the story', async () => {
        await log.append(stream, facts(1), 'no-stream');
        for await (const { stream: of, type } of log.readAll({ limit: 200 })) {
          expect(of.startsWith('$') || type.startsWith('$')).toBe(false);
        }
      });

      it('through as many pages as it takes', async () => {
        const before = await log.head();
        const told = [facts(700), facts(700)];
        await log.append(stream, told[0]!, 'no-stream');
        await log.append(stream, told[1]!, 699);
        const all = await collected(log.readAll({ after: before }));
        expect(all.map(({ id }) => id)).toEqual(told.flat().map(({ id }) => id));
      });
    });

    describe('is followed', () => {
      const followings: Following[] = [];
      const follow = (
        categories: readonly string[] | undefined,
        after: Position | undefined,
        follower: Follower,
      ) => {
        const following = log.follow({ after, ...(categories && { categories }) }, follower);
        followings.push(following);
        return following;
      };

      afterEach(async () => {
        await Promise.all(followings.splice(0).map((following) => following.stop()));
      });

      it('from the past into the present, each fact once and in order', async () => {
        const before = await log.head();
        const told = facts(1_300);
        await log.append(stream, told.slice(0, 1_299), 'no-stream');

        const taken = new Taken();
        follow(undefined, before, taken);
        await eventually(() => taken.isCaughtUp);
        expect(taken.facts).toHaveLength(1_299);

        await log.append(stream, told.slice(1_299), 1_298);
        await eventually(() => taken.facts.length === told.length);
        expect(taken.facts.map(({ id }) => id)).toEqual(told.map(({ id }) => id));
        expect(taken.facts).toEqual(await log.read(stream));
      });

      it('by category, and tells how far there is nothing', async () => {
        const before = await log.head();
        const id = randomUUID();
        for (const name of [`agreement-${id}`, `agreements-${id}`, 'agreement', `talks-${id}`]) {
          const end = await log.end(name);
          await log.append(name, facts(1), end < 0 ? 'no-stream' : end);
        }

        const taken = new Taken();
        follow(['agreement', 'clearance'], before, taken);
        await eventually(() => taken.isCaughtUp);

        expect(taken.streams()).toEqual([`agreement-${id}`, 'agreement']);
        expect(taken.passed.at(-1)).toEqual(await log.head());
      });

      it('never passes a fact that has not been taken', async () => {
        const before = await log.head();
        for (let round = 0; round < 2; round += 1) {
          await log.append(`talks-${randomUUID()}`, facts(600), 'no-stream');
          await log.append(`clearance-${randomUUID()}`, facts(1_500), 'no-stream');
        }

        const taken = new Taken({ slowly: 30 });
        follow(['clearance'], before, taken);
        await eventually(() => taken.isCaughtUp);

        expect(taken.facts).toHaveLength(3_000);
        const order = taken.order.map(comparable);
        expect(order).toEqual([...order].sort((a, b) => (a < b ? -1 : Number(a > b))));
        expect(taken.passed.length).toBeGreaterThan(1);
      });

      it('from where one has been', async () => {
        await log.append(stream, facts(5), 'no-stream');
        const { position } = (await log.read(stream, { from: 2 }))[0]!;

        const taken = new Taken();
        follow(['agreement'], position, taken);
        await eventually(() => taken.isCaughtUp);
        expect(taken.facts.map(({ revision }) => revision)).toEqual([3, 4]);
      });

      it('from the very beginning', async () => {
        const told = facts(1);
        await log.append(stream, told, 'no-stream');
        const taken = new Taken();
        follow(undefined, undefined, taken);
        await eventually(() => taken.facts.some(({ id }) => id === told[0]?.id));
        expect(comparePositions(taken.facts[0]!.position, earliestPosition)).toBeGreaterThan(0);
        expect(taken.facts.some(({ stream: of }) => of.startsWith('$'))).toBe(false);
      });

      it('at the follower’s own speed, one call at a time', async () => {
        const before = await log.head();
        const taken = new Taken({ slowly: 20 });
        follow(['agreement'], before, taken);
        for (let revision = -1; revision < 999; revision += 100) {
          await log.append(stream, facts(100), revision < 0 ? 'no-stream' : revision);
        }
        await eventually(() => taken.facts.length === 1_000);
        expect(taken.mostAtATime).toBe(1);
        expect(taken.calls).toBeLessThan(200);
      });

      it('until a fact cannot be taken: then no further', async () => {
        const before = await log.head();
        const taken = new Taken({ failsAt: ({ revision }) => revision === 3 });
        follow(['agreement'], before, taken);
        await eventually(() => taken.isCaughtUp);
        for (let revision = -1; revision < 9; revision += 1) {
          await log.append(stream, [fact()], revision < 0 ? 'no-stream' : revision);
        }
        await eventually(() => taken.failure !== undefined);
        expect(taken.failure).toEqual(new Error('3 cannot be taken'));
        expect(taken.facts.map(({ revision }) => revision)).toEqual([0, 1, 2]);
      });

      it('until it is stopped', async () => {
        const taken = new Taken({ slowly: 50 });
        const following = follow(['agreement'], await log.head(), taken);
        await eventually(() => taken.isCaughtUp);
        await log.append(stream, facts(1), 'no-stream');
        await eventually(() => taken.calls === 1);
        await following.stop();
        expect(taken.facts).toHaveLength(1);

        await log.append(stream, facts(1), 0);
        await new Promise((resolve) => setTimeout(resolve, 100));
        expect(taken.facts).toHaveLength(1);
        expect(taken.failure).toBeUndefined();
      });
    });
  });
};

const collected = async (events: AsyncIterable<StoredEvent>): Promise<readonly StoredEvent[]> => {
  const all: StoredEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
};

const comparable = ({ commit }: Position) => commit;
