import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EventStoreDBClient, NO_STREAM } from '@eventstore/db-client';
import {
  backUp,
  checkIntegrity,
  type NodeState,
  restore,
  startNode,
} from '@kyket/embedded-eventstore';
import { newFolder } from '../parts/folder';
import { fact, facts, newNode, read, withEnvironment } from './node-under-test';

const becomes = (node: { onState(listener: (state: NodeState) => void): () => void }, is: string) =>
  new Promise<NodeState>((resolve) => {
    const stop = node.onState((state) => {
      if (state.is !== is) return;
      stop();
      resolve(state);
    });
  });

describe('What was written', () => {
  it('is there after a restart, and a retry from before it is recognised', async () => {
    const first = await newNode();
    const events = facts(3);
    await first.client.appendToStream('agreement-1', events, { expectedRevision: NO_STREAM });
    await first.client.dispose();
    await first.node.stop();

    const node = await startNode({ dataFolder: first.dataFolder, port: 0 });
    const client = EventStoreDBClient.connectionString(node.connectionString);
    const again = await client.appendToStream('agreement-1', events, {
      expectedRevision: NO_STREAM,
    });
    expect(again.nextExpectedRevision).toBe(2n);
    expect(await read(client.readStream('agreement-1'))).toHaveLength(3);
    await client.dispose();
    await node.stop();
    await first.end();
  });

  it('keeps its truncations and deletions across a restart', async () => {
    const first = await newNode();
    await first.client.appendToStream('talks-1', facts(3));
    await first.client.deleteStream('talks-1');
    await first.client.appendToStream('talks-1', fact());
    await first.client.appendToStream('talks-2', fact());
    await first.client.tombstoneStream('talks-2');
    await first.node.stop();

    const node = await startNode({ dataFolder: first.dataFolder, port: 0 });
    const client = EventStoreDBClient.connectionString(node.connectionString);
    expect((await read(client.readStream('talks-1'))).map(({ event }) => event?.revision)).toEqual([
      3n,
    ]);
    await expect(read(client.readStream('talks-2'))).rejects.toMatchObject({
      type: 'stream-deleted',
    });
    await client.dispose();
    await node.stop();
    await first.end();
  });
});

describe('The supervisor', () => {
  it('starts the worker again on the same port after an unexpected exit', async () => {
    const { node, client, end } = await withEnvironment({ EXIT_AT: 'log.afterCommit:2' }, () =>
      newNode(),
    );
    const { port } = node;
    const restarted = becomes(node, 'running');
    const event = fact();
    await client.appendToStream('agreement-2', fact(), { expectedRevision: NO_STREAM });
    const outcome = client.appendToStream('agreement-2', event, { expectedRevision: 0n });
    await Promise.all([restarted, outcome.catch(() => undefined)]);

    expect(node.port).toBe(port);
    const retry = EventStoreDBClient.connectionString(node.connectionString);
    const recognised = await retry.appendToStream('agreement-2', event, { expectedRevision: 0n });
    expect(recognised.nextExpectedRevision).toBe(1n);
    await retry.dispose();
    await end();
  });

  it('leaves the node down after a failed commit, and acknowledges and shows nothing of it', async () => {
    const { node, client, dataFolder, end } = await withEnvironment({ FAIL_AT: 'commit:2' }, () =>
      newNode(),
    );
    await client.appendToStream('agreement-3', fact());
    let delivered = 0;
    const subscription = client.subscribeToStream('agreement-3');
    subscription.on('data', () => (delivered += 1)).on('error', () => undefined);
    await new Promise((resolve) => subscription.once('caughtUp', resolve));
    const down = becomes(node, 'down');
    await expect(client.appendToStream('agreement-3', fact())).rejects.toThrow();
    expect(await down).toMatchObject({
      is: 'down',
      reason: expect.stringContaining('I/O error') as string,
    });

    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(node.state.is).toBe('down');
    expect(delivered).toBe(1);
    await node.stop();
    expect(checkIntegrity(join(dataFolder, 'log.db'))).toMatchObject({ events: 3, faults: [] });
    await end();
  });
});

describe('A folder', () => {
  it('is used by one node at a time', async () => {
    const { dataFolder, end } = await newNode();
    await expect(startNode({ dataFolder, port: 0 })).rejects.toThrow(/Another process is using/);
    await end();
    const again = await startNode({ dataFolder, port: 0 });
    await again.stop();
  });

  it('that cannot be written is refused with what to do', async () => {
    const folder = newFolder('node');
    const file = join(folder.path, 'a-file');
    writeFileSync(file, '');
    await expect(startNode({ dataFolder: join(file, 'log'), port: 0 })).rejects.toThrow(
      /Make it writable, or choose another data folder/,
    );
    folder.remove();
  });
});

describe('A file that is not a whole log of ours', () => {
  const withFile = async (prepare: (file: string) => void | Promise<void>, refusal: RegExp) => {
    const folder = newFolder('node');
    const file = join(folder.path, 'log.db');
    await prepare(file);
    const before = readFileSync(file);
    await expect(startNode({ dataFolder: folder.path, port: 0 })).rejects.toThrow(refusal);
    expect(readFileSync(file).equals(before)).toBe(true);
    folder.remove();
  };
  const writeLog = async (file: string) => {
    const { client, dataFolder, end } = await newNode();
    await client.appendToStream('agreement-4', facts(500));
    await backUp(dataFolder, file);
    await end();
  };

  it('is refused when it comes from a newer version', () =>
    withFile(async (file) => {
      await writeLog(file);
      const db = new DatabaseSync(file);
      db.exec('PRAGMA user_version = 99; PRAGMA journal_mode = DELETE');
      db.close();
    }, /newer Kyket \(format 99/));

  it('is refused when it is cut off', () =>
    withFile(async (file) => {
      await writeLog(file);
      truncateSync(file, statSync(file).size - 20_000);
    }, /cut off|malformed/));

  it('is refused when it belongs to another program', () =>
    withFile((file) => {
      const db = new DatabaseSync(file);
      db.exec('CREATE TABLE other (x)');
      db.close();
    }, /not a Kyket log/));

  it('is refused when it is no SQLite file at all', () =>
    withFile((file) => writeFileSync(file, 'Biên bản ghi nhớ'.repeat(1_000)), /cannot be opened/));
});

describe('The integrity check', () => {
  it('finds a single changed byte in a stored event', async () => {
    const { client, node, dataFolder, end } = await newNode();
    await client.appendToStream('agreement-5', facts(10));
    await node.stop();
    const file = join(dataFolder, 'log.db');
    expect(checkIntegrity(file).faults).toEqual([]);

    const db = new DatabaseSync(file);
    db.exec(
      "UPDATE event SET wire = CAST(replace(wire, 'FactNoted', 'FactNotes') AS BLOB) WHERE position = 7",
    );
    db.close();
    expect(checkIntegrity(file).faults).toEqual(['Position 7: the stored bytes have changed.']);
    await end();
  });

  it('finds an event that was taken out', async () => {
    const { client, node, dataFolder, end } = await newNode();
    await client.appendToStream('agreement-6', facts(10));
    await node.stop();
    const file = join(dataFolder, 'log.db');
    const db = new DatabaseSync(file);
    db.exec('DELETE FROM event WHERE position = 7');
    db.close();
    expect(checkIntegrity(file).faults).toEqual(['Position 8: revision 5 follows 3.']);
    await end();
  });
});

describe('A backup', () => {
  it('taken while the node writes holds everything acknowledged before it, and restores to a node that goes on', async () => {
    const { client, dataFolder, end } = await newNode();
    await client.appendToStream('agreement-7', facts(100));
    const file = join(dataFolder, 'backups', 'log.backup');
    const writing = Array.from({ length: 50 }, () => client.appendToStream('talks-7', fact()));
    const copied = await backUp(dataFolder, file);
    await Promise.all(writing);
    expect(copied.faults).toEqual([]);

    const folder = newFolder('node');
    await restore(file, folder.path);
    const node = await startNode({ dataFolder: folder.path, port: 0 });
    const restored = EventStoreDBClient.connectionString(node.connectionString);
    expect(await read(restored.readStream('agreement-7'))).toHaveLength(100);
    const next = await restored.appendToStream('agreement-7', fact(), { expectedRevision: 99n });
    expect(next.nextExpectedRevision).toBe(100n);
    await restored.dispose();
    await node.stop();
    folder.remove();
    await end();
  });

  it('is not restored over a log, nor when it is not whole', async () => {
    const { client, dataFolder, end } = await newNode();
    await client.appendToStream('agreement-8', facts(200));
    const file = join(dataFolder, 'backups', 'log.backup');
    await backUp(dataFolder, file);
    await end().catch(() => undefined);

    const folder = newFolder('node');
    mkdirSync(folder.path, { recursive: true });
    const source = newFolder('backup');
    const other = await newNode({ dataFolder: source.path });
    await other.client.appendToStream('agreement-8', facts(200));
    const backup = join(folder.path, 'log.backup');
    await backUp(source.path, backup);
    await other.end();
    await expect(restore(backup, source.path)).rejects.toThrow(/already holds a log/);

    const cut = join(folder.path, 'cut.backup');
    writeFileSync(cut, readFileSync(backup).subarray(0, 30_000));
    appendFileSync(cut, Buffer.alloc(10));
    const target = newFolder('node');
    await expect(restore(cut, target.path)).rejects.toThrow(/not whole|cannot be read/);
    target.remove();
    folder.remove();
    source.remove();
  });
});

describe('Settings that make no sense', () => {
  it('are refused all at once, each with its fix', async () => {
    const folder = newFolder('node');
    await expect(
      startNode({ dataFolder: folder.path, port: 70_000, host: '0.0.0.0' }),
    ).rejects.toThrow(/port 70000 is not between.*serves loopback alone/);
    folder.remove();
  });

  it('name a port that is taken', async () => {
    const { node, end } = await newNode();
    const folder = newFolder('node');
    await expect(startNode({ dataFolder: folder.path, port: node.port })).rejects.toThrow(
      /cannot listen on .* Choose another port/s,
    );
    folder.remove();
    await end();
  });
});
