import { managersIn, type ManagerRead } from './managers';
import { reasonOf, reasonsDefined, type Reason } from './refusals';
import { readersOf, type Reader } from './readers';
import { callsIn, type Call } from './source';
import { storiesTold, type Stories } from './stories';
import { globSync, readFileSync } from 'node:fs';

/** All that the pages are written from: what the stories told, and what the source says. */
export interface Heard {
  readonly stories: Stories;
  readonly reasons: readonly Reason[];
  /** By reason: the titles of the tests in which it was given. */
  readonly proofs: ReadonlyMap<Reason, readonly string[]>;
  /** The definitions of commands, as they are written. */
  readonly commandsWritten: readonly Call[];
  readonly managers: readonly ManagerRead[];
  readonly readers: ReadonlyMap<string, readonly Reader[]>;
}

/** The definitions of the language, without its tests. */
export const sourcesOf = (folder: string): readonly string[] =>
  globSync(`${folder}/src/**/*.ts`)
    .filter((path) => !/\.spec\.ts$|\/testing|\.stories\.ts$/.test(path))
    .sort();

export const heard = async (): Promise<Heard> => {
  const stories = await storiesTold();
  const reasons = await reasonsDefined();
  return {
    stories,
    reasons,
    proofs: proofsOf(reasons, stories),
    commandsWritten: callsIn(sourcesOf('libs/agreements'), 'defineCommand'),
    managers: managersIn([...sourcesOf('libs/application'), ...sourcesOf('libs/reminders')]),
    readers: readersOf(stories),
  };
};

const proofsOf = (
  reasons: readonly Reason[],
  { refused }: Stories,
): ReadonlyMap<Reason, readonly string[]> => {
  const proofs = new Map<Reason, string[]>();
  const prove = (reason: Reason | undefined, test: string) => {
    const known = reason === undefined ? [] : (proofs.get(reason) ?? []);
    if (reason !== undefined && !known.includes(test)) proofs.set(reason, [...known, test]);
  };
  for (const { command, refusal, test } of refused)
    prove(reasonOf(reasons, command.of.name, refusal), test);
  for (const { code, test } of refusedAtTheDoor())
    prove(
      reasons.find((each) => each.of === 'account' && each.code === code),
      test,
    );
  return proofs;
};

/** Accounts are opened and closed in the safe, not in a record: their specs say `refused('code')`. */
const refusedAtTheDoor = (): readonly { readonly code: string; readonly test: string }[] => {
  const spec = readFileSync('libs/identity/src/accounts/accounts.spec.ts', 'utf8');
  return spec
    .split(/\n {2}it\(/)
    .slice(1)
    .flatMap((written) => {
      const title = /'((?:[^'\\]|\\.)*)'/.exec(written)?.[1] ?? '';
      return [...written.matchAll(/refused\('([^']+)'\)/g)].flatMap(([, code]) =>
        code === undefined ? [] : { code, test: `Accounts ${title}` },
      );
    });
};
