import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lockFolder } from '@kyket/embedded-eventstore';
import { newFolder } from './parts/folder';
import { type Program, startProgram } from './parts/program';

const holder = fileURLToPath(new URL('./parts/lock-holder.js', import.meta.url));

describe('The lock of a data folder', () => {
  const folder = newFolder('lock');
  const started: Program[] = [];
  afterAll(async () => {
    for (const program of started) await program.stop();
    folder.remove();
  });

  const held = (path: string) =>
    startProgram({ command: process.execPath, args: [holder, path], ready: /held/ });

  it('refuses a second process, and is gone with the first, however that ended', async () => {
    const path = join(folder.path, 'data');
    const first = await held(path);
    started.push(first);
    expect(() => lockFolder(path)).toThrow(`Another process is using ${path}`);
    await expect(held(path)).rejects.toThrow('Another process is using');

    await first.kill();
    const lock = lockFolder(path);
    await expect(held(path)).rejects.toThrow('Another process is using');
    lock.release();
    started.push(await held(path));
  });

  it('says what to do about a folder that cannot be used', () => {
    const file = join(folder.path, 'a-file');
    writeFileSync(file, '');
    expect(() => lockFolder(join(file, 'data'))).toThrow('Make it writable, or choose another');
  });
});
