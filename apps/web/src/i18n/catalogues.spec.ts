import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(process.cwd(), 'apps/web/src');

/** What pages say, as it stands in the code. */
const said = new Set(
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.spec.ts'))
    .flatMap((name) => [
      ...readFileSync(join(source, name), 'utf8').matchAll(/i18n\._\(\s*'([^']+)'/g),
    ])
    .map(([, sentence]) => sentence ?? ''),
);

const translated = (language: string): ReadonlyMap<string, string> =>
  new Map(
    [
      ...readFileSync(join(source, `i18n/${language}.po`), 'utf8').matchAll(
        /^msgid "(.+)"\nmsgstr "(.*)"$/gm,
      ),
    ].map(([, sentence, translation]) => [sentence ?? '', translation ?? '']),
  );

describe('What pages say', () => {
  it.each(['vi', 'en'])('stands in the catalogue of %s, all of it and nothing else', (language) => {
    expect([...translated(language).keys()].sort()).toEqual([...said].sort());
  });

  it('is all translated into English, with every value it tells', () => {
    const values = (sentence: string) =>
      [...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort();
    for (const [sentence, translation] of translated('en')) {
      expect(translation).not.toBe('');
      expect({
        sentence,
        values: [...new Set(values(translation.replaceAll(/(one|other) \{[^}]*\}/g, '')))],
      }).toEqual({
        sentence,
        values: [...new Set(values(sentence))],
      });
    }
  });
});
