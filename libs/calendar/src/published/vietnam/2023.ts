import type { Publication } from '../../publication';

const law = 'Labour Code 2019, arts. 111 and 112';

export const vietnam2023: Publication = {
  country: 'VN',
  publishedOn: '2022-12-01',
  schedules: 2023,
  source: 'Dispatch 8056/VPCP-KGVX of 1/12/2022',
  daysOff: [
    { on: '2023-01-01', for: 'new-year', source: law },
    {
      on: '2023-01-02',
      for: 'new-year',
      kind: 'compensation',
      insteadOf: '2023-01-01',
      source: law,
    },
    { on: '2023-01-20', for: 'tet' },
    { on: '2023-01-21', for: 'tet' },
    { on: '2023-01-22', for: 'tet' },
    { on: '2023-01-23', for: 'tet' },
    { on: '2023-01-24', for: 'tet' },
    { on: '2023-01-25', for: 'tet', kind: 'compensation', insteadOf: '2023-01-21' },
    { on: '2023-01-26', for: 'tet', kind: 'compensation', insteadOf: '2023-01-22' },
    { on: '2023-04-29', for: 'hung-kings', source: law },
    { on: '2023-04-30', for: 'victory', source: law },
    { on: '2023-05-01', for: 'labour', source: law },
    {
      on: '2023-05-02',
      for: 'hung-kings',
      kind: 'compensation',
      insteadOf: '2023-04-29',
      source: law,
    },
    {
      on: '2023-05-03',
      for: 'victory',
      kind: 'compensation',
      insteadOf: '2023-04-30',
      source: law,
    },
    { on: '2023-09-01', for: 'vietnam-national' },
    { on: '2023-09-02', for: 'vietnam-national' },
    { on: '2023-09-04', for: 'vietnam-national', kind: 'compensation', insteadOf: '2023-09-02' },
  ],
};
