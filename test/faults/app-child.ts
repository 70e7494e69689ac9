import { dienBien } from '../../apps/standalone/src/demo/dien-bien';
import { run } from '../../apps/standalone/src/run';
import { readSettings } from '../../apps/standalone/src/settings';

/** The whole house in a process of its own, with the offices and accounts of Điện Biên, to be killed. */
const { url, stop } = await run(readSettings(process.env, { development: true }), {
  demo: { lives: [dienBien], only: 'registers' },
});
process.stdout.write(`URL ${url}\n`);
process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
