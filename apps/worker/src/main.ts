import { readSettings } from '../../standalone/src/settings';
import { start } from '../../standalone/src/start';

/** Follows the log; its only doors are /health and /ready. */
await start(
  () =>
    readSettings(process.env, {
      development: false,
      needs: ['EVENTSTORE_URL', 'DATABASE_URL', 'REDIS_URL'],
    }),
  async (settings) => {
    const { run } = await import('../../standalone/src/run');
    return run(settings, { role: 'worker' });
  },
);
