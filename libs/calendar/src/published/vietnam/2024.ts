import type { Publication } from '../../publication';

const law = 'Labour Code 2019, arts. 111 and 112';

export const vietnam2024: Publication = {
  country: 'VN',
  publishedOn: '2023-11-03',
  schedules: 2024,
  source: 'Dispatch 8662/VPCP-KGVX of 3/11/2023',
  daysOff: [
    { on: '2024-01-01', for: 'new-year', source: law },
    { on: '2024-02-08', for: 'tet' },
    { on: '2024-02-09', for: 'tet' },
    { on: '2024-02-10', for: 'tet' },
    { on: '2024-02-11', for: 'tet' },
    { on: '2024-02-12', for: 'tet' },
    { on: '2024-02-13', for: 'tet', kind: 'compensation', insteadOf: '2024-02-10' },
    { on: '2024-02-14', for: 'tet', kind: 'compensation', insteadOf: '2024-02-11' },
    { on: '2024-04-18', for: 'hung-kings', source: law },
    { on: '2024-04-30', for: 'victory', source: law },
    { on: '2024-05-01', for: 'labour', source: law },
    { on: '2024-09-02', for: 'vietnam-national' },
    { on: '2024-09-03', for: 'vietnam-national' },
  ],
};

export const vietnam2024Victory: Publication = {
  country: 'VN',
  publishedOn: '2024-04-12',
  source: 'Dispatch 2450/VPCP-KGVX of 12/4/2024',
  daysOff: [{ on: '2024-04-29', for: 'victory', kind: 'swap', insteadOf: '2024-05-04' }],
  workdays: [{ on: '2024-05-04', for: 'victory', insteadOf: '2024-04-29' }],
};
