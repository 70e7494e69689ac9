import { idFrom, look, scenario, told, type Asking, type Id } from '@kyket/eventing';
import { parties } from '../../testing';
import { party, type Party } from '../party';
import { given, known, registered, type Facts } from '../testing';
import { chainFrom, successionBy, type Chain } from './chain';
import { PartySucceeded } from './events';
import { recordSuccession } from './record-succession';

const { soGddtHaGiang, soGddtTuyenQuang, soLdtbxhHaGiang } = parties;
const merger = {
  act: idFrom('act', 'nq-202-2025'),
  kind: 'merger',
  successors: [soGddtTuyenQuang],
  legalBasis: 'Nghị quyết 202/2025/QH15',
} as const;
const order = { ...merger, successors: [...merger.successors] };
const transfer = {
  act: idFrom('act', 'chuyen-gdnn'),
  kind: 'transfer',
  successors: [soGddtHaGiang],
  matters: ['giáo dục nghề nghiệp'],
  legalBasis: 'Quyết định 01/2025/QĐ-UBND',
} as const;
const story = given(...known).knowing(party, soGddtTuyenQuang, registered);
const june = { occurredOn: '2025-06-12' } as const;

describe('Recording a succession (U10, U11)', () => {
  it('tells in the stream of the predecessor who succeeds it, from which day, by which act', () => {
    story
      .when(recordSuccession, { ...order, from: '2025-07-01' }, june)
      .thenRecords(PartySucceeded(order, { effectiveFrom: '2025-07-01' }));
    const { state } = given(
      ...known,
      told(PartySucceeded(order, { effectiveFrom: '2025-07-01' }), { on: '2025-06-12' }),
    );
    expect(state).toMatchObject({
      to: '2025-06-30',
      successions: [
        {
          act: merger.act,
          kind: 'merger',
          successors: [soGddtTuyenQuang],
          from: '2025-07-01',
        },
      ],
    });
    expect(successionBy(state, merger.act)?.kind).toBe('merger');
  });

  it('is told once: the same act again is already so', () => {
    given(...known, told(PartySucceeded(order), { on: '2025-07-01' }))
      .knowing(party, soGddtTuyenQuang, registered)
      .when(recordSuccession, order, { occurredOn: '2025-07-01' })
      .thenNothing();
  });

  it('does not end a party that is renamed, or passes on one of its matters', () => {
    const rename = { ...order, kind: 'rename' as const, successors: [soGddtHaGiang] };
    given(...known)
      .when(recordSuccession, rename, june)
      .thenRecords(PartySucceeded(rename));
    const { state } = given(...known, told(PartySucceeded(rename), { on: '2025-06-12' }));
    expect(state).not.toHaveProperty('to');
  });

  it('a split leaves the party alive where it is one of its own successors', () => {
    const split = {
      ...order,
      kind: 'split',
      successors: [soGddtHaGiang, soGddtTuyenQuang],
    } as const;
    const { state } = given(
      ...known,
      told(PartySucceeded({ ...split, successors: [...split.successors] }), { on: '2025-06-12' }),
    );
    expect(state).not.toHaveProperty('to');
  });

  it.each([
    ['a merger into two', { kind: 'merger', successors: [soGddtTuyenQuang, soLdtbxhHaGiang] }],
    ['a merger into itself', { kind: 'merger', successors: [soGddtHaGiang] }],
    ['a split into one', { kind: 'split', successors: [soGddtTuyenQuang] }],
    ['a rename to another', { kind: 'rename', successors: [soGddtTuyenQuang] }],
    [
      'the same successor twice',
      { kind: 'split', successors: [soGddtTuyenQuang, soGddtTuyenQuang] },
    ],
  ] as const)('refuses %s', (_, { kind, successors }) => {
    story
      .when(recordSuccession, { ...order, kind, successors: [...successors] }, june)
      .thenRefuses('successors-do-not-fit');
  });

  it('refuses a transfer of nothing, an unknown successor, an unknown party, and one that has ended', () => {
    story
      .when(recordSuccession, { ...order, kind: 'transfer' }, june)
      .thenRefuses('matters-missing');
    given(...known)
      .when(recordSuccession, order, june)
      .thenRefuses('successor-unknown', { successors: [soGddtTuyenQuang] });
    given().when(recordSuccession, order, june).thenRefuses('party-unknown');
    given(...known, told(PartySucceeded(order), { on: '2025-07-01' }))
      .knowing(party, soGddtTuyenQuang, registered)
      .when(recordSuccession, { ...order, act: idFrom('act', 2) }, { occurredOn: '2026-01-01' })
      .thenRefuses('party-ended');
  });

  it('refuses a circle on one day', () => {
    given(...known)
      .knowing(
        party,
        soGddtTuyenQuang,
        registered,
        told(PartySucceeded({ ...order, successors: [soGddtHaGiang] }), { on: '2025-07-01' }),
      )
      .when(recordSuccession, { ...order, from: '2025-07-01' }, june)
      .thenRefuses('succession-in-a-circle');
  });
});

describe('Following a line of successors', () => {
  /** Answers the questions of a chain from a few records. */
  const follow = (records: Readonly<Record<Id, Party>>, asking: Asking<Chain>): Chain => {
    let step = asking.next();
    while (!step.done) {
      const { id } = step.value;
      step = asking.next({
        id,
        stream: `party-${id}`,
        revision: 0,
        facts: [],
        state: records[id] ?? { is: 'none' },
      });
    }
    return step.value;
  };
  const stateOf = (id: Id, ...facts: Facts) =>
    scenario(party, { now: '2026-11-22T03:00:00.000Z', id })(registered, ...facts).state;

  const merged = told(PartySucceeded(order, { effectiveFrom: '2025-07-01' }), { on: '2025-06-12' });
  const moved = told(
    PartySucceeded({
      ...transfer,
      successors: [...transfer.successors],
      matters: [...transfer.matters],
    }),
    {
      on: '2025-03-01',
    },
  );
  const records = {
    [soLdtbxhHaGiang]: stateOf(soLdtbxhHaGiang, moved),
    [soGddtHaGiang]: stateOf(soGddtHaGiang, merged),
    [soGddtTuyenQuang]: stateOf(soGddtTuyenQuang),
  };

  it('goes act by act in order of effect, to the end (worked example 3)', () => {
    const chain = follow(records, chainFrom(soLdtbxhHaGiang));
    expect(chain.end).toEqual([soGddtTuyenQuang]);
    expect(chain.steps.map(({ party: at, from, act }) => [at, from, act])).toEqual([
      [soLdtbxhHaGiang, '2025-03-01', transfer.act],
      [soGddtHaGiang, '2025-07-01', merger.act],
    ]);
  });

  it('begins with the acts of a day and later', () => {
    expect(follow(records, chainFrom(soGddtHaGiang, '2025-07-01')).end).toEqual([soGddtTuyenQuang]);
    expect(follow(records, chainFrom(soGddtHaGiang, '2025-07-02')).end).toEqual([soGddtHaGiang]);
  });

  it('follows a transfer only for the matters it names', () => {
    expect(follow(records, chainFrom(soLdtbxhHaGiang, undefined, ['lao động'])).end).toEqual([
      soLdtbxhHaGiang,
    ]);
    expect(
      follow(records, chainFrom(soLdtbxhHaGiang, undefined, ['giáo dục nghề nghiệp'])).end,
    ).toEqual([soGddtTuyenQuang]);
  });

  it('stops where a split leaves the choice to people, and stays with who is only renamed', () => {
    const split = told(
      PartySucceeded({ ...order, kind: 'split', successors: [soGddtTuyenQuang, soLdtbxhHaGiang] }),
      { on: '2025-07-01' },
    );
    const renamed = told(
      PartySucceeded({ ...order, kind: 'rename', successors: [soGddtHaGiang] }),
      { on: '2025-07-01' },
    );
    expect(
      follow({ [soGddtHaGiang]: stateOf(soGddtHaGiang, split) }, chainFrom(soGddtHaGiang)).end,
    ).toEqual([soGddtTuyenQuang, soLdtbxhHaGiang]);
    expect(
      follow({ [soGddtHaGiang]: stateOf(soGddtHaGiang, renamed) }, chainFrom(soGddtHaGiang)),
    ).toEqual({ steps: [], end: [soGddtHaGiang] });
  });

  it('ends even where the record turns in a circle', () => {
    const back = told(PartySucceeded({ ...order, successors: [soGddtHaGiang] }), {
      on: '2025-07-01',
    });
    const circle = {
      [soGddtHaGiang]: stateOf(soGddtHaGiang, merged),
      [soGddtTuyenQuang]: stateOf(soGddtTuyenQuang, back),
    };
    expect(follow(circle, chainFrom(soGddtHaGiang)).steps).toHaveLength(2);
  });

  it('looks at every party it passes', () => {
    const asking = chainFrom(soLdtbxhHaGiang);
    const first = asking.next();
    expect(first.value).toMatchObject({ id: soLdtbxhHaGiang });
    const again = look(party, soLdtbxhHaGiang).next();
    expect(again.value).toEqual(first.value);
  });
});
