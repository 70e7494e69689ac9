import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(process.cwd(), 'apps/web/src');

/** What a page says, as it stands in the code. */
const saidIn = (name: string): readonly string[] =>
  [...readFileSync(join(source, name), 'utf8').matchAll(/i18n\._\(\s*'([^']+)'/g)].map(
    ([, sentence]) => sentence ?? '',
  );

const said = new Set(
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.spec.ts'))
    .flatMap(saidIn),
);

const translated = (language: string): ReadonlyMap<string, string> =>
  new Map(
    [
      ...readFileSync(join(source, `i18n/${language}.po`), 'utf8').matchAll(
        /^msgid "(.+)"\nmsgstr "(.*)"$/gm,
      ),
    ].map(([, sentence, translation]) => [sentence ?? '', translation ?? '']),
  );

const values = (sentence: string) =>
  [...new Set([...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

/** English alone tells one from several: what stands for each is no value. */
const withoutPlurals = (sentence: string) => sentence.replaceAll(/(one|other) \{[^}]*\}/g, '');

describe('What pages say', () => {
  it.each(['vi', 'en', 'zh', 'lo'])(
    'stands in the catalogue of %s, all of it and nothing else',
    (language) => {
      expect([...translated(language).keys()].sort()).toEqual([...said].sort());
    },
  );

  it.each(['en', 'zh', 'lo'])(
    'is all translated into %s, with every value it tells',
    (language) => {
      const sentences = [...translated(language)];
      expect(sentences.filter(([, translation]) => translation === '')).toEqual([]);
      const toldBy = (told: readonly string[]) => told.map(values);
      expect(toldBy(sentences.map(([, translation]) => withoutPlurals(translation)))).toEqual(
        toldBy(sentences.map(([sentence]) => sentence)),
      );
    },
  );
});
