import type { StoredEvent } from '@kyket/eventing';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { bodies } from '../apps/standalone/src/demo/dien-bien/cast';
import { clauses, draftForClearance } from '../apps/standalone/src/demo/dien-bien/memorandum';
import { openHouse, type House } from './parts/house';
import { memorandum, seats, sides } from './scenarios/dien-bien';

const bin = join(process.cwd(), 'bin/kyket');
const patience = 240_000;

const kyket = async (...args: string[]) => {
  const { stdout, stderr, code } = await promisify(execFile)(bin, args).then(
    (said) => ({ ...said, code: 0 }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
  return { code, stderr, lines: stdout.trim().split('\n') };
};

const lastOf = ({ lines }: { readonly lines: readonly string[] }) =>
  JSON.parse(lines.at(-1) ?? '{}') as Readonly<Record<string, unknown>>;

const headings =
  'Số đăng ký,Tên văn bản,Loại văn bản,Phía ta,Phía đối tác,Ngày ký,Có hiệu lực từ,Có hiệu lực đến,Báo trước (tháng)';

/** Thirty lines: in two the day is none, in one nobody knows the body; the last runs until the end of 2027. */
const register = Array.from({ length: 30 }, (_, i) => {
  const ours = i === 7 ? 'Sở Giáo dục Đồng Nai' : 'Sở GD&ĐT Điện Biên';
  const day = i % 20 === 8 ? '31/02/2019' : ['14/10', '10/2019', '2019', '', '19/12/2019'][i % 5];
  const force = i === 29 ? '01/01/2025,31/12/2027,6' : i % 5 === 4 ? 'từ ngày ký,5 năm,' : ',,';
  return `${i + 1},Biên bản ghi nhớ số ${i + 1},Biên bản ghi nhớ,${ours},Sở Giáo dục và Thể thao tỉnh Luông Pha Băng,${day},${force}`;
});

describe('What an operator brings from outside', () => {
  let house: House;
  let file = '';

  beforeAll(async () => {
    house = await openHouse({ on: ['PostgreSQL'] });
    await house.day('2026-11-22');
    file = join(house.folder, 'so.csv');
    writeFileSync(file, `\uFEFF${[headings, ...register].join('\r\n')}\r\n`);
  }, patience);

  afterAll(() => house.stop());

  const importing = (...args: string[]) =>
    kyket('agreements', 'import', file, '--json', '--data', house.folder, ...args);
  const ofType = async (type: string): Promise<readonly StoredEvent[]> => {
    const found: StoredEvent[] = [];
    for await (const fact of house.running.parts.stores.log.readAll())
      if (fact.type === type) found.push(fact);
    return found;
  };

  it(
    'is shown first, each fault with its line, its column and a remedy in both languages',
    async () => {
      const { code, lines } = await kyket(
        ...['agreements', 'import', file, '--dry-run', '--data', house.folder],
      );

      expect(code).toBe(5);
      expect(lines).toContain(
        'Dòng 10, cột “Ngày ký”: Không có ngày như vậy. Ngày ghi trước, tháng ghi sau: 31/12/2020.',
      );
      expect(lines.join('\n')).toContain('Line 9, column “Our side”: No body in the register bore');
      expect(await ofType('LegacyAgreementRegistered')).toEqual([]);
    },
    patience,
  );

  it(
    '[IE-1] goes on after it was killed half-way, never enters a line twice, and opens no deadline that had passed',
    async () => {
      const args = ['agreements', 'import', file, '--json', '--data', house.folder];
      const child = spawn(bin, args, { stdio: ['ignore', 'pipe', 'ignore'] });
      const left = once(child, 'exit');
      let entered = 0;
      for await (const line of createInterface({ input: child.stdout }))
        if (line.includes('"imported"') && (entered += 1) === 5) break;
      child.kill('SIGKILL');
      await left;

      const second = lastOf(await importing());
      const third = await importing();
      await house.settled();
      const registered = await ofType('LegacyAgreementRegistered');
      const early = (await ofType('ObligationOpened')).filter(
        ({ data }) => (data as { due: string }).due < '2026-11-22',
      );

      expect(entered).toBe(5);
      expect(Number(second['already']) + Number(second['completed'])).toBeGreaterThanOrEqual(5);
      expect(lastOf(third)).toMatchObject({ imported: 0, completed: 0, already: 27, faulty: 3 });
      expect(third.code).toBe(5);
      expect(registered).toHaveLength(27);
      expect(await ofType('SignatureAffixed')).toHaveLength(54);
      expect(registered.map(({ metadata }) => metadata.occurredOn.date)).toContainEqual({
        is: 'day-of-some-year',
        month: 10,
        day: 14,
      });
      expect(registered.every(({ metadata: { recordedAt } }) => recordedAt > '2026-11-22')).toBe(
        true,
      );
      expect(early).toEqual([]);
    },
    patience,
  );

  it(
    'is refused when it is not there, or is no register',
    async () => {
      const other = join(house.folder, 'other.csv');
      writeFileSync(other, 'a,b\n1,2\n');
      const said = await kyket('agreements', 'import', other);

      expect((await kyket('agreements', 'import', `${other}.csv`)).code).toBe(3);
      expect([said.code, said.stderr.includes('Dòng đầu thiếu cột')]).toEqual([2, true]);
    },
    patience,
  );

  it.each([
    ['from=2026-02-12&workingDays=7', '2026-03-02'],
    ['from=2026-11-16&workingDays=7', '2026-11-25'],
    ['from=2023-12-19&days=15', '2024-01-03'],
    ['from=2025-12-31&months=-6', '2025-06-30'],
    ['from=2026-04-25&days=1', '2026-04-28'],
  ])('counts %s over HTTP to %s, as the command does', async (query, due) => {
    const person = await house.signIn('chuyenvien@sgddt-dienbien.demo');
    const { body, status } = await person.asks<{ due: string; days: unknown[] }>(
      'GET',
      `/v1/calendars/VN/due?${query}`,
    );

    expect([status, body.due]).toEqual([200, due]);
    expect(body.days.length).toBeGreaterThan(0);
  });

  it('does not count what is asked for twice, or of a country it does not know', async () => {
    const person = await house.signIn('chuyenvien@sgddt-dienbien.demo');
    const status = async (path: string) => (await person.asks('GET', path)).status;

    expect(await status('/v1/calendars/VN/due?from=2026-02-12&days=1&months=1')).toBe(422);
    expect(await status('/v1/calendars/XX/due?from=2026-02-12&days=1')).toBe(404);
    expect(await status('/v1/calendars/LA/holidays?year=2026')).toBe(200);
  });

  it(
    'shows which open deadlines a notice moves before it is published, and moves them after',
    async () => {
      const officer = await house.signIn('chuyenvien@sgddt-dienbien.demo');
      await officer.gives('propose-agreement', memorandum, {
        kind: 'mou',
        titles: { vi: 'Bản ghi nhớ chưa ai trả lời' },
        leadSeat: seats.ours,
        seats: [
          { id: seats.ours, side: sides.vietnam, party: bodies.department, checked: true },
          { id: seats.theirs, side: sides.laos, party: bodies.counterpart, checked: false },
        ],
      });
      await officer.gives('record-draft', memorandum, { articles: draftForClearance, clauses });
      await house.day('2027-02-08');
      await house.settled();

      // Ninety days on is Saturday 20/02/2027, so Monday; the notice takes Monday away.
      const text = 'date,name,name_en\n2027-02-22,Nghỉ bù,Day in lieu\n';
      const notice = join(house.folder, 'notice.csv');
      writeFileSync(notice, text);
      const args = ['calendar', 'import', notice, '--country', 'VN', '--source', 'TB 99/2026'];
      const administrator = await house.signIn('quantri@kyket.demo');
      const body = { format: 'csv', text, source: 'TB 99/2026' };

      const dry = await kyket(...args, '--dry-run', '--json', '--data', house.folder);
      const seen = await administrator.asks<Record<string, unknown>>(
        'POST',
        '/v1/calendars/VN/preview',
        { body },
      );
      const denied = await officer.asks('POST', '/v1/calendars/VN/preview', { body });
      const published = await kyket(...args, '--json', '--data', house.folder);
      await house.settled();
      const moved = await ofType('DeadlineRecomputed');

      expect([dry.code, published.code, seen.status, denied.status]).toEqual([0, 0, 200, 403]);
      expect(lastOf(dry)).toMatchObject({ published: false });
      expect(seen.body['moves']).toEqual(lastOf(dry)['moves']);
      expect(seen.body['moves']).toMatchObject([
        {
          rule: 'stale-negotiation',
          subject: memorandum.id,
          from: '2027-02-22',
          to: '2027-02-23',
          title: { vi: 'Bản ghi nhớ chưa ai trả lời' },
        },
      ]);
      expect(lastOf(published)).toMatchObject({ published: true });
      expect(moved.map(({ data }) => data)).toContainEqual(
        expect.objectContaining({ from: '2027-02-22', to: '2027-02-23', cause: 'calendar' }),
      );
    },
    patience,
  );
});
