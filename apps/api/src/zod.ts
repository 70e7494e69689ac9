import { z } from 'zod';
import type { Language } from '@kyket/eventing';
import { laoFault } from './lao-faults';
import { Problem } from './problem';

const locales = {
  vi: z.locales.vi().localeError,
  en: z.locales.en().localeError,
  zh: z.locales.zhCN().localeError,
  lo: laoFault,
} as const satisfies Record<Language, unknown>;

/** What was sent, in the shape it must have; else 422 with a pointer to each fault, in the caller's language. */
export const parsed = <S extends z.ZodType>(
  schema: S,
  value: unknown,
  language: Language,
): z.infer<S> => {
  const result = schema.safeParse(value, { error: locales[language] });
  if (result.success) return result.data;

  throw new Problem('not-valid', {
    errors: result.error.issues.flatMap(({ path, code, message, ...issue }) => {
      const paths = 'keys' in issue ? issue.keys.map((key) => [...path, key]) : [path];
      return paths.map((each) => ({ pointer: pointerTo(each), code, detail: message }));
    }),
  });
};

/** RFC 6901, as a fragment. */
const pointerTo = (path: readonly PropertyKey[]): string =>
  `#${path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`;
