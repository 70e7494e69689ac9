import { readSettings } from './settings';
import { start } from './start';

const demo = process.argv.includes('--demo');
/** Which lives: `npm run demo -- dien-bien`; all of them where none is named. */
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));

await start(
  () => {
    const environment = demo ? { KYKET_DATA: './data/demo', ...process.env } : process.env;
    return readSettings(environment, { development: demo });
  },
  async (settings) => {
    const { run } = await import('./run');
    const { demoGreeting, greeting, progressBar, welcomeFirst } = await import('./greeting');
    if (!demo) {
      const running = await run(settings);
      process.stdout.write(greeting(running.url, settings));
      await welcomeFirst(running);
      return running;
    }
    const { livesNamed } = await import('./demo/lives');
    const lives = livesNamed(named);
    const running = await run(settings, { demo: { lives }, onProgress: progressBar() });
    process.stdout.write(demoGreeting(running.url, settings, lives));
    return running;
  },
);
