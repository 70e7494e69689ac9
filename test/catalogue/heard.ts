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
  for (const { of, code, test } of outside.flatMap(refusedIn))
    prove(
      reasons.find((each) => each.of === of && each.code === code),
      test,
    );
  return proofs;
};

/** What lies in the safe and is no record: its specs say `refused('code')`. */
const outside = [
  { of: 'account', named: 'Accounts', spec: 'libs/identity/src/accounts/accounts.spec.ts' },
  { of: 'webhook', named: 'Webhooks', spec: 'libs/notices/src/webhooks/webhook-desk.spec.ts' },
] as const;

const refusedIn = ({ of, named, spec }: (typeof outside)[number]) =>
  readFileSync(spec, 'utf8')
    .split(/\n {2}it\(/)
    .slice(1)
    .flatMap((written) => {
      const title = /'((?:[^'\\]|\\.)*)'/.exec(written)?.[1] ?? '';
      return [...written.matchAll(/refused\('([^']+)'\)/g)].flatMap(([, code]) =>
        code === undefined ? [] : { of, code, test: `${named} ${title}` },
      );
    });
