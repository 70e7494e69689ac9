import type { Action, CaseFile } from '../data/shapes';
import { choicesIn } from '../forms/choices';
import type { Field } from '../forms/field';

/** What a form begins with: what it was opened for, what there is only one of, and the text that a new draft grows out of. */
export const startingPoint = (
  form: Field,
  { command }: Action,
  file: CaseFile,
  about: string | undefined,
): Readonly<Record<string, unknown>> => {
  const { text } = file.agreement;
  const known =
    form.is === 'group' ? form.fields.flatMap((field) => chosen(field, file, about)) : [];
  const draft =
    command === 'RecordDraft' && 'draft' in text
      ? { articles: file.articles, clauses: text.draft.clauses }
      : {};
  return { ...Object.fromEntries(known), ...draft };
};

const chosen = (
  field: Field,
  file: CaseFile,
  about: string | undefined,
): readonly (readonly [string, string])[] => {
  if (field.is !== 'reference') return [];

  const choices = choicesIn(field.to, file).map(({ value }) => value);
  if (about !== undefined && choices.includes(about)) return [[field.name, about]];
  const [only, ...more] = choices;
  return field.required && only !== undefined && more.length === 0 ? [[field.name, only]] : [];
};
