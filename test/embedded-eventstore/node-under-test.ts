import { randomUUID } from 'node:crypto';
import { EventStoreDBClient, jsonEvent, type ResolvedEvent } from '@eventstore/db-client';
import { type EventStoreNode, type NodeSettings, startNode } from '@kyket/embedded-eventstore';
import { newFolder } from '../parts/folder';

/** A node with a folder and a client of its own. */
export interface NodeUnderTest {
  readonly node: EventStoreNode;
  readonly client: EventStoreDBClient;
  readonly dataFolder: string;
  end(): Promise<void>;
}

export const newNode = async (settings: Partial<NodeSettings> = {}): Promise<NodeUnderTest> => {
  const folder = newFolder('node');
  const dataFolder = settings.dataFolder ?? folder.path;
  const node = await startNode({ dataFolder, port: 0, ...settings });
  const client = EventStoreDBClient.connectionString(node.connectionString);
  return {
    node,
    client,
    dataFolder,
    end: async () => {
      await client.dispose();
      await node.stop();
      folder.remove();
    },
  };
};

/** Runs with these variables in the environment of whatever is started meanwhile. */
export const withEnvironment = async <Result>(
  variables: Record<string, string>,
  start: () => Promise<Result>,
): Promise<Result> => {
  Object.assign(process.env, variables);
  try {
    return await start();
  } finally {
    for (const name of Object.keys(variables)) delete process.env[name];
  }
};

export const fact = (n = 0, id: string = randomUUID()) =>
  jsonEvent({ id, type: 'FactNoted', data: { n } });

export const facts = (count: number) => Array.from({ length: count }, (_, n) => fact(n));

export const read = async (events: AsyncIterable<ResolvedEvent>): Promise<ResolvedEvent[]> => {
  const all: ResolvedEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
};

export const soon = (ms = 30) => new Promise((resolve) => setTimeout(resolve, ms));
