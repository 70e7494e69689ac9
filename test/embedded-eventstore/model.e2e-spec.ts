import { EventStoreDBClient } from '@eventstore/db-client';
import fc from 'fast-check';
import { runAgainstModel, steps } from './model-run';
import { newNode, type NodeUnderTest } from './node-under-test';

const RUNS = Number(process.env.MODEL_RUNS ?? 500);

describe('The node and a model of the protocol', () => {
  let under: NodeUnderTest;
  let clients: EventStoreDBClient[];

  beforeAll(async () => {
    under = await newNode();
    clients = [1, 2, 3].map(() => EventStoreDBClient.connectionString(under.node.connectionString));
  });
  afterAll(async () => {
    for (const client of clients) await client.dispose();
    await under.end();
  });

  it(`agree about every outcome and every reading in ${RUNS} runs of mixed operations by three clients`, async () => {
    await fc.assert(
      fc.asyncProperty(steps, (planned) => runAgainstModel(clients, planned)),
      { numRuns: RUNS, ...(process.env.SEED !== undefined && { seed: Number(process.env.SEED) }) },
    );
  }, 1_800_000);
});
