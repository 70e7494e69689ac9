import { run } from '../../standalone/src/run';
import { readSettings } from '../../standalone/src/settings';
import { start } from '../../standalone/src/start';

/** Follows the log; its only doors are /health and /ready. */
await start(() => {
  const settings = readSettings(process.env, {
    development: false,
    needs: ['EVENTSTORE_URL', 'DATABASE_URL', 'REDIS_URL'],
  });
  return run(settings, { role: 'worker' });
});
