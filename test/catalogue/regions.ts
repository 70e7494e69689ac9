import {
  aggregates,
  type Agreement,
  type Clearance,
  type Finding,
  type Invitations,
  type Ledger,
  type Obligation,
  type Reminder,
  type Talks,
} from '@kyket/agreements';
import { fold, hashOf, Refusal, timeline, type Aggregate, type Recorded } from '@kyket/eventing';
import type { Stories } from './stories';

/** A part of a record that is always in one of a few states; one that there are many of has one for each id. */
export interface Region {
  readonly name: string;
  readonly of: string;
  readonly title: string;
  readonly states: (state: unknown) => Readonly<Record<string, string>>;
}

const region = <State>(
  name: string,
  of: string,
  title: string,
  states: (state: State) => Readonly<Record<string, string>>,
): Region => ({ name, of, title, states: (state) => states(state as State) });

const open = <S extends { readonly is: string }>(
  state: S,
  states: (open: Exclude<S, { readonly is: 'none' }>) => Readonly<Record<string, string>>,
) => (state.is === 'none' ? {} : states(state as Exclude<S, { readonly is: 'none' }>));

const each = <T>(all: Readonly<Record<string, T>>, word: (one: T) => string) =>
  Object.fromEntries(Object.entries(all).map(([id, one]) => [id, word(one)]));

export const regions: readonly Region[] = [
  region<Agreement>('text', 'agreement', 'Text', (state) =>
    open(state, ({ text }) => ({ '': text.is === 'none' ? 'nothing written' : text.is })),
  ),
  region<Agreement>('signature', 'agreement', 'Signature of a seat', (state) =>
    open(state, ({ seats }) =>
      each(seats, ({ signature, withdrewOn }) => (withdrewOn ? 'seat withdrawn' : signature.is)),
    ),
  ),
  region<Agreement>('force', 'agreement', 'Force', (state) =>
    open(state, ({ force }) => ({ '': forceWord(force) })),
  ),
  region<Agreement>('renewal', 'agreement', 'Renewal', (state) =>
    open(state, ({ renewal }) => ({
      '': renewal.is === 'decided' ? `decided to ${renewal.as}` : renewal.is,
    })),
  ),
  region<Clearance>('clearance', 'clearance', 'Clearance of a party', (state) =>
    open(state, ({ is }) => ({ '': is })),
  ),
  region<Obligation>('obligation', 'obligation', 'Obligation', (state) =>
    open(state, ({ is }) => ({ '': is })),
  ),
  region<Talks>('meeting', 'talks', 'Meeting', (state) =>
    open(state, ({ meetings }) =>
      each(meetings, (meeting) =>
        meeting.is === 'held' ? `held, minutes: ${meeting.minutes}` : meeting.is,
      ),
    ),
  ),
  region<Ledger>('report', 'ledger', 'Fulfilment report', (state) =>
    open(state, ({ reports }) => each(reports, ({ answer }) => answer ?? 'not answered')),
  ),
  region<Ledger>('reallocation', 'ledger', 'Reallocation', (state) =>
    open(state, ({ moves }) => each(moves, ({ is }) => is)),
  ),
  region<Reminder>('reminder', 'reminder', 'Reminder by mail', (state) =>
    open(state, ({ channels }) => ({ '': channels.mail?.is ?? 'claimed' })),
  ),
  region<Invitations>('invitation', 'invitations', 'Invitation by a link', (state) =>
    open(state, ({ all }) =>
      each(all, ({ revokedOn, opened }) => {
        if (revokedOn !== undefined) return 'revoked';
        return opened > 0 ? 'used' : 'sent';
      }),
    ),
  ),
  region<Finding>('finding', 'finding', 'Finding', (state) =>
    open(state, ({ is }) => ({ '': is })),
  ),
];

type Force = Extract<Agreement, { readonly is: 'open' }>['force'];

/** What is on record of the force, apart from what the calendar says of a day. */
const forceWord = (force: Force): string => {
  switch (force.is) {
    case 'not-yet':
      return force.provisionalFrom ? 'applied provisionally' : 'not yet in force';
    case 'abandoned':
      return 'abandoned';
    case 'entered':
      if (force.ended) return force.ended.is;
      if (force.announced) return 'expired';
      if (force.notice) return `notice of ${force.notice.kind} runs`;
      return force.suspensions.some(({ to }) => to === undefined) ? 'suspended' : 'in force';
  }
};

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly facts: readonly string[];
}

/** Every order that the specs give, given again to every kind of record that they tell: what it then changed, if it was not refused. */
const movesOf = (of: string, { told, decided }: Stories): readonly Move[] => {
  const orders = new Map(
    decided
      .filter(({ command }) => command.of.name === of)
      .map((order) => [hashOf([order.command.name, order.added.map(({ data }) => data)]), order]),
  );
  const records = new Map<string, readonly Recorded[]>();
  const keep = (record: readonly Recorded[]) => records.set(standing(of, record), record);
  for (const { aggregate, record } of told) if (aggregate.name === of) keep(record);
  for (const { record, added } of orders.values()) keep([...record, ...added]);

  return [
    ...[...orders.values()].map(({ record, added }) => ({ record, added })),
    ...[...records.values()].flatMap((record) =>
      [...orders.values()].flatMap(({ adds }) => {
        const added = unlessRefused(() => adds(record));
        return added.length > 0 ? { record, added } : [];
      }),
    ),
  ];
};

interface Move {
  readonly record: readonly Recorded[];
  readonly added: readonly Recorded[];
}

const unlessRefused = (decide: () => readonly Recorded[]): readonly Recorded[] => {
  try {
    return decide();
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
};

/** Records in which every region stands alike are one kind. */
const standing = (of: string, record: readonly Recorded[]): string => {
  const state = stateOf(of, record);
  const ofRegions = regions.filter((each) => each.of === of).map(({ states }) => states(state));
  return JSON.stringify(ofRegions.map((states) => Object.values(states).sort()));
};

const stateOf = (of: string, record: readonly Recorded[]): unknown => {
  const aggregate = aggregates.find(({ name }) => name === of) as Aggregate;
  return fold(aggregate, timeline(record).sure);
};

/** How the regions of a kind of record move while orders are obeyed, and by which facts. `[*]`: before there was one. */
export const edgesOf = (of: string, stories: Stories): ReadonlyMap<Region, readonly Edge[]> => {
  const ofRecord = regions.filter((each) => each.of === of);
  const seen = new Map(ofRecord.map((each) => [each, new Map<string, Set<string>>()]));

  for (const { record, added } of movesOf(of, stories)) {
    let before = stateOf(of, record);
    for (const [place, fact] of added.entries()) {
      const after = stateOf(of, [...record, ...added.slice(0, place + 1)]);
      for (const [each, edges] of seen) {
        const from = each.states(before);
        for (const [id, to] of Object.entries(each.states(after))) {
          const ends = `${from[id] ?? '[*]'}\n${to}`;
          if (from[id] !== to) edges.set(ends, (edges.get(ends) ?? new Set()).add(fact.type));
        }
      }
      before = after;
    }
  }
  return new Map([...seen].map(([each, edges]) => [each, edgesIn(edges)]));
};

const edgesIn = (seen: ReadonlyMap<string, ReadonlySet<string>>): readonly Edge[] =>
  [...seen]
    .map(([ends, facts]) => {
      const [from = '', to = ''] = ends.split('\n');
      return { from, to, facts: [...facts].sort() };
    })
    .sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));

/** The drawing of a region, as Mermaid reads it. */
export const drawn = (edges: readonly Edge[]): string => {
  const names = [...new Set(edges.flatMap(({ from, to }) => [from, to]))]
    .filter((name) => name !== '[*]')
    .sort();
  const idOf = (name: string) => (name === '[*]' ? name : `s${names.indexOf(name) + 1}`);
  return [
    'stateDiagram-v2',
    ...names.map((name) => `  state "${name}" as ${idOf(name)}`),
    ...edges.map(({ from, to, facts }) => `  ${idOf(from)} --> ${idOf(to)}: ${facts.join(', ')}`),
  ].join('\n');
};
