import { readSettings } from './settings';
import { start } from './start';

const isDemo = process.argv.includes('--demo');
/** Which lives: `npm run demo -- dien-bien`; all of them where none is named. */
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));

await start(
  () => {
    const environment = isDemo ? { KYKET_DATA: './data/demo', ...process.env } : process.env;
    return readSettings(environment, { development: isDemo });
  },
  async (settings) => {
    const { run } = await import('./run');
    const { demoGreeting, greeting, progressBar, welcomeFirst } = await import('./greeting');
    if (!isDemo) {
      const running = await run(settings);
      process.stdout.write(greeting(running.url, settings));
      await welcomeFirst(running);
      return running;
    }
    const { livesNamed, today } = await import('./demo/lives');
    const lives = livesNamed(named);
    const demo = { lives, ...(named.length === 0 && { ends: today }) };
    const running = await run(settings, { demo, onProgress: progressBar() });
    process.stdout.write(demoGreeting(running.url, settings, lives));
    return running;
  },
);
