import { daysBefore, defineRule, onTheDay, overdueTell, yearOf } from '@kyket/eventing';
import { agreement, seatHolderOf } from '../../agreement';
import { isDuplicate } from './carrying-out';
import { yearlyDay, yearlyDayOf } from './counts';
import { yearsInForce } from './years-in-force';

const counts = yearlyDay(11, 15);

/** What was done in a year is reported through the focal point; agencies of one country hold a review instead. The day is not in the law that was read: a setting that says so. */
export const annualReport = defineRule({
  name: 'annual-report',
  version: 1,
  title: { vi: 'Báo cáo thực hiện hằng năm', en: 'The report of the year' },
  law: 'house',
  source: {
    vi: 'Quy ước nội bộ: trước 15/11 (ngày chưa kiểm chứng, theo từng tỉnh)',
    en: 'Our own: by 15/11 (the day is unverified and differs by province)',
  },
  purpose: 'record-keeping',
  whenPassed: 'overdue',
  of: agreement,
  counts,

  expect: (state, { today, counts: set }) => {
    if (state.is === 'none' || state.kind === 'coordination-regulation') return [];
    if (isDuplicate(state) || state.force.is !== 'entered') return [];
    const lead = state.leadSeat && state.seats[state.leadSeat];
    const first = state.force.terms[0].from;
    const reports = state.dispatches.filter(({ purpose }) => purpose === 'annual-report');

    return yearsInForce(state, today)
      .filter((year) => yearlyDayOf(year, counts, set) > first)
      .map((year) => {
        const report = reports.find(({ on }) => yearOf(on) === year);
        return {
          occasion: `${year}`,
          base: `${year}-01-01`,
          term: { fixed: yearlyDayOf(year, counts, set) },
          by: lead ? seatHolderOf(lead) : '',
          outcome: report === undefined ? { is: 'open' } : { is: 'met', on: report.on },
        };
      });
  },

  steps: [
    daysBefore(30, 'desk-officer', 'programme-officer'),
    daysBefore(7, 'desk-officer', 'programme-officer'),
    onTheDay('desk-officer', 'programme-officer'),
    overdueTell('focal-point'),
  ],
});
