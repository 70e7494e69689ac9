import {
  daysBefore,
  defineRule,
  onTheDay,
  weeklyFrom,
  workingDaysAfter,
  type Asking,
} from '@kyket/eventing';
import { agreement, signingOf } from '../../agreement';
import { tellingsOf, wentTo, type Telling } from './addressees';
import { isDuplicate } from './carrying-out';

/** Law 70/2020, art. 19(5): a report and a copy within 15 days of signing, to each addressee the procedure names. */
export const signingReport = defineRule({
  name: 'signing-report',
  version: 1,
  title: { vi: 'Báo cáo và gửi bản sao sau khi ký', en: 'Report and copy after signing' },
  law: 'statutory',
  source: {
    vi: 'Luật Thỏa thuận quốc tế 70/2020/QH14, Điều 19 khoản 5; Nghị định 64/2021/NĐ-CP',
    en: 'Law on International Agreements 70/2020, art. 19(5); Decree 64/2021',
  },
  purpose: 'record-keeping',
  whenPassed: 'overdue',
  of: agreement,

  asks: function* (state, { id, today }): Asking<readonly Telling[]> {
    return state.is === 'open' ? yield* tellingsOf(id, state, today, 'signingReport') : [];
  },

  expect: (state, { answers: tellings }) => {
    if (state.is === 'none' || isDuplicate(state)) return [];
    const signing = signingOf(state);
    if (signing.is !== 'signed' || signing.on.is !== 'day') return [];

    const base = signing.on.on;
    return tellings.map(({ by, addressee }) => {
      const told = state.dispatches.find(
        (dispatch) =>
          (dispatch.purpose === 'signing-report' || dispatch.purpose === 'copy') &&
          wentTo(dispatch, addressee),
      );
      return {
        occasion: addressee.addressee,
        base,
        term: { count: daysOf(addressee), unit: 'days', way: 'after' },
        by,
        outcome: told === undefined ? { is: 'open' } : { is: 'met', on: told.on },
      };
    });
  },

  steps: [
    daysBefore(5, 'desk-officer', 'focal-point'),
    daysBefore(1, 'desk-officer', 'focal-point'),
    onTheDay('desk-officer', 'focal-point'),
    workingDaysAfter(1, 'focal-point'),
    weeklyFrom(workingDaysAfter(3, 'deciding-authority')),
  ],
});

const daysOf = ({ days }: Telling['addressee']): number => (days === 'unknown' ? 15 : days.value);
