import { readSettings } from './settings';
import { start } from './start';

const demo = process.argv.includes('--demo');

await start(
  () => {
    const environment = demo ? { KYKET_DATA: './data/demo', ...process.env } : process.env;
    return readSettings(environment, { development: demo });
  },
  async (settings) => {
    const { run } = await import('./run');
    const { demoGreeting, greeting, progressBar } = await import('./greeting');
    const running = await run(settings, { demo, onProgress: progressBar() });
    process.stdout.write(
      demo ? demoGreeting(running.url, settings) : greeting(running.url, settings),
    );
    return running;
  },
);
