import type { Publication } from '../../publication';

const law = 'Labour Code 2019, arts. 111 and 112';

export const vietnam2021: Publication = {
  country: 'VN',
  publishedOn: '2020-11-27',
  schedules: 2021,
  source: 'Prime Minister on Tết and National Day 2021, as reported by SGGP of 27/11/2020',
  daysOff: [
    { on: '2021-01-01', for: 'new-year', source: law },
    { on: '2021-02-10', for: 'tet' },
    { on: '2021-02-11', for: 'tet' },
    { on: '2021-02-12', for: 'tet' },
    { on: '2021-02-13', for: 'tet' },
    { on: '2021-02-14', for: 'tet' },
    { on: '2021-02-15', for: 'tet', kind: 'compensation', insteadOf: '2021-02-13' },
    { on: '2021-02-16', for: 'tet', kind: 'compensation', insteadOf: '2021-02-14' },
    { on: '2021-04-21', for: 'hung-kings', source: law },
    { on: '2021-04-30', for: 'victory', source: law },
    { on: '2021-05-01', for: 'labour', source: law },
    { on: '2021-05-03', for: 'labour', kind: 'compensation', insteadOf: '2021-05-01', source: law },
    { on: '2021-09-02', for: 'vietnam-national' },
    { on: '2021-09-03', for: 'vietnam-national' },
  ],
};
