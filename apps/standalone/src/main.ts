import { demoGreeting, greeting, progressBar } from './greeting';
import { run } from './run';
import { readSettings } from './settings';
import { start } from './start';

const demo = process.argv.includes('--demo');

await start(async () => {
  const environment = demo ? { KYKET_DATA: './data/demo', ...process.env } : process.env;
  const settings = readSettings(environment, { development: demo });
  const running = await run(settings, { demo, onProgress: progressBar() });
  process.stdout.write(
    demo ? demoGreeting(running.url, settings) : greeting(running.url, settings),
  );
  return running;
});
