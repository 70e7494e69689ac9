import { idFrom } from '@kyket/eventing';
import { Follower } from '../apps/worker/src/follower';
import { run, type Running } from '../apps/standalone/src/run';
import { readSettings } from '../apps/standalone/src/settings';
import { json, kyket } from './parts/command';
import { newFolder } from './parts/folder';
import { metadataOf } from './parts/memory-log';

describe('A record that is set aside in a running house', () => {
  let house: Running | undefined;
  const data = newFolder('set-aside');

  beforeAll(async () => {
    house = await run(readSettings({ KYKET_DATA: data.path, PORT: '0' }, { development: false }));
    await house.app.get(Follower).built();
  }, 60_000);

  afterAll(async () => {
    await house?.stop();
    data.remove();
  });

  it('[ES-9] is named to its operator, tried again when asked, and leaves the house ready for all others', async () => {
    const { log } = house!.parts.stores;
    const stream = `agreement-${idFrom('agreement', 'torn')}`;
    const metadata = metadataOf('2026-11-22', '2026-11-22T03:00:00.000Z', 'torn');
    await log.append(
      stream,
      [{ id: idFrom('fact', 'torn'), type: 'PageTorn', data: { name: 'secret' }, metadata }],
      'no-stream',
    );
    const ready = async () => {
      const answer = await fetch(`${house!.url}/ready`);
      return { code: answer.status, ...((await answer.json()) as { status: string }) };
    };
    while ((await ready()).status === 'ok') await new Promise((again) => setTimeout(again, 50));
    expect(await ready()).toMatchObject({ code: 200, status: 'degraded' });

    const listed = json((await kyket('projection', 'list', '--json', '--data', data.path)).lines);
    const named = listed.flatMap(({ setAside }) =>
      typeof setAside === 'object' ? [setAside] : [],
    );
    expect(named).toContainEqual(
      expect.objectContaining({ by: 'views of agreement', stream, at: `PageTorn 0@${stream}` }),
    );
    expect(named).toContainEqual(expect.objectContaining({ by: 'manager obligations', stream }));
    expect(JSON.stringify(named)).not.toContain('secret');

    const metrics = await (await fetch(`${house!.url}/metrics`)).text();
    expect(metrics).toContain('kyket_records_set_aside{category="agreement"} 1');
    expect(metrics).toContain('kyket_records_set_aside{category="party"} 0');

    expect((await kyket('projection', 'retry', stream, '--data', data.path)).code).toBe(4);
    expect((await kyket('projection', 'retry', 'agreement-x', '--data', data.path)).code).toBe(3);
  }, 60_000);
});
