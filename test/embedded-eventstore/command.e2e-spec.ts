import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { EventStoreDBClient } from '@eventstore/db-client';
import { newFolder } from '../parts/folder';
import { fact } from './node-under-test';

/** The command as a person runs it: what it says, and how it ends. */
const kyket = (...args: string[]) => {
  const running = spawn('bin/kyket', ['eventstore', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ready = new Promise<number>((resolve) => {
    running.stdout.on('data', (text: Buffer) => {
      const [, port] = /^PORT (\d+)$/m.exec(text.toString()) ?? [];
      if (port !== undefined) resolve(Number(port));
    });
  });
  running.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = once(running, 'exit').then(([code]) => code as number | null);
  return { ready, ended, said: () => said, tell: (signal: NodeJS.Signals) => running.kill(signal) };
};

describe('kyket eventstore', () => {
  it('says its port and its limits, serves, and stops cleanly on SIGTERM', async () => {
    const folder = newFolder('command');
    const run = kyket('--data', folder.path, '--port', '0', '--insecure');
    const port = await run.ready;
    const client = EventStoreDBClient.connectionString(`esdb://127.0.0.1:${port}?tls=false`);
    await client.appendToStream('agreement-9', fact());
    const subscription = client.subscribeToAll();
    const dropped = new Promise<unknown>((resolve) => subscription.once('error', resolve));
    await new Promise((resolve) => subscription.once('confirmation', resolve));

    run.tell('SIGTERM');
    expect(await run.ended).toBe(0);
    expect(await dropped).toMatchObject({
      type: expect.stringMatching(/cancelled|unavailable/) as string,
    });
    expect(run.said()).toMatch(/no persistent subscriptions/);
    await client.dispose();
    folder.remove();
  });

  it('asks for a certificate or --insecure', async () => {
    const run = kyket('--data', '/nowhere', '--port', '0');
    expect(await run.ended).toBe(2);
    expect(run.said()).toMatch(/--tls-cert and --tls-key, or --insecure/);
  });

  it('refuses a folder that another node uses', async () => {
    const folder = newFolder('command');
    const first = kyket('--data', folder.path, '--port', '0', '--insecure');
    await first.ready;
    const second = kyket('--data', folder.path, '--port', '0', '--insecure');
    expect(await second.ended).toBe(4);
    expect(second.said()).toMatch(/Another process is using/);
    first.tell('SIGTERM');
    expect(await first.ended).toBe(0);
    folder.remove();
  });
});
