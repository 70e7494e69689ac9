import { recordDispatch } from '@kyket/agreements';
import {
  idFrom,
  Journal,
  JournalOn,
  LogUnavailable,
  MemoryLog,
  Refusal,
  SetClock,
  type Actor,
  type NewEvent,
} from '@kyket/eventing';
import { Logger } from '@nestjs/common';
import { KeyReused, NotAllowed, NotFound, type Order } from '../order';
import { Records } from '../records';
import { AccessJournal } from './access-journal';
import { perDay } from './journal-writer';

const alice: Actor = { personId: idFrom('person', 'alice'), authentication: 'password' };
const memorandum = idFrom('agreement', 1);
const caseFile = { what: 'case-file', of: { name: 'agreement', id: memorandum } } as const;
const day = '2023-12-19';

/** A log that can be out of reach. */
class Fragile extends Journal {
  isThere = true;

  constructor(private readonly journal: Journal) {
    super();
  }

  async append(stream: string, events: readonly NewEvent[]): Promise<number> {
    if (!this.isThere) throw new LogUnavailable('The disk is full');
    return this.journal.append(stream, events);
  }
}

const kept = () => {
  const log = new MemoryLog();
  const clock = new SetClock(`${day}T08:30:00.000Z`);
  const fragile = new Fragile(new JournalOn(log));
  const started = () => new AccessJournal(fragile, log, new Records(log), clock);
  const journal = started();
  const of = (person = alice.personId, on = day) => log.read(`access-${person}-${on}`);
  const order = (commandId: string, actor: Actor = alice): Order => ({
    id: memorandum,
    data: {},
    cause: {
      ...{ commandId, correlationId: commandId, causationId: commandId },
      ...{ actor, roles: ['desk-officer'] },
    },
  });
  return { log, clock, fragile, journal, started, of, order };
};

const refusal = new Refusal('not-signed', 'state', { vi: 'Chưa ký.', en: 'Not signed.' });

describe('The journal of accesses', () => {
  beforeAll(() => {
    Logger.overrideLogger(false);
  });

  it('[AU-7] says once in an hour who saw which record, in whose case file, and by ids alone', async () => {
    const { journal, clock, of } = kept();
    for (const _ of [1, 2, 3]) journal.saw({ actor: alice }, caseFile);
    await journal.flush();
    journal.saw({ actor: alice }, caseFile);
    journal.saw({ actor: alice }, { ...caseFile, what: 'case-history' });
    clock.set(`${day}T09:00:00.000Z`);
    journal.saw({ actor: alice }, { ...caseFile, copy: true });
    journal.saw({ actor: alice }, caseFile);
    await journal.flush();

    const facts = await of();
    expect(facts.map(({ type, data }) => [type, data])).toEqual([
      ['RecordSeen', { what: 'case-file', record: memorandum, agreement: memorandum }],
      ['RecordSeen', { what: 'case-history', record: memorandum, agreement: memorandum }],
      ['CopyTaken', { what: 'case-file', record: memorandum, agreement: memorandum }],
      ['RecordSeen', { what: 'case-file', record: memorandum, agreement: memorandum }],
    ]);
    expect(facts[0]?.metadata).toMatchObject({
      actor: alice,
      recordedAt: `${day}T08:30:00.000Z`,
    });
  });

  it('says of an auditor that they came as one', async () => {
    const { journal, of } = kept();
    journal.saw({ actor: alice, audits: 'everything' }, { what: 'agreement-list' });
    await journal.flush();
    expect((await of()).map(({ data }) => data)).toEqual([
      { what: 'agreement-list', as: 'auditor' },
    ]);
  });

  it('begins a page for each day of the house', async () => {
    const { journal, clock, of } = kept();
    clock.set(`${day}T16:59:00.000Z`);
    journal.saw({ actor: alice }, caseFile);
    clock.set(`${day}T17:00:00.000Z`);
    journal.saw({ actor: alice }, caseFile);
    await journal.flush();
    expect([await of(), await of(alice.personId, '2023-12-20')].map((all) => all.length)).toEqual([
      1, 1,
    ]);
  });

  it('repeats nothing after a new start', async () => {
    const { journal, started, of } = kept();
    journal.saw({ actor: alice }, caseFile);
    await journal.flush();
    const next = started();
    next.saw({ actor: alice }, caseFile);
    await next.flush();
    expect(await of()).toHaveLength(1);
  });

  it.each([
    [refusal, { code: 'not-signed', vi: 'Chưa ký.', en: 'Not signed.' }],
    [new NotAllowed('role-missing', []), { code: 'role-missing' }],
    [new NotFound(), { code: 'not-found' }],
  ])('[AU-8] says which rule refused an order', async (error, said) => {
    const { journal, of, order } = kept();
    journal.refused(recordDispatch, order(idFrom('order', 1)), error);
    journal.refused(recordDispatch, order(idFrom('order', 1)), error);
    await journal.flush();
    const facts = await of();
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({
      type: 'OrderRefused',
      data: { order: 'RecordDispatch', of: 'agreement', record: memorandum, refusal: said },
    });
  });

  it('kept everybody’s accesses back when one was of what can be no record', async () => {
    const { journal, of, order } = kept();
    journal.refused(recordDispatch, { ...order(idFrom('order', 1)), id: '-1' }, new NotFound());
    journal.saw({ actor: alice }, caseFile);
    await journal.flush();
    expect((await of()).map(({ data }) => data)).toMatchObject([
      { record: '-1', refusal: { code: 'not-found' } },
      { what: 'case-file' },
    ]);
  });

  it('is silent of the house itself, and of what is no refusal', async () => {
    const { journal, log, order } = kept();
    journal.refused(
      recordDispatch,
      order(idFrom('order', 1), { ...alice, authentication: 'system' }),
      refusal,
    );
    journal.refused(recordDispatch, order(idFrom('order', 2)), new LogUnavailable('x'));
    journal.refused(recordDispatch, order(idFrom('order', 3)), new KeyReused());
    await journal.flush();
    for await (const fact of log.readAll()) throw new Error(fact.type);
  });

  it('is filled by nobody, says once that a day is full, and hides nothing seen behind what was refused', async () => {
    const { journal, of, order, started } = kept();
    const refuse = (from: number, to: number, by = journal) => {
      for (let n = from; n < to; n += 1)
        by.refused(recordDispatch, order(idFrom('order', n)), refusal);
    };
    refuse(0, perDay.refusals + 20);
    journal.saw({ actor: alice }, caseFile);
    await journal.flush();
    refuse(1_000, 1_020);
    await journal.flush();
    const next = started();
    refuse(2_000, 2_020, next);
    await next.flush();

    const types = Map.groupBy(await of(), ({ type }) => type);
    expect([...types].map(([type, all]) => [type, all.length])).toEqual([
      ['OrderRefused', perDay.refusals],
      ['JournalFilled', 1],
      ['RecordSeen', 1],
    ]);
  });

  it('keeps what the log does not take, and writes it once the log is back', async () => {
    const { journal, fragile, of } = kept();
    fragile.isThere = false;
    journal.saw({ actor: alice }, caseFile);
    await journal.flush();
    journal.saw({ actor: alice }, { ...caseFile, what: 'family-tree' });
    await journal.flush();
    expect(journal.standing).toMatchObject({
      waiting: 2,
      lost: 0,
      failedSince: expect.any(Number) as number,
    });

    fragile.isThere = true;
    await journal.flush();
    expect((await of()).map(({ data }) => data)).toMatchObject([
      { what: 'case-file' },
      { what: 'family-tree' },
    ]);
    expect(journal.standing).toEqual({ waiting: 0, lost: 0, failedSince: undefined });
  });

  it('makes a fact of its own of what it could not keep', async () => {
    const { journal, fragile, of, order } = kept();
    const many = (n: number): Actor => ({ ...alice, personId: idFrom('person', n % 100) });
    fragile.isThere = false;
    for (let n = 0; n < 20_000; n += 1)
      journal.refused(recordDispatch, order(idFrom('order', n), many(n)), refusal);
    for (const what of ['case-file', 'case-history', 'family-tree'] as const)
      journal.saw({ actor: alice }, { ...caseFile, what });
    expect(journal.standing).toMatchObject({ waiting: 20_000, lost: 3 });

    fragile.isThere = true;
    await journal.flush();
    expect((await of()).map(({ type, data }) => [type, data])).toEqual([
      ['AccessUnrecorded', { count: 3 }],
    ]);
    expect(journal.standing).toMatchObject({ waiting: 0, lost: 0 });
  });
});
