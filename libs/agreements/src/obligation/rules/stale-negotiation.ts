import {
  addDays,
  dayOfFact,
  defineRule,
  only,
  onTheDay,
  type Expectation,
  type Recorded,
} from '@kyket/eventing';
import { agreement, seatHolderOf, signingOf, type AgreementEvent } from '../../agreement';
import { factsOf, metBy } from './facts';
import { fromWhenKnown } from './from-when-known';

/** After so many days without a fact someone is asked; twice as many, whether to go on at all. */
const silences = [90, 180] as const;

/** So many days before the end of a silence it is worth writing down. */
const ahead = 14;

/** A negotiation may rest for years; but somebody is asked about it. */
export const staleNegotiation = defineRule({
  name: 'stale-negotiation',
  version: 1,
  title: { vi: 'Đàm phán lâu không có diễn biến', en: 'A negotiation at rest' },
  law: 'house',
  source: {
    vi: 'Quy ước nội bộ: 90 ngày hỏi lại, 180 ngày hỏi có tiếp tục không',
    en: 'Our own: asked after 90 days; after 180, whether to go on',
  },
  purpose: 'concluding',
  whenPassed: 'overdue',
  of: agreement,

  expect: (state, { facts, today }): readonly Expectation[] => {
    if (state.is === 'none' || state.origin === 'legacy') return [];
    const steps = stepsIn(facts);
    const isOver = state.force.is !== 'not-yet' || signingOf(state).is === 'signed';
    const lead = state.leadSeat && state.seats[state.leadSeat];

    return steps.flatMap((fact, index) => {
      const next = steps[index + 1];
      if (next === undefined && isOver) return [];

      const base = fromWhenKnown(fact, state.zone);
      const until = next === undefined ? today : dayOfFact(next);
      return silences
        .filter((days) => addDays(base, days - ahead) <= until)
        .map((days) => ({
          occasion: `since ${fact.revision}: ${days} days`,
          base,
          term: { count: days, unit: 'days', way: 'after' },
          by: lead ? seatHolderOf(lead) : '',
          outcome: metBy(next),
        }));
    });
  },

  steps: [
    ...only(': 90 days', onTheDay('desk-officer')),
    ...only(': 180 days', onTheDay('head', 'desk-officer')),
  ],
});

/** What counts as something happening: the text, the ceremony, a signature, or giving it up. */
const stepsIn = (facts: readonly Recorded<AgreementEvent>[]) =>
  factsOf(
    facts,
    'AgreementProposed',
    'DraftTextRecorded',
    'DraftSent',
    'PartyAccepted',
    'PartyCommented',
    'PartyRejected',
    'TextAgreed',
    'TextsCollated',
    'CeremonyPlanned',
    'CeremonyHeld',
    'SignatureAffixed',
    'AgreementAbandoned',
  );
