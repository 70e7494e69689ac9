import { EventStoreDBClient } from '@eventstore/db-client';
import { newFolder } from '../parts/folder';
import { newCertificate } from './certificate';
import { fact, newNode, type NodeUnderTest, read } from './node-under-test';

const users = { admin: 'changeit', ops: 'keep it running' };

describe('A node with TLS', () => {
  const folder = newFolder('certificate');
  const { tls, certFile } = newCertificate(folder.path);
  let under: NodeUnderTest;
  let admin: EventStoreDBClient;
  let ops: EventStoreDBClient;
  let nobody: EventStoreDBClient;
  let mallory: EventStoreDBClient;

  const clientOf = (login: string) =>
    EventStoreDBClient.connectionString(
      `esdb://${login}127.0.0.1:${under.node.port}?tls=true&tlsCAFile=${certFile}`,
    );

  beforeAll(async () => {
    under = await newNode({ tls, users });
    admin = clientOf('admin:changeit@');
    ops = clientOf(`ops:${encodeURIComponent(users.ops)}@`);
    nobody = clientOf('');
    mallory = clientOf('admin:guess@');
  });

  afterAll(async () => {
    for (const client of [admin, ops, nobody, mallory]) await client.dispose();
    await under.end();
    folder.remove();
  });

  const denied = { type: 'access-denied' };

  it('serves its two users', async () => {
    await admin.appendToStream('agreement-1', fact());
    await ops.appendToStream('agreement-1', fact());
    expect(await read(ops.readStream('agreement-1'))).toHaveLength(2);
  });

  it('refuses a caller without a name, and one with a wrong password, for every call', async () => {
    for (const client of [nobody, mallory]) {
      await expect(client.appendToStream('agreement-2', fact())).rejects.toMatchObject(denied);
      await expect(read(client.readStream('agreement-1'))).rejects.toMatchObject(denied);
      await expect(read(client.readAll())).rejects.toMatchObject(denied);
      await expect(client.deleteStream('agreement-1')).rejects.toMatchObject(denied);
      await expect(client.tombstoneStream('agreement-1')).rejects.toMatchObject(denied);
    }
    const wrong = { credentials: { username: 'ops', password: 'guess' } };
    await expect(admin.appendToStream('agreement-2', fact(), wrong)).rejects.toMatchObject(denied);
  });

  it('shows $all and the streams of the system to admins alone', async () => {
    expect((await read(admin.readAll({ maxCount: 1 }))).length).toBe(1);
    await expect(read(ops.readAll())).rejects.toMatchObject(denied);
    await expect(read(ops.readStream('$settings'))).rejects.toMatchObject(denied);
    await expect(ops.appendToStream('$settings', fact())).rejects.toMatchObject(denied);
  });

  it('$r lets only the readers named read a stream, and subscribe to it', async () => {
    await admin.appendToStream('talks-1', fact());
    await admin.setStreamMetadata('talks-1', { acl: { readRoles: ['$admins'] } });
    await expect(read(ops.readStream('talks-1'))).rejects.toMatchObject(denied);
    const subscription = ops.subscribeToStream('talks-1');
    expect(
      await new Promise<unknown>((resolve) => subscription.once('error', resolve)),
    ).toMatchObject(denied);
    expect(await read(admin.readStream('talks-1'))).toHaveLength(1);
  });

  it('$w lets only the writers named append, by either call', async () => {
    await admin.setStreamMetadata('talks-2', { acl: { writeRoles: ['somebody'] } });
    await expect(ops.appendToStream('talks-2', fact())).rejects.toMatchObject(denied);
    const plainly = { credentials: { username: 'ops', password: users.ops } };
    await expect(ops.appendToStream('talks-2', fact(), plainly)).rejects.toMatchObject(denied);
    await admin.setStreamMetadata('talks-2', { acl: { writeRoles: ['ops'] } });
    await ops.appendToStream('talks-2', fact());
  });

  it('$d lets only those named delete and tombstone', async () => {
    await admin.appendToStream('talks-3', fact());
    await admin.setStreamMetadata('talks-3', { acl: { deleteRoles: ['$admins'] } });
    await expect(ops.deleteStream('talks-3')).rejects.toMatchObject(denied);
    await expect(ops.tombstoneStream('talks-3')).rejects.toMatchObject(denied);
    await admin.deleteStream('talks-3');
  });

  it('$mr and $mw guard the metadata of a stream', async () => {
    const acl = { metaReadRoles: ['$admins'], metaWriteRoles: ['$admins'] };
    await admin.setStreamMetadata('talks-4', { acl });
    await expect(ops.getStreamMetadata('talks-4')).rejects.toMatchObject(denied);
    await expect(ops.setStreamMetadata('talks-4', { maxCount: 1 })).rejects.toMatchObject(denied);
    expect((await admin.getStreamMetadata('talks-4')).metadata).toEqual({ acl });
  });
});

describe('A node without TLS', () => {
  it('serves loopback alone', async () => {
    await expect(newNode({ host: '0.0.0.0' })).rejects.toThrow(/loopback alone/);
  });

  it('does not answer a client that insists on TLS', async () => {
    const { node, end } = await newNode();
    const client = EventStoreDBClient.connectionString(
      `esdb://admin:changeit@127.0.0.1:${node.port}?tls=true&defaultDeadline=2000`,
    );
    await expect(client.appendToStream('agreement-1', fact())).rejects.toThrow();
    await client.dispose();
    await end();
  });
});
