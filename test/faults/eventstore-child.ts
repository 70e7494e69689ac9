import { runEventStoreCommand } from '../../apps/cli/src/eventstore';

const [data = ''] = process.argv.slice(2);
const { exitCode, reason } = await runEventStoreCommand({ data, port: '0', insecure: true });
if (reason !== undefined) console.error(reason);
process.exitCode = exitCode;
