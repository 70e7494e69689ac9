import {
  daysIn,
  dayOfFact,
  defineRule,
  onTheDay,
  type Expectation,
  type LocalDate,
  type Recorded,
} from '@kyket/eventing';
import {
  agreement,
  countedSignature,
  hashThatStands,
  seatHolderOn,
  type AgreementEvent,
  type OpenAgreement,
} from '../../agreement';
import { factsOf } from './facts';
import { fromWhenKnown } from './from-when-known';

/** A seat that signs late is reminded every fortnight; after half a year the texts are collated again, for much may have changed. */
export const lateSeat = defineRule({
  name: 'late-seat',
  version: 1,
  title: { vi: 'Bên chưa ký', en: 'A seat that has not signed' },
  law: 'house',
  source: {
    vi: 'Quy ước nội bộ: nhắc 14 ngày một lần; sau 6 tháng rà soát lại văn bản',
    en: 'Our own: every 14 days; after six months the texts are collated again',
  },
  purpose: 'concluding',
  whenPassed: 'overdue',
  of: agreement,

  expect: (state, { facts, today }): readonly Expectation[] => {
    if (state.is === 'none' || state.origin === 'legacy' || state.force.is === 'abandoned')
      return [];
    const windows = windowsOf(state, facts);
    const [first] = windows;
    if (first === undefined || first >= today) return [];

    return Object.entries(state.seats)
      .filter(([, { withdrewOn }]) => withdrewOn === undefined)
      .flatMap(([seat]) => windows.flatMap((_, n) => windowOf(state, facts, seat, windows, n)));
  },

  steps: [
    ...Array.from({ length: 12 }, (_, index) => daysIn(14 * (index + 1), 'desk-officer', 'head')),
    onTheDay('head', 'focal-point'),
  ],
});

type Facts = readonly Recorded<AgreementEvent>[];

/** The day of the first signature to the text that stands, and of each collation after it. */
const windowsOf = (state: OpenAgreement, facts: Facts): readonly LocalDate[] => {
  const hash = hashThatStands(state.text);
  const first = factsOf(facts, 'SignatureAffixed', 'SignatureConfirmed').find(
    ({ data }) => data.hash === hash,
  );
  if (first === undefined) return [];
  const again = factsOf(facts, 'TextsCollated').filter(
    (fact) => dayOfFact(fact) > dayOfFact(first),
  );
  return [
    fromWhenKnown(first, state.zone),
    ...again.map((fact) => fromWhenKnown(fact, state.zone)),
  ];
};

/** What is expected of a seat from one collation to the next; nothing of one that had signed by then. */
const windowOf = (
  state: OpenAgreement,
  facts: Facts,
  seatId: string,
  windows: readonly LocalDate[],
  n: number,
): readonly Expectation[] => {
  const seat = state.seats[seatId];
  const base = windows[n];
  if (seat === undefined || base === undefined) return [];

  const isSigned = countedSignature(state.text, seat) !== undefined;
  const signature = isSigned
    ? factsOf(facts, 'SignatureAffixed', 'SignatureConfirmed').findLast(
        ({ data }) => data.seat === seatId,
      )
    : undefined;
  const signedOn = signature && dayOfFact(signature);
  if (signedOn !== undefined && signedOn <= base) return [];

  const next = windows[n + 1];
  const settledOn =
    next !== undefined && (signedOn === undefined || next < signedOn) ? next : signedOn;
  return [
    {
      occasion: `${seatId} ${n + 1}`,
      base,
      term: { count: 6, unit: 'months', way: 'after' },
      by: seatHolderOn(seat, base),
      outcome: settledOn === undefined ? { is: 'open' } : { is: 'met', on: settledOn },
    },
  ];
};
