import { run } from '../../standalone/src/run';
import { readSettings } from '../../standalone/src/settings';
import { start } from '../../standalone/src/start';

/** HTTP alone, as many processes as are needed; the worker follows the log. */
await start(() => {
  const settings = readSettings(process.env, {
    development: false,
    needs: ['EVENTSTORE_URL', 'DATABASE_URL', 'REDIS_URL'],
  });
  return run(settings, { role: 'api' });
});
