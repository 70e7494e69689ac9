import {
  agreement,
  party,
  PartyRegistered,
  PartyRenamed,
  PartySucceeded,
  signingOf,
} from '@kyket/agreements';
import {
  idFrom,
  MemoryLog,
  onDay,
  partsOf,
  SetClock,
  streamOf,
  type Event,
  type Id,
  type LocalDate,
  type StoredEvent,
} from '@kyket/eventing';
import { house, theHouse } from '../principal';
import { Directory } from '../reading/directory';
import { Records } from '../records';
import type { LegacyEntry } from './legacy-entry';
import { LegacyImport, type LegacyOutcome } from './legacy-import';

const now = '2026-11-22T03:00:00.000Z';
const zone = 'Asia/Ho_Chi_Minh';

class PartiesIn extends Directory {
  constructor(private readonly ids: readonly Id[]) {
    super();
  }
  async parties() {
    return this.ids;
  }
  async personName() {
    return undefined;
  }
  async linkedTo() {
    return [];
  }
  async talksFoundedBy() {
    return [];
  }
  async approvalDays() {
    return [];
  }
  async obligationsOf() {
    return [];
  }
  async remindersOf() {
    return [];
  }
}

const ids = {
  dienBien: idFrom('spec', 'dien-bien'),
  luangPrabang: idFrom('spec', 'luang-prabang'),
  haGiang: idFrom('spec', 'ha-giang'),
  oldTuyenQuang: idFrom('spec', 'old tuyen quang'),
  newTuyenQuang: idFrom('spec', 'new tuyen quang'),
};

const body = (vi: string, country = 'VN', more: object = {}) =>
  PartyRegistered({ level: 'department', country, zone, names: { vi, ...more } });

/** Five bodies on record: two became one, which bears the name of one of them. */
const office = async () => {
  const log = new MemoryLog();
  const record = async (id: Id, event: Event, on: LocalDate) => {
    const stream = streamOf(party, id);
    const end = await log.end(stream);
    const commandId = idFrom('spec', id, event.type);
    const fact = { id: idFrom(commandId, 0), type: event.type, data: event.data };
    const metadata = {
      schemaVersion: 1,
      recordedAt: now,
      occurredOn: { date: onDay(on), zone },
      actor: theHouse,
      evidence: [],
      commandId,
      correlationId: commandId,
      causationId: commandId,
    };
    await log.append(stream, [{ ...fact, metadata }], end < 0 ? 'no-stream' : end);
  };
  const merged = PartySucceeded({
    act: idFrom('spec', 'merger'),
    kind: 'merger',
    successors: [ids.newTuyenQuang],
    legalBasis: '202/2025/QH15',
  });

  await record(ids.dienBien, body('Sở GD&ĐT tỉnh Điện Biên'), '1963-01-01');
  const luangPrabang = { lo: 'ພະແນກສຶກສາທິການ', en: 'Luang Prabang Education Department' };
  await record(
    ids.luangPrabang,
    body('Sở Giáo dục Luông Pha Băng', 'LA', luangPrabang),
    '1990-01-01',
  );
  await record(ids.haGiang, body('Sở Giáo dục và Đào tạo tỉnh Hà Giang'), '1991-01-01');
  await record(ids.oldTuyenQuang, body('Sở Giáo dục Tuyên Quang'), '1991-01-01');
  await record(
    ids.oldTuyenQuang,
    PartyRenamed({ names: { vi: 'Sở Giáo dục và Đào tạo Tuyên Quang' }, legalBasis: '1/NQ' }),
    '2005-01-01',
  );
  await record(ids.newTuyenQuang, body('Sở Giáo dục và Đào tạo Tuyên Quang'), '2025-07-01');
  for (const id of [ids.haGiang, ids.oldTuyenQuang]) await record(id, merged, '2025-07-01');

  const legacy = new LegacyImport(log, new SetClock(now), new PartiesIn(Object.values(ids)));
  const imports = async (
    entries: readonly LegacyEntry[],
    { dryRun = false, atMost = Infinity } = {},
  ): Promise<readonly LegacyOutcome[]> => {
    const outcomes: LegacyOutcome[] = [];
    const principal = house('archivist');
    for await (const outcome of legacy.run({ entries, file: 'so.xlsx', principal, dryRun })) {
      outcomes.push(outcome);
      if (outcomes.length === atMost) break;
    }
    return outcomes;
  };
  const facts = async (): Promise<readonly StoredEvent[]> => {
    const found: StoredEvent[] = [];
    for await (const fact of log.readAll())
      if (partsOf(fact.stream).name === 'agreement') found.push(fact);
    return found;
  };
  return { log, imports, facts, records: new Records(log) };
};

const entry = (line: number, more: Partial<LegacyEntry> = {}): LegacyEntry => ({
  line,
  register: String(line),
  kind: 'mou',
  titles: { vi: `Biên bản ghi nhớ số ${line}` },
  period: {},
  ours: ['Sở Giáo dục và Đào tạo Điện Biên'],
  theirs: ['Sở Giáo dục Luông Pha Băng'],
  unsigned: [],
  signedOn: onDay('2019-12-19'),
  links: [],
  certainty: 'stated',
  ...more,
});

const seatsOf = async ({ records }: Awaited<ReturnType<typeof office>>, id: Id | undefined) => {
  const { state } = await records.look(agreement, id ?? '');
  if (state.is === 'none') throw new Error('nothing was entered');
  return Object.values(state.seats).map(({ holders }) => holders[0]?.party);
};

/** What a register really looks like: every tenth line has something wrong, each in its own way. */
const fiveHundred = Array.from({ length: 500 }, (_, i) => {
  const line = i + 2;
  if (i % 10 !== 3) return entry(line);
  const wrongs: readonly Partial<LegacyEntry>[] = [
    { ours: ['Sở Giáo dục Đồng Nai'] },
    { titles: { vi: 'Hiệp định giữa hai Sở' } },
    { signedOn: onDay('2027-01-01') },
    { theirs: ['Sở GD&ĐT Điện Biên'] },
    { links: [{ kind: 'under', to: 'không có' }] },
  ];
  return entry(line, wrongs[Math.floor(i / 10) % wrongs.length]);
});

describe('A register of what was concluded before', () => {
  it('[IE-1] is entered line by line: of 500 the 450 right ones, and each other is told what is wrong and who can mend it', async () => {
    const { imports, facts } = await office();
    const outcomes = await imports(fiveHundred);
    const faulty = outcomes.filter(({ is }) => is === 'faulty');

    expect(outcomes.filter(({ is }) => is === 'imported')).toHaveLength(450);
    expect(faulty).toHaveLength(50);
    expect(
      faulty.slice(0, 5).map(({ line, faults }) => [line, faults[0]?.code, faults[0]?.part]),
    ).toEqual([
      [5, 'party-not-registered', 'ours'],
      [15, 'treaty-name', 'titles'],
      [25, 'day-in-the-future', 'signedOn'],
      [35, 'organisation-in-two-seats', 'theirs'],
      [45, 'linked-agreement-unknown', 'links'],
    ]);
    expect(faulty[0]?.faults[0]?.says.vi).toContain('người quản lý danh bạ');
    expect(faulty.every(({ faults: [fault] }) => fault && fault.says.vi !== fault.says.en)).toBe(
      true,
    );

    const perAgreement = Map.groupBy(await facts(), ({ stream }) => stream);
    expect(perAgreement.size).toBe(450);
    expect([...perAgreement.values()].every((own) => own.length === 4)).toBe(true);
  }, 60_000);

  it('[IE-1] is entered once: run again it records nothing, and a run that was broken off goes on', async () => {
    const { imports, facts } = await office();
    await imports(fiveHundred, { atMost: 200 });
    const half = (await facts()).length;
    const rest = await imports(fiveHundred);
    const all = (await facts()).length;
    const again = await imports(fiveHundred);

    expect(rest.filter(({ is }) => is === 'already')).toHaveLength(180);
    expect(rest.filter(({ is }) => is === 'imported')).toHaveLength(270);
    expect([half, all]).toEqual([180 * 4, 450 * 4]);
    expect(again.filter(({ is }) => is === 'already')).toHaveLength(450);
    expect(await facts()).toHaveLength(all);
  }, 60_000);

  it('[IE-1] tells of every fact when it was recorded, about which day, and what shows it', async () => {
    const { imports, facts } = await office();
    await imports([
      entry(7, { source: 'Hộp 12', excerpt: 'ký ngày 19/12', certainty: 'inferred' }),
    ]);
    const [registered, , last] = await facts();

    expect(registered).toMatchObject({ type: 'LegacyAgreementRegistered' });
    expect(registered?.metadata).toMatchObject({
      recordedAt: now,
      occurredOn: { date: { is: 'day', on: '2019-12-19' }, zone },
      evidence: [
        { source: 'Hộp 12', excerpt: 'ký ngày 19/12', certainty: 'inferred' },
        { source: 'so.xlsx, dòng 7' },
      ],
    });
    expect(last).toMatchObject({ type: 'SignatureAffixed', data: { certainty: 'claimed' } });
  });

  it('says in a dry run what would come of each line, also of one that rests on another, and records nothing', async () => {
    const { imports, facts } = await office();
    const lines = [
      entry(1),
      entry(2, { kind: 'addendum', links: [{ kind: 'amends', to: '1' }] }),
      entry(3, { links: [{ kind: 'under', to: '1 @ Sở GD-ĐT Điện Biên' }] }),
      entry(4, { links: [{ kind: 'under', to: '9' }] }),
    ];
    const dry = await imports(lines, { dryRun: true });
    expect(dry.map(({ is }) => is)).toEqual(['imported', 'imported', 'imported', 'faulty']);
    expect(await facts()).toEqual([]);

    const outcomes = await imports(lines);
    expect(outcomes).toEqual(dry);
  });

  it('leaves what stands on record when a line says something else now', async () => {
    const { imports, facts } = await office();
    await imports([entry(1)]);
    const before = await facts();
    const [outcome] = await imports([entry(1, { titles: { vi: 'Tên khác' } })]);

    expect(outcome).toMatchObject({ is: 'conflict', faults: [{ code: 'changed-since-import' }] });
    expect(await facts()).toEqual(before);
  });

  it('may move in the file and gain a source without being entered anew', async () => {
    const { imports } = await office();
    await imports([entry(1)]);
    const moved = { ...entry(1), line: 99, source: 'Hộp 3' };
    expect(await imports([moved])).toMatchObject([{ is: 'already', facts: 0 }]);
  });

  it('takes a signature that is found later', async () => {
    const house = await office();
    const unsigned = ['Sở Giáo dục Luông Pha Băng'];
    const [first] = await house.imports([entry(1, { unsigned })]);
    const half = await house.records.look(agreement, first?.agreement ?? '');
    const [second] = await house.imports([entry(1)]);
    const whole = await house.records.look(agreement, first?.agreement ?? '');

    expect(half.state.is === 'open' && signingOf(half.state)).toMatchObject({ is: 'signing' });
    expect(second).toMatchObject({ is: 'completed', facts: 2 });
    expect(whole.state.is === 'open' && signingOf(whole.state)).toMatchObject({ is: 'signed' });
  });

  it.each([
    ['a day without a year', { is: 'day-of-some-year', month: 10, day: 14 }],
    ['a month', { is: 'month', year: 2020, month: 10 }],
    ['a year', { is: 'year', year: 2020 }],
    ['no day at all', { is: 'unknown' }],
  ] as const)('keeps %s as it is told', async (_, signedOn) => {
    const { imports, facts } = await office();
    await imports([entry(1, { signedOn })]);
    const signed = (await facts()).find(({ type }) => type === 'AgreementSigned');
    expect(signed?.metadata.occurredOn.date).toEqual(signedOn);
  });

  it('brings into force what the register says was in force, until its end', async () => {
    const { imports, facts } = await office();
    await imports([
      entry(1, { entry: 'on-signature', end: { months: 36 } }),
      entry(2, { entry: '2020-01-01', end: '2025-12-31', certainty: 'inferred' }),
      entry(3, { entry: '2020-01-01', end: { months: 24 } }),
      entry(4, { entry: '2020-01-01' }),
      entry(5, { end: '2025-12-31' }),
    ]);
    const entered = (await facts()).filter(({ type }) => type === 'EnteredIntoForce');

    expect(entered.map(({ data, metadata }) => [metadata.effectiveFrom, data])).toEqual([
      [
        '2019-12-19',
        { validTo: { value: '2022-12-18', certainty: 'stated' }, certainty: 'stated' },
      ],
      [
        '2020-01-01',
        { validTo: { value: '2025-12-31', certainty: 'inferred' }, certainty: 'inferred' },
      ],
      [
        '2020-01-01',
        { validTo: { value: '2021-12-31', certainty: 'stated' }, certainty: 'stated' },
      ],
      ['2020-01-01', { validTo: 'unknown', certainty: 'stated' }],
    ]);
  });

  it('knows a body by the name it bore that day, not by the one that another bears now', async () => {
    const house = await office();
    const tuyenQuang = 'SỞ GIÁO DỤC VÀ ĐÀO TẠO TUYÊN QUANG';
    const outcomes = await house.imports([
      entry(1, { ours: [tuyenQuang], signedOn: onDay('2017-09-12') }),
      entry(2, { ours: [tuyenQuang], signedOn: onDay('2026-01-05') }),
      entry(3, { ours: ['Sở Giáo dục Tuyên Quang'], signedOn: onDay('2000-01-05') }),
      entry(4, { ours: ['Sở Giáo dục Tuyên Quang'], signedOn: onDay('2017-09-12') }),
      entry(5, { ours: [tuyenQuang], signedOn: { is: 'unknown' } }),
      entry(6, { ours: [ids.haGiang], theirs: ['ພະແນກສຶກສາທິການ'], signedOn: onDay('2017-09-12') }),
    ]);

    expect(await seatsOf(house, outcomes[0]?.agreement)).toContain(ids.oldTuyenQuang);
    expect(await seatsOf(house, outcomes[1]?.agreement)).toContain(ids.newTuyenQuang);
    expect(await seatsOf(house, outcomes[2]?.agreement)).toContain(ids.oldTuyenQuang);
    expect(outcomes[3]).toMatchObject({ faults: [{ code: 'party-not-registered' }] });
    expect(outcomes[3]?.faults[0]?.says.en).toContain('“Sở Giáo dục và Đào tạo Tuyên Quang”');
    expect(outcomes[4]).toMatchObject({ faults: [{ code: 'party-ambiguous' }] });
    expect(await seatsOf(house, outcomes[5]?.agreement)).toEqual([ids.haGiang, ids.luangPrabang]);
  });

  it('enters a treaty that binds the offices of nobody here', async () => {
    const { imports } = await office();
    const treaty = entry(1, {
      kind: 'treaty',
      ours: [],
      theirs: [],
      titles: { vi: 'Hiệp định biên giới' },
    });
    expect(await imports([treaty])).toMatchObject([{ is: 'imported', facts: 1 }]);
  });
});
