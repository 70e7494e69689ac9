import { isDeepStrictEqual } from 'node:util';
import {
  fold,
  hashOf,
  timeline,
  type Aggregate,
  type AnyAggregate,
  type Recorded,
} from '@kyket/eventing';
import { houseViews, type AnyView } from '@kyket/projections';
import { reminderViews } from '@kyket/reminders';
import type { Expected, Stories } from './stories';

/** Who takes notice of a kind of fact, as it was seen to. */
export interface Reader {
  readonly kind: 'state' | 'view' | 'rule';
  readonly name: string;
}

const views: readonly AnyView[] = [...houseViews, ...reminderViews];

/** For each `aggregate Type`: which parts of the state it changes, whose rows, and which rules expect something else because of it. */
export const readersOf = ({
  told,
  decided,
  expected,
}: Stories): ReadonlyMap<string, readonly Reader[]> => {
  const found = new Map<string, Map<string, Reader>>();
  const note = (key: string, reader: Reader) => {
    const known = found.get(key) ?? new Map<string, Reader>();
    found.set(key, known.set(`${reader.kind} ${reader.name}`, reader));
  };

  const seen = new Set<string>();
  for (const { aggregate, record } of told) watchFold(aggregate, record, seen, note);
  for (const { command, record, added } of decided)
    watchFold(command.of, [...record, ...added], seen, note);
  for (const each of expected) watchRule(each, note);

  return new Map([...found].map(([key, readers]) => [key, [...readers.values()].sort(byName)]));
};

const said = ({ type, data, metadata: { occurredOn, effectiveFrom } }: Recorded) => [
  type,
  data,
  occurredOn.date,
  effectiveFrom,
];

type Note = (key: string, reader: Reader) => void;

/** What each fact changes: in the state, and in the rows of every view of the record. */
const watchFold = (
  aggregate: AnyAggregate,
  record: readonly Recorded[],
  seen: Set<string>,
  note: Note,
): void => {
  const id = record[0]?.stream.slice(aggregate.name.length + 1) ?? '';
  const viewed = views.filter(({ of }) => of.name === aggregate.name);
  let before: unknown = aggregate.initial;
  let prefix = aggregate.name;

  for (const fact of timeline(record).sure) {
    prefix = hashOf([prefix, said(fact)]);
    const after = fold({ ...(aggregate as Aggregate), initial: before }, [fact]);
    if (!seen.has(prefix)) {
      seen.add(prefix);
      const key = `${aggregate.name} ${fact.type}`;
      for (const name of changed(before, after)) note(key, { kind: 'state', name });
      for (const view of viewed)
        if (!isDeepStrictEqual(view.rows(id, before), view.rows(id, after)))
          note(key, { kind: 'view', name: view.name });
    }
    before = after;
  }
};

/** The parts of the state that differ; of a record that is only founded by it, there are no parts yet. */
const changed = (before: unknown, after: unknown): readonly string[] => {
  const [was, is] = [partsOf(before), partsOf(after)];
  if (was.size <= 1 && is.size > 1) return ['the whole record'];
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (name) => !isDeepStrictEqual(was.get(name), is.get(name)),
  );
};

const partsOf = (state: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof state === 'object' && state !== null ? Object.entries(state) : []);

/** A rule reads a fact when it would expect something else without it. */
const watchRule = ({ rule, record, of }: Expected, note: Note): void => {
  const expected = JSON.stringify(of(record));
  for (const fact of record.slice(1)) {
    const without = record.filter((each) => each !== fact);
    if (JSON.stringify(of(without)) !== expected)
      note(`${rule.of.name} ${fact.type}`, { kind: 'rule', name: rule.name });
  }
};

const byName = (a: Reader, b: Reader): number =>
  `${a.kind} ${a.name}` < `${b.kind} ${b.name}` ? -1 : 1;
