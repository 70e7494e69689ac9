import type { CaseFile, PressNote } from '@kyket/application';
import type { Saying } from '@kyket/eventing';
import type { House } from '../parts/house';
import type { Person } from '../parts/person';
import { memo, peopleOf } from './the-story';

interface Action {
  readonly command: string;
  readonly title: string;
}

type Words = Readonly<Record<string, Saying>>;

const scripts = { zh: /\p{sc=Han}/u, lo: /\p{sc=Lao}/u } as const;
type Foreign = keyof typeof scripts;

/** A counterpart reads Chinese or Lao, and none of our words in Vietnamese or English. */
export const speaksToCounterparts = (open: () => House): void => {
  describe.each(Object.keys(scripts) as Foreign[])('A counterpart who reads %s', (language) => {
    let person: Person;
    let file: CaseFile & { readonly actions: readonly Action[] };
    let words: Words;

    beforeAll(async () => {
      person = (await peopleOf(open()).counterpart()).in(language);
      file = (await person.sees(memo)) as typeof file;
      words = await person.reads<Words>('/v1/words');
    });

    it('reads every step of the record, in which only names and what people wrote are as they were', async () => {
      const steps = await person.history(memo);
      expect(steps.length).toBeGreaterThan(20);
      expect(steps.filter(({ sentence }) => !scripts[language].test(sentence))).toEqual([]);
      for (const { sentence, data, declared } of steps) {
        const written = new Set(textsIn([data, file.names], words).flatMap(latin));
        expect(latin(sentence).filter((word) => !written.has(word))).toEqual([]);
        if (declared) expect(latin(declared.means)).toEqual([]);
      }
    });

    it('reads the note on the signing, written out of that record', async () => {
      const { says, ...note } = await person.reads<PressNote>(
        `/v1/agreements/${memo.id}/press-note`,
      );
      expect(says).not.toEqual([]);
      const written = new Set(textsIn(note, words).flatMap(latin));
      for (const sentence of says) {
        expect(sentence).toMatch(scripts[language]);
        expect(latin(sentence).filter((word) => !written.has(word))).toEqual([]);
      }
    });

    it('reads how things stand, what they may do, and all that is asked of them for it', async () => {
      expect(words[file.status]?.[language]).toMatch(scripts[language]);
      expect(file.actions.map(({ command }) => command)).toEqual(
        expect.arrayContaining(['RecordAnswer', 'GiveNotice', 'ReportFulfilment']),
      );
      const { components } = await person.reads<Contract>('/openapi.json');
      for (const { command, title } of file.actions) {
        const asked = sayingsIn(components.schemas[command], components.schemas);
        expect(asked.length).toBeGreaterThan(0);
        for (const text of [title, ...asked.map((says) => says[language])])
          expect(text).toMatch(scripts[language]);
      }
    });
  });
};

interface Contract {
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

const latin = (text: string): readonly string[] =>
  (text.match(/\p{sc=Latin}+/gu) ?? []).filter((word) => word !== 'UTC');

/** Every text in it that is no code. */
const textsIn = (value: unknown, words: Words): readonly string[] => {
  if (typeof value === 'string') return value in words ? [] : [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((each) => textsIn(each, words))
    : [];
};

/** Every label and hint of a form, those of the parts it shares with others too. */
const sayingsIn = (
  schema: unknown,
  schemas: Contract['components']['schemas'],
  seen: ReadonlySet<unknown> = new Set(),
): readonly Saying[] => {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'x-label' || key === 'x-hint') return [value as Saying];
    const part = key === '$ref' ? schemas[String(value).split('/').at(-1) ?? ''] : value;
    return sayingsIn(part, schemas, new Set([...seen, schema]));
  });
};
