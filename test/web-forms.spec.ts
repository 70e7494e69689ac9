import { words } from '@kyket/application';
import { openApi } from '../apps/api/src/openapi';
import type { Field } from '../apps/web/src/forms/field';
import { formOf } from '../apps/web/src/forms/fields-from-schema';
import type { JsonSchema } from '../apps/web/src/forms/json-schema';

const contract = JSON.parse(JSON.stringify(openApi('test'))) as {
  readonly paths: Record<string, { readonly post?: { readonly operationId: string } }>;
  readonly components: { readonly schemas: Record<string, JsonSchema> };
};

const commands = Object.values(contract.paths)
  .map(({ post }) => post?.operationId.split('.')[1] ?? '')
  .filter((name) => name in contract.components.schemas);

const languages = ['vi', 'en'] as const;

/** A field and all within it, each with the way that leads there. */
const within = (field: Field, at = ''): readonly (readonly [string, Field])[] => {
  const here = [[at, field] as const];
  if (field.is === 'group')
    return [...here, ...field.fields.flatMap((each) => within(each, `${at}/${each.name}`))];
  if (field.is === 'list') return [...here, ...within(field.item, `${at}/*`)];
  if (field.is !== 'either') return here;
  return [...here, ...field.branches.flatMap((way) => within(way.field, `${at}(${way.label})`))];
};

describe.each(languages)('The form of every command, in %s', (language) => {
  const forms = commands.map((name) => {
    const form = formOf(name, { schemas: contract.components.schemas, words, language });
    return [name, within(form)] as const;
  });
  const all = forms.flatMap(([name, fields]) =>
    fields.map(([at, field]) => ({ place: `${name}${at}`, field })),
  );

  it('is there to be filled in', () => {
    expect(commands.length).toBeGreaterThan(50);
    expect(forms.filter(([, fields]) => fields.length === 0)).toEqual([]);
  });

  it('calls every field by a name', () => {
    const nameless = all.filter(
      ({ place, field }) =>
        field.label === '' &&
        place.includes('/') &&
        field.is !== 'constant' &&
        field.is !== 'new-id',
    );
    expect(nameless.map(({ place }) => place)).toEqual([]);
  });

  it('has a word for every code it offers, and tells the ways to answer apart', () => {
    const codes = all.flatMap(({ field }) => (field.is === 'choice' ? field.codes : []));
    expect(codes.filter((code) => words[code] === undefined)).toEqual([]);

    const unclear = all.filter(({ field }) => {
      if (field.is !== 'either') return false;
      const labels = field.branches.map(({ label }) => label);
      return new Set(labels).size < labels.length;
    });
    expect(unclear.map(({ place }) => place)).toEqual([]);
  });
});
