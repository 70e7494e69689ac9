import { lockFolder } from '@kyket/embedded-eventstore';

/** A process that holds a data folder until it is killed. */
const [, , folder] = process.argv;
if (folder === undefined) throw new Error('Say which folder to hold.');
lockFolder(folder);
process.stdout.write('held\n');
setInterval(() => undefined, 60_000);
