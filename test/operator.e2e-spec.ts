import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Follower } from '../apps/worker/src/follower';
import { run, type Running } from '../apps/standalone/src/run';
import { readSettings } from '../apps/standalone/src/settings';
import { newFolder } from './parts/folder';

const kyket = async (...args: string[]) => {
  try {
    const { stdout } = await promisify(execFile)(join(process.cwd(), 'bin/kyket'), args);
    return { code: 0, lines: stdout.trim().split('\n') };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, lines: [stderr.trim()] };
  }
};

const json = (lines: readonly string[]) =>
  lines.map((line) => JSON.parse(line) as Record<string, unknown>);

describe('The operator’s door', () => {
  let house: Running | undefined;
  const data = newFolder('operator');

  beforeAll(async () => {
    house = await run(readSettings({ KYKET_DATA: data.path, PORT: '0' }, { development: false }));
    await house.app.get(Follower).built();
  }, 60_000);

  afterAll(async () => {
    await house?.stop();
    data.remove();
  });

  it('tells of every view of the running house, and how far it has come', async () => {
    const { code, lines } = await kyket('projection', 'list', '--json', '--data', data.path);

    expect(code).toBe(0);
    expect(json(lines)).toContainEqual(
      expect.objectContaining({ name: 'agreement-register', is: 'following' }),
    );
  });

  it('[OP-2] builds a view anew while the house runs, and says how far it is', async () => {
    const { code, lines } = await kyket(
      'projection',
      'rebuild',
      'party-register',
      '--json',
      '--data',
      data.path,
    );

    expect(code).toBe(0);
    expect(json(lines).at(-1)).toEqual({ name: 'party-register', done: true });
    expect((await fetch(`${house?.url}/ready`)).status).toBe(200);
  });

  it('says what there is when there is no such view', async () => {
    const { code, lines } = await kyket('projection', 'rebuild', 'nothing', '--data', data.path);

    expect(code).toBe(3);
    expect(lines.join()).toContain('kyket projection list');
  });

  it('is not there for who has no token', async () => {
    const { status } = await fetch(`${house?.url}/operator/projections`, {
      headers: { authorization: 'Bearer guess' },
    });

    expect(status).toBe(404);
  });

  it('opens the house behind closed doors when none runs', async () => {
    await house?.stop();
    house = undefined;
    const { code, lines } = await kyket('projection', 'list', '--json', '--data', data.path);

    expect(code).toBe(0);
    expect(json(lines).length).toBeGreaterThan(10);
  }, 60_000);
});
