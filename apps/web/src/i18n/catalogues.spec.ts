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

describe('What pages say', () => {
  it.each(['vi', 'en'])('stands in the catalogue of %s, all of it and nothing else', (language) => {
    expect([...translated(language).keys()].sort()).toEqual([...said].sort());
  });

  const values = (sentence: string) =>
    [...sentence.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort();

  it.each(['zh', 'lo'])('to who was invited by a link, they say in %s too', (language) => {
    const sentences = translated(language);
    const met = ['session/link-page.tsx', 'agreement/agreement-page.tsx', 'agreement/parties.tsx'];
    const unsaid = met.flatMap(saidIn).filter((sentence) => !sentences.get(sentence));
    expect(unsaid).toEqual([
      // Of what only our side sees, or the law of Vietnam alone knows.
      'Ý kiến và phê duyệt',
      'Ký chưa đúng thẩm quyền, cần xác nhận trước {day}',
    ]);
    // What is not in the catalogue yet is read in English.
    expect([...sentences.keys()].filter((sentence) => !said.has(sentence))).toEqual([]);
    for (const [sentence, translation] of sentences)
      if (translation !== '') expect(values(translation)).toEqual(values(sentence));
  });

  it('is all translated into English, with every value it tells', () => {
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
