import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where set-up leaves an empty engine of the embedded views, since making one takes seconds and copying it does not. */
export const madeBySetUp = fileURLToPath(
  new URL('../../../../node_modules/.cache/kyket/empty-views', import.meta.url),
);

/** What the views of a new data folder begin from. Where set-up was not run, each folder keeps its own. */
export const emptyViews = (dataFolder: string): string =>
  existsSync(madeBySetUp) ? madeBySetUp : join(dataFolder, 'prepared');
