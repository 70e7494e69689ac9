import type { Publication } from '../../publication';

const law = 'Labour Code 2012, arts. 110 and 115';

export const vietnam2017: Publication = {
  country: 'VN',
  publishedOn: '2016-11-14',
  schedules: 2017,
  source: 'Dispatch 9794/VPCP-KGVX of 14/11/2016',
  daysOff: [
    { on: '2017-01-01', for: 'new-year', source: law },
    {
      on: '2017-01-02',
      for: 'new-year',
      kind: 'compensation',
      insteadOf: '2017-01-01',
      source: law,
    },
    { on: '2017-01-26', for: 'tet' },
    { on: '2017-01-27', for: 'tet' },
    { on: '2017-01-28', for: 'tet' },
    { on: '2017-01-29', for: 'tet' },
    { on: '2017-01-30', for: 'tet' },
    { on: '2017-01-31', for: 'tet', kind: 'compensation', insteadOf: '2017-01-28' },
    { on: '2017-02-01', for: 'tet', kind: 'compensation', insteadOf: '2017-01-29' },
    { on: '2017-04-06', for: 'hung-kings', source: law },
    { on: '2017-04-30', for: 'victory', source: law },
    { on: '2017-05-01', for: 'labour', source: law },
    {
      on: '2017-05-02',
      for: 'victory',
      kind: 'compensation',
      insteadOf: '2017-04-30',
      source: law,
    },
    { on: '2017-09-02', for: 'vietnam-national', source: law },
    {
      on: '2017-09-04',
      for: 'vietnam-national',
      kind: 'compensation',
      insteadOf: '2017-09-02',
      source: law,
    },
  ],
};
