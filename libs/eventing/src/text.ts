import { z } from 'zod';

/** The languages of the product. Staff read the first two; a counterpart may read any. */
export const Language = z.enum(['vi', 'zh', 'lo', 'en']);
export type Language = z.infer<typeof Language>;

/** A sentence in the languages of the staff. `{word}` stands for a value told with it. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/** A sentence that may reach a counterpart: it is said in their languages too. */
export interface Saying extends Sentence {
  readonly zh?: string | undefined;
  readonly lo?: string | undefined;
}

/** The same in all of them. */
export type Translated = Readonly<Record<Language, string>>;

/** What is said to a reader of this language: English, where it is not said in theirs. */
export const saidIn = (says: Saying, language: Language): string => says[language] ?? says.en;

/** SHA-256, in lower-case hexadecimal. */
export const Hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ id: 'Hash', description: 'SHA-256 in lower-case hexadecimal.' });
export type Hash = z.infer<typeof Hash>;

/** What a screen needs to show a field: its name, and what kind of thing its value points at. */
export interface Label extends Saying {
  readonly hint?: Saying;
  /** What the value names, so that a form can offer the ones there are. */
  readonly refers?:
    | 'party'
    | 'seat'
    | 'office'
    | 'person'
    | 'agreement'
    | 'line'
    | 'meeting'
    | 'escalation'
    | 'body'
    | 'text'
    | 'article'
    | 'move'
    | 'report'
    | 'follow-up'
    | 'statement'
    | 'procedure'
    | 'question'
    | 'invitation';
}

/** Gives a field its name in every language it has one in; it travels in the JSON Schema as `x-label`. */
export const labelled = <S extends z.ZodType>(schema: S, label: Label): S => {
  const { refers, hint, ...says } = label;
  return schema.meta({
    'x-label': says,
    ...(hint && { 'x-hint': hint }),
    ...(refers && { 'x-refers': refers }),
  });
};
