import { aggregates } from '@kyket/agreements';
import {
  afterCheck,
  family,
  Records,
  shippedData,
  succession,
  type AgreementsOnRecord,
  type Manager,
} from '@kyket/application';
import { MemoryLog } from '@kyket/eventing';
import { alarms, keeper, type DeadlinesOnRecord } from '@kyket/reminders';
import { callsIn } from './source';

/** A process manager, the kinds of record it follows, and the kinds of fact that it names. */
export interface ManagerRead {
  readonly name: string;
  readonly follows: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
}

const nothing = async (): Promise<readonly never[]> => [];
const agreementsOnRecord: AgreementsOnRecord = { seating: nothing, linkedTo: nothing };
const deadlinesOnRecord: DeadlinesOnRecord = {
  subjects: nothing,
  agreementsWithDay: nothing,
  ofSubjects: nothing,
  ofRule: nothing,
  successorsOf: nothing,
  approvalDays: nothing,
  awake: nothing,
  remindersOf: nothing,
  unsent: nothing,
  open: nothing,
};

/** Every manager of the house, with nothing to manage. */
const managers: readonly Manager[] = [
  shippedData,
  succession(agreementsOnRecord),
  family(agreementsOnRecord),
  afterCheck,
  keeper({ rules: [], records: new Records(new MemoryLog()), onRecord: deadlinesOnRecord }),
  alarms(deadlinesOnRecord),
];

const types: ReadonlySet<string> = new Set(
  aggregates.flatMap(({ events }) => events.map(({ type }) => type)),
);

/** What each manager follows, and which facts the file that defines it names. */
export const managersIn = (files: readonly string[]): readonly ManagerRead[] => {
  const written = new Map(callsIn(files, 'defineManager').map((call) => [call.name, call.inFile]));
  const forgotten = [...written.keys()].filter((name) =>
    managers.every((each) => each.name !== name),
  );
  if (forgotten.length > 0) throw new Error(`The catalogue knows nothing of ${forgotten.join()}.`);

  return managers.map(({ name, follows }) => ({
    name,
    follows: new Set(follows),
    facts: new Set([...(written.get(name) ?? [])].filter((word) => types.has(word))),
  }));
};
