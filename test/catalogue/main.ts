import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { amiss } from './amiss';
import { heard } from './heard';
import { catalogue } from './pages';

/** `npm run catalogue`: writes the pages. With `--check` it writes none, and says what is amiss. */
const folder = 'docs/catalogue';
const onDisk = new Map(
  globSync(`${folder}/**/*.md`).map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
);
const all = await heard();
const pages = catalogue(all);

if (process.argv.includes('--check')) {
  process.stdout.write(`${JSON.stringify(amiss(all, pages, onDisk))}\n`);
} else {
  for (const path of onDisk.keys())
    if (pages.every((page) => page.path !== path)) rmSync(`${folder}/${path}`);
  for (const { path, text } of pages) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
    writeFileSync(`${folder}/${path}`, text);
  }
  process.stdout.write(`${folder}: ${pages.length} pages\n`);
}
