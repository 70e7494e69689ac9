import {
  daysBefore,
  defineRule,
  onTheDay,
  weeklyFrom,
  workingDaysAfter,
  type Asking,
  type Expectation,
  type LocalDate,
} from '@kyket/eventing';
import { agreement, endingOf, type OpenAgreement } from '../../agreement';
import { tellingsOf, wentTo, type Telling } from './addressees';
import { isDuplicate } from './carrying-out';

/** Law 70/2020, art. 34: within 15 days of the day a termination, a withdrawal or a suspension takes effect. */
export const endingReport = defineRule({
  name: 'ending-report',
  version: 1,
  title: {
    vi: 'Thông báo chấm dứt, rút khỏi, tạm đình chỉ',
    en: 'Notice of termination, withdrawal or suspension',
  },
  law: 'statutory',
  source: {
    vi: 'Luật Thỏa thuận quốc tế 70/2020/QH14, Điều 34',
    en: 'Law on International Agreements 70/2020, art. 34',
  },
  purpose: 'record-keeping',
  whenPassed: 'overdue',
  of: agreement,

  asks: function* (state, { id, today }): Asking<readonly Telling[]> {
    if (state.is === 'none' || effectsOf(state, today).length === 0) return [];
    return yield* tellingsOf(id, state, today, 'endingReport');
  },

  expect: (state, { answers: tellings, today }) => {
    if (state.is === 'none' || isDuplicate(state)) return [];
    const effects = effectsOf(state, today);
    return tellings.flatMap((telling) => reportsOf(state, effects, telling));
  },

  steps: [
    daysBefore(5, 'desk-officer', 'focal-point'),
    daysBefore(1, 'desk-officer', 'focal-point'),
    onTheDay('desk-officer', 'focal-point'),
    workingDaysAfter(1, 'focal-point'),
    weeklyFrom(workingDaysAfter(3, 'deciding-authority')),
  ],
});

interface Effect {
  readonly name: string;
  readonly on: LocalDate;
}

/** What has taken effect by a day, the first one first. */
const effectsOf = ({ force, seats }: OpenAgreement, today: LocalDate): readonly Effect[] => {
  if (force.is !== 'entered') return [];
  const ending = endingOf(force, today);
  const withdrawals = new Set(Object.values(seats).map(({ withdrewOn }) => withdrewOn));
  const effects: readonly Effect[] = [
    ...(ending?.is === 'terminated' ? [{ name: 'termination', on: ending.from }] : []),
    ...[...withdrawals]
      .filter((on) => on !== undefined && on !== ending?.from)
      .map((on, index) => ({ name: `withdrawal ${index + 1}`, on: on ?? today })),
    ...force.suspensions.map(({ from }, index) => ({ name: `suspension ${index + 1}`, on: from })),
  ];
  return effects.filter(({ on }) => on <= today).sort((a, b) => a.on.localeCompare(b.on));
};

/** The first letter answers for the first effect, the second for the second. */
const reportsOf = (
  { dispatches }: OpenAgreement,
  effects: readonly Effect[],
  { by, addressee }: Telling,
): readonly Expectation[] => {
  const letters = dispatches.filter(
    (dispatch) => dispatch.purpose === 'ending-report' && wentTo(dispatch, addressee),
  );
  return effects.map(({ name, on }, index) => {
    const letter = letters[index];
    return {
      occasion: `${name}, ${addressee.addressee}`,
      base: on,
      term: {
        count: addressee.days === 'unknown' ? 15 : addressee.days.value,
        unit: 'days',
        way: 'after',
      },
      by,
      outcome: letter === undefined ? { is: 'open' } : { is: 'met', on: letter.on },
    };
  });
};
