import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The code that says what facts mean, and what views show of them. */
const meaning = ['agreements', 'eventing', 'projections', 'reminders'];
const built = fileURLToPath(new URL('../../../libs', import.meta.url));

/** Names what facts mean in this build: when any of that code changes, the views are built anew beside those that stand. */
export const release = (): string => {
  const hash = createHash('sha256');
  for (const library of meaning) {
    const files = readdirSync(join(built, library), { recursive: true, encoding: 'utf8' });
    for (const file of files
      .filter((name) => name.endsWith('.js') && !name.includes('.spec.'))
      .sort()) {
      hash.update(file).update(readFileSync(join(built, library, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
};
