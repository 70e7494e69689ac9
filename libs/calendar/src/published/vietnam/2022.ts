import type { Publication } from '../../publication';

const law = 'Labour Code 2019, arts. 111 and 112';

export const vietnam2022: Publication = {
  country: 'VN',
  publishedOn: '2022-01-11',
  schedules: 2022,
  source: 'Dispatch 245/VPCP of 11/1/2022, as reported by Hà Nội Times of 12/1/2022',
  daysOff: [
    { on: '2022-01-01', for: 'new-year', source: law },
    {
      on: '2022-01-03',
      for: 'new-year',
      kind: 'compensation',
      insteadOf: '2022-01-01',
      source: law,
    },
    { on: '2022-01-31', for: 'tet' },
    { on: '2022-02-01', for: 'tet' },
    { on: '2022-02-02', for: 'tet' },
    { on: '2022-02-03', for: 'tet' },
    { on: '2022-02-04', for: 'tet' },
    { on: '2022-04-10', for: 'hung-kings', source: law },
    {
      on: '2022-04-11',
      for: 'hung-kings',
      kind: 'compensation',
      insteadOf: '2022-04-10',
      source: law,
    },
    { on: '2022-04-30', for: 'victory', source: law },
    { on: '2022-05-01', for: 'labour', source: law },
    {
      on: '2022-05-02',
      for: 'victory',
      kind: 'compensation',
      insteadOf: '2022-04-30',
      source: law,
    },
    { on: '2022-05-03', for: 'labour', kind: 'compensation', insteadOf: '2022-05-01', source: law },
    { on: '2022-09-01', for: 'vietnam-national' },
    { on: '2022-09-02', for: 'vietnam-national', source: law },
  ],
};
