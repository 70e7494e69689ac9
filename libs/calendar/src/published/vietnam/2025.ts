import type { Publication } from '../../publication';

const law = 'Labour Code 2019, arts. 111 and 112';

export const vietnam2025: Publication = {
  country: 'VN',
  publishedOn: '2024-11-26',
  schedules: 2025,
  source: 'Dispatch 8726/VPCP-KGVX of 26/11/2024',
  daysOff: [
    { on: '2025-01-01', for: 'new-year', source: law },
    { on: '2025-01-27', for: 'tet' },
    { on: '2025-01-28', for: 'tet' },
    { on: '2025-01-29', for: 'tet' },
    { on: '2025-01-30', for: 'tet' },
    { on: '2025-01-31', for: 'tet' },
    { on: '2025-04-07', for: 'hung-kings', source: law },
    { on: '2025-04-30', for: 'victory', source: law },
    { on: '2025-05-01', for: 'labour', source: law },
    { on: '2025-05-02', for: 'labour', kind: 'swap', insteadOf: '2025-04-26' },
    { on: '2025-09-01', for: 'vietnam-national' },
    { on: '2025-09-02', for: 'vietnam-national' },
  ],
  workdays: [{ on: '2025-04-26', for: 'labour', insteadOf: '2025-05-02' }],
};
