import {
  dayOfFact,
  daysBefore,
  defineRule,
  onTheDay,
  overdueTell,
  type Expectation,
  type Id,
  type LocalDate,
  type Recorded,
} from '@kyket/eventing';
import { agreement, type AgreementEvent, type OpenAgreement } from '../../agreement';
import { whileItLasts } from './carrying-out';
import { factsOf, metBy } from './facts';
import { fromWhenKnown } from './from-when-known';

type Facts = readonly Recorded<AgreementEvent>[];

/** After a merger, a split or a transfer: the other side is told, once for each day on which anything changed; and someone decides how to go on. */
export const succession = defineRule({
  name: 'succession',
  version: 1,
  title: { vi: 'Kế thừa thỏa thuận', en: 'Succession' },
  law: 'house',
  source: {
    vi: 'Nghị định 177/2025/NĐ-CP; thời hạn theo quy ước nội bộ: báo phía bạn 30 ngày, quyết định 90 ngày',
    en: 'Decree 177/2025; the days are our own: 30 to tell the other side, 90 to decide',
  },
  purpose: 'carrying-out',
  whenPassed: 'overdue',
  of: agreement,

  expect: (state, { id, facts, today }): readonly Expectation[] => {
    if (state.is === 'none') return [];
    return whileItLasts(state, today, [
      ...noticesOf(id, state, facts),
      ...decisionsOf(state, facts),
    ]);
  },

  steps: [
    daysBefore(7, 'desk-officer', 'focal-point'),
    onTheDay('desk-officer', 'focal-point'),
    overdueTell('focal-point'),
  ],
});

/** One notice for each day of effect, to the sides that nothing changed for. Where every side changed, nobody is left to tell. */
const noticesOf = (id: Id, state: OpenAgreement, facts: Facts): readonly Expectation[] => {
  const updates = factsOf(facts, 'PartyDesignationUpdated');
  const sideOf = (seat: string) => state.seats[seat]?.side;
  const sides = new Set(Object.values(state.seats).map(({ side }) => side));

  return effectiveDays(updates).flatMap((day) => {
    const changed = updates.filter((fact) => fact.metadata.effectiveFrom === day);
    const [first] = changed;
    const touched = new Set(changed.map(({ data }) => sideOf(data.seat)));
    if (first === undefined || touched.size >= sides.size) return [];

    const base = fromWhenKnown(first, state.zone);
    const acts = changed.map(({ data }) => data.act);
    const told = factsOf(facts, 'DispatchRecorded')
      .filter(({ data }) => data.purpose === 'succession-notice' && data.direction === 'out')
      .find(
        (fact) =>
          acts.includes(fact.data.about) || (fact.data.about === id && dayOfFact(fact) >= base),
      );
    return {
      occasion: `notify ${day}`,
      base,
      term: { count: 30, unit: 'days', way: 'after' },
      by: first.data.party,
      outcome: metBy(told),
    };
  });
};

const effectiveDays = (updates: readonly Recorded[]): readonly LocalDate[] => [
  ...new Set(updates.flatMap(({ metadata }) => metadata.effectiveFrom ?? [])),
];

const decisionsOf = (state: OpenAgreement, facts: Facts): readonly Expectation[] => {
  const decided = factsOf(facts, 'ContinuationDecided');
  const asked = new Map(
    factsOf(facts, 'ParentEnded', 'PartyDesignationUpdated')
      .toReversed()
      .map((fact) => [fact.type === 'ParentEnded' ? fact.data.parent : fact.data.act, fact]),
  );
  const lead = state.leadSeat && state.seats[state.leadSeat];
  const holder = lead ? lead.holders.at(-1)?.party : undefined;

  return [...asked].map(([question, fact]) => ({
    occasion: `decide ${question}`,
    base: fromWhenKnown(fact, state.zone),
    term: { count: 90, unit: 'days', way: 'after' },
    by: fact.type === 'PartyDesignationUpdated' ? fact.data.party : (holder ?? ''),
    outcome: metBy(decided.find(({ data }) => data.question === question)),
  }));
};
