import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { status } from '@grpc/grpc-js';
import { newFolder } from '../parts/folder';
import { fact, newNode, read } from './node-under-test';

describe('A disk that cannot be written', () => {
  it('refuses appends while it is nearly full, says what to do, and goes on reading', async () => {
    const { client, dataFolder, end, node } = await newNode();
    await client.appendToStream('agreement-1', fact());
    await node.stop();

    const full = await newNode({ dataFolder, minFreeBytes: Number.MAX_SAFE_INTEGER });
    const plainly = { credentials: { username: 'admin', password: 'changeit' } };
    await expect(full.client.appendToStream('agreement-1', fact(), plainly)).rejects.toMatchObject({
      code: status.RESOURCE_EXHAUSTED,
      message: expect.stringContaining('Make room; nothing was written') as string,
    });
    await expect(full.client.appendToStream('agreement-1', fact())).rejects.toThrow();
    expect(await read(full.client.readStream('agreement-1'))).toHaveLength(1);
    expect(full.node.state.is).toBe('running');
    await full.end();
    await end();
  });

  it('stops the start when the folder is read-only, and says so', async () => {
    const folder = newFolder('read-only');
    const inside = join(folder.path, 'log');
    mkdirSync(inside);
    chmodSync(folder.path, 0o755);
    chmodSync(inside, 0o555);
    // The superuser may write anywhere, so somebody else tries.
    const somebody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const child = fileURLToPath(new URL('../faults/eventstore-child.js', import.meta.url));
    const running = spawn(process.execPath, [child, inside], {
      ...somebody,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    running.stderr.on('data', (text: Buffer) => (said += text.toString()));
    const code = await new Promise((resolve) => running.once('exit', resolve));
    expect(said).toMatch(/Make it writable, or choose another data folder/);
    expect(code).toBe(4);
    folder.remove();
  });
});
