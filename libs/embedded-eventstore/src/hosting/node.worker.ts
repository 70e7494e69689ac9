import { parentPort, workerData } from 'node:worker_threads';
import { reasonOf } from '../log/cannot-open';
import type { NodeSettings } from '../settings';
import type { FromNode } from './messages';
import { serve } from './serve';

if (!parentPort) throw new Error('The node runs in a worker thread.');
const port = parentPort;
const tell = (message: FromNode) => port.postMessage(message);

try {
  const node = await serve(workerData as NodeSettings, (reason) => {
    tell({ tells: 'commit-failed', reason });
    // Those who waited get their answer, then nothing is served any more.
    setTimeout(() => process.exit(1), 50);
  });
  port.once('message', () => void node.stop().then(() => process.exit(0)));
  tell({ tells: 'ready', port: node.port });
} catch (error) {
  tell({ tells: 'refused', reason: reasonOf(error) });
  port.close();
}
