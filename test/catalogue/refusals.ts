import { filled, type Refusal, type Saying } from '@kyket/eventing';
import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

/** One reason to say no, as the source defines it. */
export interface Reason {
  /** The aggregate, or the library's part, that says it. */
  readonly of: string;
  readonly code: string;
  readonly says: Saying;
  readonly ground: Refusal['ground'];
}

const Reasons = z.record(
  z.string(),
  z.object({
    vi: z.string(),
    en: z.string(),
    zh: z.string().optional(),
    lo: z.string().optional(),
    ground: z.enum(['state', 'stale', 'authority', 'unknown']).default('state'),
  }),
);
const Module = z.object({ refuse: z.custom<{ readonly reasons: unknown }>() });

/** Every refusal that is defined anywhere: a list that nobody could forget to add to. */
export const reasonsDefined = async (): Promise<readonly Reason[]> => {
  const found: Reason[] = [];
  for (const path of globSync('dist/libs/*/src/**/*.refusals.js').sort()) {
    const { refuse } = Module.parse(await import(pathToFileURL(resolve(path)).href));
    for (const [code, { ground, ...says }] of Object.entries(Reasons.parse(refuse.reasons)))
      found.push({ of: basename(path, '.refusals.js'), code, says, ground });
  }
  return found;
};

/** Which of the reasons a refusal was: its own aggregate's, or another's that it asked. */
export const reasonOf = (
  reasons: readonly Reason[],
  aggregate: string,
  { code, says, details }: Refusal,
): Reason | undefined => {
  const alike = reasons.filter(
    (each) => each.code === code && filled(each.says, details).en === says.en,
  );
  return alike.find(({ of }) => of === aggregate) ?? alike[0];
};

/** The reasons for which no test has been heard to say that it is given. */
export const unproven = (
  reasons: readonly Reason[],
  proofs: ReadonlyMap<Reason, readonly string[]>,
): readonly string[] =>
  reasons
    .filter((reason) => (proofs.get(reason) ?? []).length === 0)
    .map(({ of, code }) => `${of}: ${code}`);
