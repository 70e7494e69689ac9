import type { Fault } from '../data/problem';
import type { Field } from './field';

/** What is wrong, by the place it is wrong at. */
export type Faults = Readonly<Record<string, string>>;

/** The server's faults, each at a place the form shows; what points deeper stays at the nearest one. */
export const faultsAt = (form: Field, faults: readonly Fault[]): Faults =>
  Object.fromEntries(
    [...faults].reverse().map(({ pointer, detail }) => [placeOf(form, pointer), detail]),
  );

const placeOf = (form: Field, pointer: string): string => {
  let at = '#';
  let here: readonly Field[] = [form];
  for (const part of pointer.split('/').slice(1)) {
    const next = here.flatMap((field) => within(field, part));
    if (next.length === 0) return at;
    at = `${at}/${part}`;
    here = next;
  }
  return at;
};

const within = (field: Field, part: string): readonly Field[] => {
  switch (field.is) {
    case 'group':
      return field.fields.filter(({ name }) => name === part);
    case 'list':
      return [field.item];
    case 'either':
      return field.branches.flatMap(({ field: way }) => within(way, part));
    case 'languages':
    case 'figures':
      return [{ ...field, is: 'text', long: false }];
    case 'text':
    case 'number':
    case 'yes-no':
    case 'day':
    case 'partial-day':
    case 'zone':
    case 'choice':
    case 'reference':
    case 'new-id':
    case 'constant':
      return [];
  }
};

/** What a person calls the place: the label of the field, with the ones around it. */
export const nameOfPlace = (form: Field, pointer: string): string => {
  let here: readonly Field[] = [form];
  const names: string[] = [];
  for (const part of pointer.split('/').slice(1)) {
    here = here.flatMap((field) => within(field, part));
    const [first] = here;
    if (first === undefined) break;
    const name = /^\d+$/.test(part) ? String(Number(part) + 1) : first.label;
    if (name !== '' && names.at(-1) !== name) names.push(name);
  }
  return names.join(' › ');
};
