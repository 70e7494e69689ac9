import type { Saying } from './text';

/** What a refusal is to the one who asked; the web gives each its status. */
export type Ground =
  /** The record stands otherwise. */
  | 'state'
  /** The caller looks at something that has since changed. */
  | 'stale'
  /** The caller may not, of something that it may see. */
  | 'authority'
  /** For all that the caller may know, there is no such thing. */
  | 'unknown';

/** An order that the record does not allow. Nothing was recorded. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: string,
    readonly ground: Ground,
    readonly says: Saying,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(says.en);
  }
}

interface Reason extends Saying {
  readonly ground?: Ground;
}

/** The sentence with the figures and days it speaks of, in every language it is said in. */
export const filled = (says: Saying, details: Readonly<Record<string, unknown>> = {}): Saying => {
  const told = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (hole, name: string) => {
      const value = details[name];
      return typeof value === 'string' || typeof value === 'number' ? inWords(`${value}`) : hole;
    });
  const { zh, lo } = says;
  return {
    vi: told(says.vi),
    en: told(says.en),
    ...(zh !== undefined && { zh: told(zh) }),
    ...(lo !== undefined && { lo: told(lo) }),
  };
};

/** A day as both offices write it, dd/MM/yyyy; anything else as it is. */
const inWords = (value: string): string => value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');

/** Makes the `refuse` of an aggregate from its list of reasons. Codes are public: they never change meaning. */
export const defineRefusals = <const Reasons extends Record<string, Reason>>(reasons: Reasons) => {
  const refuse = (
    code: keyof Reasons & string,
    details?: Readonly<Record<string, unknown>>,
  ): Refusal => {
    const { ground = 'state', ...says } = reasons[code] as Reason;
    return new Refusal(code, ground, filled(says, details), details);
  };
  return Object.assign(refuse, { reasons });
};
