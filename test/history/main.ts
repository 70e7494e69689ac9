import { mkdirSync, writeFileSync } from 'node:fs';
import { storiesTold } from '../catalogue/stories';
import { exampleOf } from '../catalogue/example';
import { fileOf, folder, goldensKept, kinds } from './goldens';

/** `npm run history`: keeps a payload of every kind of fact that has none in its version of today. What is kept is never written again. */
const stories = await storiesTold();
const kept = goldensKept();
mkdirSync(folder, { recursive: true });

for (const { aggregate, event } of kinds) {
  const { type, version } = event;
  const data = exampleOf(event, aggregate, stories);
  if (kept.has(fileOf(type, version)) || data === undefined) continue;
  const golden = { type, version, data: event.data.parse(data) };
  writeFileSync(`${folder}/${fileOf(type, version)}`, `${JSON.stringify(golden, null, 2)}\n`);
  process.stdout.write(`${fileOf(type, version)}\n`);
}
