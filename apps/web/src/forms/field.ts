/** A form, as plain data: what may be filled in, and what a person sees of it. */
export type Field = FieldHead & FieldKind;

export interface FieldHead {
  /** Its place in the body; empty for an item of a list. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
}

export type FieldKind =
  | { readonly is: 'text'; readonly long: boolean; readonly maxLength?: number }
  | { readonly is: 'number' }
  | { readonly is: 'yes-no' }
  | { readonly is: 'day' }
  | { readonly is: 'partial-day' }
  | { readonly is: 'zone' }
  | { readonly is: 'choice'; readonly codes: readonly string[]; readonly preset?: string }
  /** Names something there is already. */
  | { readonly is: 'reference'; readonly to: string }
  /** Names something new; the person does not see it. */
  | { readonly is: 'new-id' }
  | { readonly is: 'constant'; readonly value: string | number | boolean }
  | { readonly is: 'languages'; readonly codes: readonly string[]; readonly long: boolean }
  /** A number for each thing named. */
  | { readonly is: 'figures'; readonly to: string }
  | { readonly is: 'group'; readonly fields: readonly Field[] }
  | { readonly is: 'list'; readonly item: Field; readonly least: number }
  | { readonly is: 'either'; readonly branches: readonly Branch[] };

export interface Branch {
  readonly label: string;
  readonly field: Field;
}

export type Kind<Is extends FieldKind['is']> = FieldHead & Extract<FieldKind, { readonly is: Is }>;

/** What has been typed so far, in the shape of the form and not yet of the body. */
export type Draft = string | boolean | readonly Draft[] | { readonly [name: string]: Draft };

export type Drafts = Readonly<Record<string, Draft>>;

export const draftsIn = (draft: Draft | undefined): Drafts =>
  typeof draft === 'object' && !Array.isArray(draft) ? (draft as Drafts) : {};

export const itemsIn = (draft: Draft | undefined): readonly Draft[] =>
  Array.isArray(draft) ? (draft as readonly Draft[]) : [];

export const textIn = (draft: Draft | undefined): string =>
  typeof draft === 'string' ? draft : '';
