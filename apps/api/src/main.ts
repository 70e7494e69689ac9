import { readSettings } from '../../standalone/src/settings';
import { start } from '../../standalone/src/start';

/** HTTP alone, as many processes as are needed; the worker follows the log. */
await start(
  () =>
    readSettings(process.env, {
      development: false,
      needs: ['EVENTSTORE_URL', 'DATABASE_URL', 'REDIS_URL'],
    }),
  async (settings) => {
    const { run } = await import('../../standalone/src/run');
    const { welcomeFirst } = await import('../../standalone/src/greeting');
    const running = await run(settings, { role: 'api' });
    await welcomeFirst(running);
    return running;
  },
);
