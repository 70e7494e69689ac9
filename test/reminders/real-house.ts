import { join } from 'node:path';
import { Records } from '@kyket/application';
import { EventStoreLog } from '@kyket/event-store';
import type { AlarmClock, SetClock } from '@kyket/eventing';
import { SqliteSafe } from '@kyket/identity';
import { openPglite, Reader, Views } from '@kyket/projections';
import { DeadlinesInViews, reminderViews } from '@kyket/reminders';
import { emptyViews } from '../../apps/standalone/src/empty-views';
import { startEventStore } from '../parts/event-store';
import { newFolder } from '../parts/folder';
import { house } from './house';

const release = 'test';

/** The parts that one house, or several, stand on: the event store, the views in SQL, and the safe. */
export const startGround = async () => {
  const folder = newFolder('reminders');
  const store = await startEventStore();
  const database = await openPglite(join(folder.path, 'views'), {
    prepared: emptyViews(folder.path),
  });
  const log = new EventStoreLog({ connectionString: store.connectionString });
  const safe = new SqliteSafe(join(folder.path, 'safe.db'));
  const reader = new Reader({ database, log, views: reminderViews, release });
  await reader.start();
  const onRecord = new DeadlinesInViews(new Views(database, reminderViews), log);

  return {
    log,
    safe,
    onRecord,
    records: new Records(log),
    house: (clock: SetClock, alarmClock?: AlarmClock) =>
      house({ log, safe, onRecord, clock, ...(alarmClock && { alarmClock }) }),
    stop: async () => {
      await reader.stop();
      await log.close();
      await database.close();
      safe.close();
      await store.stop();
      folder.remove();
    },
  };
};
