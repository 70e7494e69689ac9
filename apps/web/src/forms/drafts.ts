import { dayFromText, dayText } from '../i18n/days';
import { draftsIn, itemsIn, textIn, type Draft, type Drafts, type Field } from './field';

/** An empty form: new things get their ids, lists the items they must have. */
export const emptyDraft = (field: Field, newId: () => string): Draft => {
  switch (field.is) {
    case 'new-id':
      return newId();
    case 'choice':
      return field.preset ?? '';
    case 'yes-no':
      return false;
    case 'partial-day':
      return { is: 'day' };
    case 'languages':
    case 'figures':
      return {};
    case 'group':
      return Object.fromEntries(field.fields.map((each) => [each.name, emptyDraft(each, newId)]));
    case 'list':
      return Array.from({ length: field.required ? field.least : 0 }, () =>
        emptyDraft(field.item, newId),
      );
    case 'either':
      return {
        branch: field.required ? '0' : '',
        ...Object.fromEntries(
          field.branches.map((branch, n) => [String(n), emptyDraft(branch.field, newId)]),
        ),
      };
    case 'text':
    case 'number':
    case 'day':
    case 'zone':
    case 'reference':
    case 'constant':
      return '';
  }
};

/** A form that begins with what is on record. What does not fit is left empty. */
export const draftFrom = (field: Field, value: unknown, newId: () => string): Draft => {
  if (value === undefined || value === null) return emptyDraft(field, newId);

  const parts = (typeof value === 'object' ? value : {}) as Readonly<Record<string, unknown>>;
  switch (field.is) {
    case 'group':
      return Object.fromEntries(
        field.fields.map((each) => [each.name, draftFrom(each, parts[each.name], newId)]),
      );
    case 'list':
      return Array.isArray(value)
        ? value.map((item: unknown) => draftFrom(field.item, item, newId))
        : [];
    case 'languages':
    case 'figures':
      return Object.fromEntries(Object.entries(parts).map(([key, said]) => [key, String(said)]));
    case 'partial-day':
      return Object.fromEntries(Object.entries(parts).map(([key, said]) => [key, String(said)]));
    case 'yes-no':
      return value === true;
    case 'either': {
      const n = field.branches.findIndex(({ field: way }) => fits(way, value));
      const empty = draftsIn(emptyDraft(field, newId));
      const way = field.branches[n]?.field;
      return way ? { ...empty, branch: String(n), [n]: draftFrom(way, value, newId) } : empty;
    }
    case 'constant':
      return '';
    case 'day':
      return typeof value === 'string' ? dayText(value) : '';
    case 'text':
    case 'number':
    case 'zone':
    case 'choice':
    case 'reference':
    case 'new-id':
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }
};

const fits = (field: Field, value: unknown): boolean => {
  if (field.is === 'constant') return field.value === value;
  if (field.is !== 'group') return typeof value !== 'object';
  if (typeof value !== 'object' || value === null) return false;
  const parts = value as Readonly<Record<string, unknown>>;
  return field.fields.every(({ name, required, ...each }) =>
    each.is === 'constant' ? parts[name] === each.value : !required || parts[name] !== undefined,
  );
};

/** What goes to the server; nothing where nothing was filled in. */
export const bodyOf = (field: Field, draft: Draft | undefined): unknown => {
  switch (field.is) {
    case 'constant':
      return field.value;
    case 'group': {
      const drafts = draftsIn(draft);
      if (!field.required && isBlank(field, drafts)) return undefined;
      return withoutBlanks(
        field.fields.map((each) => [each.name, bodyOf(each, drafts[each.name])]),
      );
    }
    case 'list': {
      const items = itemsIn(draft).map((item) => bodyOf(field.item, item) ?? '');
      return items.length === 0 && !field.required ? undefined : items;
    }
    case 'either': {
      const drafts = draftsIn(draft);
      const branch = textIn(drafts['branch']);
      const way = field.branches[Number(branch)]?.field;
      return way && branch !== '' ? bodyOf(way, drafts[branch]) : undefined;
    }
    case 'languages': {
      const said = withoutBlanks(entriesOf(draft).map(([code, text]) => [code, text || undefined]));
      return Object.keys(said).length === 0 ? undefined : said;
    }
    case 'figures': {
      const said = withoutBlanks(entriesOf(draft).map(([id, text]) => [id, numberIn(text)]));
      return Object.keys(said).length === 0 && !field.required ? undefined : said;
    }
    case 'partial-day':
      return partialDayOf(draftsIn(draft));
    case 'yes-no':
      return draft === true || (field.required ? false : undefined);
    case 'number':
      return numberIn(textIn(draft).trim());
    case 'day':
      return dayOf(textIn(draft));
    case 'text':
    case 'zone':
    case 'choice':
    case 'reference':
    case 'new-id':
      return textIn(draft).trim() || undefined;
  }
};

/** Nothing that a person filled in: an id made for it or a fixed value does not count. */
const isBlank = (field: Field, draft: Draft | undefined): boolean => {
  switch (field.is) {
    case 'new-id':
    case 'constant':
      return true;
    case 'group':
      return field.fields.every((each) => isBlank(each, draftsIn(draft)[each.name]));
    case 'choice':
      return textIn(draft) === (field.preset ?? '');
    case 'yes-no':
      return draft !== true;
    case 'list':
      return itemsIn(draft).every((item) => isBlank(field.item, item));
    case 'either': {
      const drafts = draftsIn(draft);
      const branch = textIn(drafts['branch']);
      const way = field.branches[Number(branch)]?.field;
      return branch === '' || way === undefined || isBlank(way, drafts[branch]);
    }
    case 'languages':
    case 'figures':
    case 'partial-day':
    case 'text':
    case 'number':
    case 'day':
    case 'zone':
    case 'reference':
      return isNothing(bodyOf({ ...field, required: false }, draft));
  }
};

const isNothing = (body: unknown): boolean => body === undefined;

const partialDayOf = (drafts: Drafts): unknown => {
  const number = (name: string) => numberIn(textIn(drafts[name]));
  const is = textIn(drafts['is']);
  if (is === 'month') return { is, year: number('year'), month: number('month') };
  if (is === 'year') return { is, year: number('year') };
  if (is === 'day-of-some-year') return { is, month: number('month'), day: number('day') };
  if (is === 'unknown') return { is };

  const on = dayOf(textIn(drafts['on']));
  return on === undefined ? undefined : { is: 'day', on };
};

/** What is no day goes as it is, so that the server says so at its place. */
const dayOf = (text: string): string | undefined => dayFromText(text) ?? (text.trim() || undefined);

/** What is not a number goes as it is, so that the server says so at its place. */
const numberIn = (text: string): number | string | undefined => {
  if (text === '') return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
};

const entriesOf = (draft: Draft | undefined): [string, string][] =>
  Object.entries(draftsIn(draft)).map(([key, said]) => [key, textIn(said).trim()]);

const withoutBlanks = (entries: readonly (readonly [string, unknown])[]): Record<string, unknown> =>
  Object.fromEntries(entries.filter(([, value]) => value !== undefined));
