import { idFrom, scenario, told } from '@kyket/eventing';
import { dienBienLuangPrabang, now } from '../testing';
import { access, accessDayOf } from './access';
import { AccessUnrecorded, CopyTaken, JournalFilled, OrderRefused, RecordSeen } from './events';

const alice = { personId: idFrom('person', 'alice'), authentication: 'password' } as const;
const agreement = dienBienLuangPrabang.id;
const given = scenario(access, {
  now,
  id: accessDayOf(alice.personId, '2023-12-19'),
  actor: alice,
});
const seen = { what: 'case-file', record: agreement, agreement, as: 'auditor' } as const;
const on = { on: '2023-12-19' };

describe('A day of the journal', () => {
  it('holds what a person saw, took and was refused, and where it is not whole', () => {
    const facts = [
      RecordSeen(seen),
      CopyTaken({ what: 'delegation-list', record: idFrom('talks', 1) }),
      OrderRefused({
        ...{ order: 'Sign', of: 'agreement', record: agreement, agreement, as: 'emergency' },
        refusal: { code: 'role-missing', vi: 'Không.', en: 'No.' },
      }),
      JournalFilled({ kind: 'views', limit: 5_000 }),
      AccessUnrecorded({ count: 3 }),
    ];
    const { state } = given(...facts.map((fact) => told(fact, on)));
    expect(state.map(({ event }) => event)).toEqual(facts);
    expect(state[0]?.actor).toEqual(alice);
  });

  it('tells a fact once that came to be stored twice', () => {
    const { record } = given(told(RecordSeen(seen), on));
    const [fact] = record;
    if (fact === undefined) throw new Error('Nothing was told');
    const once = access.evolve(access.initial, fact);
    expect(access.evolve(once, { ...fact, revision: 1 })).toBe(once);
  });
});
