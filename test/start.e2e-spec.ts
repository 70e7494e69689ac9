import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { people as centre } from '../apps/standalone/src/demo/centre/cast';
import { people } from '../apps/standalone/src/demo/dien-bien/cast';
import { memorandum } from '../apps/standalone/src/demo/dien-bien/life';
import { demoPassword } from '../apps/standalone/src/demo/member';
import { FirstAdministrator } from '../apps/api/src/door/first-administrator';
import { SecondFactors } from '@kyket/identity';
import { Secret, TOTP } from 'otpauth';
import { run, type Running } from '../apps/standalone/src/run';
import { readSettings } from '../apps/standalone/src/settings';
import { kyket } from './parts/command';
import { startEventStore } from './parts/event-store';
import { openHouse } from './parts/house';
import { newFolder } from './parts/folder';
import { freePort } from './parts/free-port';
import { Person } from './parts/person';
import { startPostgres } from './parts/postgres';
import { startRedis } from './parts/redis';
import { startProgram, type Program } from './parts/program';

const main = 'dist/apps/standalone/src/main.js';

/** Starts the house where it cannot start, and hears why. */
const startsInVain = (env: Readonly<Record<string, string>>, app = main) =>
  new Promise<{ code: number | null; said: string; ms: number }>((resolve) => {
    const began = performance.now();
    const child = execFile(
      process.execPath,
      [app],
      { env: { PATH: process.env['PATH'], ...env }, timeout: 60_000 },
      (_error, _stdout, said) =>
        resolve({ code: child.exitCode, said, ms: performance.now() - began }),
    );
  });

/** One sentence, or two: what is wrong, and what to do. No trace of our insides. */
const isPlain = (said: string): void => {
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(said).toMatch(/^[A-Z].*\.$/m);
  expect(said).not.toMatch(/Error:|\n\s+at |\.js/);
};

const startDemo = (folder: string): Promise<Program> =>
  startProgram({
    command: process.execPath,
    args: [...process.execArgv, main, '--demo', 'dien-bien'],
    env: { PATH: process.env['PATH'], KYKET_DATA: folder, PORT: '0' },
    ready: /\/dev\/mail[\s\S]*NOT for real data/,
    patience: 180_000,
    leave: 'SIGINT',
  });

const urlOf = (program: Program): string => /http:\/\/[\d.:]+/.exec(program.output())?.[0] ?? '';

describe('A house that cannot start', () => {
  const folder = newFolder('start');
  const at = (name: string) => join(folder.path, name);
  afterAll(() => folder.remove());

  it('names every wrong setting and its fix, and repeats no value', async () => {
    const { code, said, ms } = await startsInVain({
      PORT: '70000',
      DATABASE_URL: 'mysql://kyket:hunter2@db/kyket',
      REDIS_URL: 'redis',
      KYKET_NOW: '2023-10-09T00:00:00Z',
      KYKET_DATA: at('never'),
    });

    expect(code).toBe(78);
    expect(ms).toBeLessThan(3_000);
    for (const name of ['PORT', 'DATABASE_URL', 'REDIS_URL', 'KYKET_NOW'])
      expect(said).toMatch(new RegExp(`^ {2}${name} .* – \\S`, 'm'));
    expect(said).not.toContain('hunter2');
  }, 60_000);

  it.each(['api', 'worker'])(
    'as %s names the servers that it needs',
    async (app) => {
      const { code, said } = await startsInVain({}, `dist/apps/${app}/src/main.js`);

      expect(code).toBe(78);
      for (const name of ['EVENTSTORE_URL', 'DATABASE_URL', 'REDIS_URL'])
        expect(said).toContain(name);
    },
    60_000,
  );

  it('says that its folder cannot be written', async () => {
    writeFileSync(at('file'), '');
    const { code, said } = await startsInVain({ KYKET_DATA: join(at('file'), 'data') });

    expect(code).toBe(69);
    isPlain(said);
    expect(said).toContain('KYKET_DATA');
  }, 60_000);

  it('says that its port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { code, said } = await startsInVain({ KYKET_DATA: at('taken'), PORT: port });
    server.close();

    expect(code).toBe(69);
    isPlain(said);
    expect(said).toContain(port);
  }, 120_000);

  it.each([
    ['REDIS_URL', 'redis'],
    ['DATABASE_URL', 'postgresql'],
    ['EVENTSTORE_URL', 'esdb'],
  ])(
    'says that nothing answers at %s',
    async (name, protocol) => {
      const { code, said } = await startsInVain({
        KYKET_DATA: at(protocol),
        PORT: '0',
        [name]: `${protocol}://kyket:hunter2@127.0.0.1:${await freePort()}${protocol === 'esdb' ? '?tls=false' : ''}`,
      });

      expect(code).toBe(69);
      isPlain(said);
      expect(said).toContain(name);
      expect(said).not.toContain('hunter2');
    },
    120_000,
  );
});

describe('A house', () => {
  it('keeps everything when it is stopped and started again, and is run by one process at a time', async () => {
    const folder = newFolder('start');
    const first = await startDemo(folder.path);
    let second: Program | undefined;
    try {
      const desk = await Person.signIn(urlOf(first), people.deskOfficer.email, demoPassword);
      const history = await desk.history({ in: 'agreements', id: memorandum });
      const list = await desk.reads<{ items: unknown[] }>('/v1/agreements');

      const { code, said } = await startsInVain({ KYKET_DATA: folder.path, PORT: '0' });
      expect(code).toBe(69);
      isPlain(said);

      await first.stop();
      second = await startDemo(folder.path);
      const again = new Person(urlOf(second), desk.cookie);
      expect(await again.history({ in: 'agreements', id: memorandum })).toEqual(history);
      expect((await again.reads<{ items: unknown[] }>('/v1/agreements')).items).toEqual(list.items);
    } finally {
      await second?.stop();
      await first.stop();
      folder.remove();
    }
  }, 300_000);

  it('runs as an api and a worker, each by itself, on servers', async () => {
    const folder = newFolder('start');
    const [store, postgres, redis] = await Promise.all([
      startEventStore(),
      startPostgres(),
      startRedis(),
    ]);
    const settings = (role: string) =>
      readSettings(
        {
          KYKET_DATA: join(folder.path, role),
          PORT: '0',
          EVENTSTORE_URL: store.connectionString,
          DATABASE_URL: postgres.url,
          REDIS_URL: redis.url,
        },
        { development: false },
      );
    const running: Running[] = [];
    try {
      for (const role of ['worker', 'api'] as const) {
        running.push(await run(settings(role), { role }));
        expect(await new Person(running.at(-1)?.url ?? '').reads('/health')).toEqual({
          status: 'ok',
        });
      }
      const [worker, api] = running.map(({ url }) => new Person(url));
      // The api is ready once the worker has built the views.
      for (const until = performance.now() + 20_000; performance.now() < until; await pause(100))
        if ((await api?.asks('GET', '/ready'))?.status === 200) break;
      expect((await api?.asks('GET', '/ready'))?.status).toBe(200);
      expect((await api?.asks('GET', '/v1/agreements'))?.status).toBe(401);
      expect((await worker?.asks('GET', '/v1/agreements'))?.status).toBe(404);
    } finally {
      for (const each of running.reverse()) await each.stop();
      await Promise.all([store.stop(), postgres.stop(), redis.stop()]);
      folder.remove();
    }
  }, 120_000);

  it('that is fresh tells its log how to become the first administrator, once', async () => {
    const folder = newFolder('start');
    const settings = readSettings({ KYKET_DATA: folder.path, PORT: '0' }, { development: false });
    const running = await run(settings);
    try {
      const anyone = new Person(running.url);
      expect(await anyone.reads('/v1/setup')).toEqual({ needed: true });
      const code = await running.app.get(FirstAdministrator).code();
      const email = 'quantri@dienbien.gov.vn';
      const setUp = (words: object) =>
        anyone.asks<{ code: string }>('POST', '/v1/setup', {
          body: {
            code,
            email,
            name: 'Lò Thị Mai',
            password: 'sương mù trên đèo Pha Đin',
            ...words,
          },
        });

      expect((await setUp({ code: 'A'.repeat(43) })).status).toBe(410);
      expect((await setUp({ password: 'password1234567' })).body.code).toBe('password-guessable');
      expect((await setUp({})).status).toBe(204);
      expect((await setUp({ email: 'second@dienbien.gov.vn' })).status).toBe(410);
      expect(await anyone.reads('/v1/setup')).toEqual({ needed: false });
      const first = await Person.signIn(running.url, email, 'sương mù trên đèo Pha Đin');
      const { personId, roles } = await first.reads<{ personId: string; roles: string[] }>(
        '/v1/session',
      );
      expect(roles).toEqual(['administrator', 'steward']);

      // A real house holds nobody to an act without a second factor, and its only administrator may lose theirs.
      const removal = { person: personId, reason: 'Mất điện thoại' };
      const authority = { in: 'authority', id: 'authority' };
      expect(await first.isRefused('remove-second-factors', authority, removal)).toMatchObject({
        ...{ status: 403, code: 'second-factor-missing' },
      });
      const factors = running.app.get(SecondFactors, { strict: false });
      const { id, secret } = await factors.totp.begin(personId, { name: 'Mất', account: email });
      const told = TOTP.generate({ secret: Secret.fromBase32(secret) });
      await factors.confirmTotp(personId, id, told);

      // It has no post: what would go to the owner by letter goes through the hands of the operator, and never of an administrator.
      const next = TOTP.generate({
        secret: Secret.fromBase32(secret),
        timestamp: Date.now() + 30_000,
      });
      const proven = await first.asks('POST', '/v1/session/proof', { body: { code: next } });
      expect(
        await first.goesOn(proven).isRefused('invite-to-choose-password', authority, removal),
      ).toMatchObject({ status: 503, code: 'letters-not-set-up' });
      const invited = await kyket(
        ...['user', 'invite', email, '--reason', 'Quên mật khẩu', '--data', folder.path],
      );
      expect(invited.code).toBe(0);
      const [, chosen = ''] = /\/welcome#([\w-]{43})$/.exec(invited.lines.join('\n')) ?? [];
      const choice = { body: { secret: chosen, password: 'mưa phùn trên đèo Khau Phạ' } };
      expect((await anyone.asks('POST', '/v1/password', choice)).status).toBe(204);
      const facts = await running.parts.stores.log.read('authority');
      expect(facts.filter(({ type }) => type === 'InvitedToChoosePassword')).toHaveLength(1);

      const again = () => Person.signIn(running.url, email, choice.body.password);
      await expect(again()).rejects.toThrow('second-factor-asked');
      const { code: done } = await kyket(
        ...['user', 'remove-factors', email, '--reason', 'Mất điện thoại', '--data', folder.path],
      );
      expect(done).toBe(0);
      expect((await first.asks('GET', '/v1/session')).status).toBe(401);
      expect((await again()).cookie).toContain('kyket=');
    } finally {
      await running.stop();
      folder.remove();
    }
  }, 120_000);

  it('opens every one of its doors', async () => {
    const house = await openHouse();
    try {
      const admin = await house.signIn(centre.administrator.email);
      for (const path of [
        '/health',
        '/ready',
        '/openapi.json',
        '/v1/words',
        '/v1/session',
        '/dev/mail',
      ])
        expect((await admin.asks('GET', path)).status).toBe(200);
    } finally {
      await house.stop();
    }
  }, 120_000);
});
