import { EventStoreLog } from '@kyket/event-store';
import { eventLogContract } from './contracts/event-log.contract';
import { journalContract } from './contracts/journal.contract';
import { type EventStore, startEventStore } from './parts/event-store';

let store: EventStore;
let log: EventStoreLog;

beforeAll(async () => {
  store = await startEventStore();
  log = new EventStoreLog({ connectionString: store.connectionString });
});

afterAll(async () => {
  await log.close();
  await store.stop();
});

eventLogContract('over the event store’s protocol', () => log);
journalContract('over the event store’s protocol', () => ({ journal: log.journal, log }));
