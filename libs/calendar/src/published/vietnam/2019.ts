import type { Publication } from '../../publication';

const law = 'Labour Code 2012, arts. 110 and 115';

export const vietnam2019: Publication = {
  country: 'VN',
  publishedOn: '2018-07-11',
  schedules: 2019,
  source: 'Dispatch 6519/VPCP-KGVX of 11/7/2018',
  daysOff: [
    { on: '2018-12-31', for: 'new-year', kind: 'swap', insteadOf: '2019-01-05' },
    { on: '2019-01-01', for: 'new-year' },
    { on: '2019-02-04', for: 'tet' },
    { on: '2019-02-05', for: 'tet' },
    { on: '2019-02-06', for: 'tet' },
    { on: '2019-02-07', for: 'tet' },
    { on: '2019-02-08', for: 'tet' },
    { on: '2019-04-14', for: 'hung-kings', source: law },
    {
      on: '2019-04-15',
      for: 'hung-kings',
      kind: 'compensation',
      insteadOf: '2019-04-14',
      source: law,
    },
    { on: '2019-04-29', for: 'victory', kind: 'swap', insteadOf: '2019-05-04' },
    { on: '2019-04-30', for: 'victory' },
    { on: '2019-05-01', for: 'labour' },
    { on: '2019-09-02', for: 'vietnam-national', source: law },
  ],
  workdays: [
    { on: '2019-01-05', for: 'new-year', insteadOf: '2018-12-31' },
    { on: '2019-05-04', for: 'victory', insteadOf: '2019-04-29' },
  ],
};
