import type { Field } from './field';
import { formOf, type Reading } from './fields-from-schema';
import type { JsonSchema } from './json-schema';

const words = {
  mou: { vi: 'biên bản ghi nhớ', en: 'memorandum' },
  total: { vi: 'tổng số', en: 'total' },
};

const read = (
  properties: Record<string, JsonSchema>,
  required: string[] = [],
  language: Reading['language'] = 'vi',
): readonly Field[] => {
  const reading: Reading = {
    words,
    language,
    schemas: {
      Id: { type: 'string', format: 'uuid' },
      LocalDate: { type: 'string', format: 'date' },
      PartialDate: { oneOf: [] },
      Language: { enum: ['vi', 'zh', 'lo', 'en'] },
      Order: { type: 'object', properties, required },
    },
  };
  const form = formOf('Order', reading);
  return form.is === 'group' ? form.fields : [];
};

const id = { $ref: '#/components/schemas/Id' };
const label = { 'x-label': { vi: 'Nhãn', en: 'Label' } };

describe('The form of a command', () => {
  it('calls a field by its label in the language of the reader', () => {
    expect(read({ kind: { enum: ['mou'], ...label } }, ['kind'])).toMatchObject([
      { name: 'kind', label: 'Nhãn', required: true, is: 'choice', codes: ['mou'] },
    ]);
  });

  it('is in English for who reads another language, where a label or a hint is not said in theirs', () => {
    const hint = { 'x-hint': { vi: 'Gợi ý', en: 'Hint' } };
    const said = { 'x-label': { ...label['x-label'], zh: '标签', lo: 'ປ້າຍ' } };
    const labels = (language: Reading['language']) =>
      read(
        { one: { type: 'string', ...said }, two: { type: 'string', ...label, ...hint } },
        [],
        language,
      );
    expect(labels('lo')).toMatchObject([{ label: 'ປ້າຍ' }, { label: 'Label', hint: 'Hint' }]);
    expect(labels('zh')).toMatchObject([{ label: '标签' }, { label: 'Label', hint: 'Hint' }]);
  });

  it('makes the id of something new itself, and asks for the name of something known', () => {
    expect(
      read({ reportId: id, party: { ...id, 'x-refers': 'party' } }, ['reportId', 'party']),
    ).toMatchObject([
      { name: 'reportId', is: 'new-id' },
      { name: 'party', is: 'reference', to: 'party' },
    ]);
  });

  it('leaves out an id that may be missing and that nobody could know', () => {
    expect(read({ template: id })).toEqual([]);
  });

  it('asks for a text once in every language', () => {
    const names = {
      type: 'object',
      propertyNames: { $ref: '#/components/schemas/Language' },
      additionalProperties: { type: 'string' },
    };
    expect(read({ titles: names })).toMatchObject([
      { is: 'languages', codes: ['vi', 'zh', 'lo', 'en'] },
    ]);
  });

  it('asks for a number for each line', () => {
    const counts = { type: 'object', propertyNames: id, additionalProperties: { type: 'integer' } };
    expect(read({ counts })).toMatchObject([{ is: 'figures', to: 'line' }]);
  });

  it('takes a day as far as it is known, where the record allows that', () => {
    const occurredOn = {
      anyOf: [
        { $ref: '#/components/schemas/LocalDate' },
        { $ref: '#/components/schemas/PartialDate' },
      ],
    };
    expect(read({ occurredOn })).toMatchObject([{ is: 'partial-day' }]);
    expect(read({ on: { $ref: '#/components/schemas/LocalDate' } })).toMatchObject([{ is: 'day' }]);
  });

  it('offers the ways to answer by the words that mark them', () => {
    const basis = {
      oneOf: [
        {
          type: 'object',
          properties: { is: { const: 'total' }, count: { type: 'integer' } },
          required: ['is', 'count'],
        },
        { type: 'object', properties: { is: { const: 'mou' } }, required: ['is'] },
      ],
    };
    const [field] = read({ basis }, ['basis']);
    expect(field?.is === 'either' && field.branches.map((branch) => branch.label)).toEqual([
      'Tổng số',
      'Biên bản ghi nhớ',
    ]);
  });

  it('treats ways that are all fixed as one choice', () => {
    expect(read({ as: { anyOf: [{ const: 'mou' }, { const: 'total' }] } })).toMatchObject([
      { is: 'choice', codes: ['mou', 'total'] },
    ]);
  });

  it('reads a schema that holds itself once', () => {
    const schemas = {
      Value: {
        anyOf: [
          { type: 'string' },
          { type: 'array', items: { $ref: '#/components/schemas/Value' } },
        ],
      },
    };
    const form = formOf('Value', { words, language: 'en', schemas });
    expect(form).toMatchObject({ is: 'text' });
  });
});
