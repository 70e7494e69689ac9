import type { Publication } from '../../publication';

const law = 'Labour Code 2012, arts. 110 and 115';

export const vietnam2020: Publication = {
  country: 'VN',
  publishedOn: '2019-10-08',
  schedules: 2020,
  source: 'Prime Minister on Tết 2020, as reported by VnExpress International of 8/10/2019',
  daysOff: [
    { on: '2020-01-01', for: 'new-year', source: law },
    { on: '2020-01-23', for: 'tet' },
    { on: '2020-01-24', for: 'tet' },
    { on: '2020-01-25', for: 'tet' },
    { on: '2020-01-26', for: 'tet' },
    { on: '2020-01-27', for: 'tet' },
    { on: '2020-01-28', for: 'tet', kind: 'compensation', insteadOf: '2020-01-25' },
    { on: '2020-01-29', for: 'tet', kind: 'compensation', insteadOf: '2020-01-26' },
    { on: '2020-04-02', for: 'hung-kings', source: law },
    { on: '2020-04-30', for: 'victory', source: law },
    { on: '2020-05-01', for: 'labour', source: law },
    { on: '2020-09-02', for: 'vietnam-national', source: law },
  ],
};
