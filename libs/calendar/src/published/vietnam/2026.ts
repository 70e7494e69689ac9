import type { Publication } from '../../publication';

const law = 'Labour Code 2019, arts. 111 and 112';

export const vietnam2026: Publication = {
  country: 'VN',
  publishedOn: '2025-10-17',
  schedules: 2026,
  source:
    'Ministry of Home Affairs on Tết and National Day 2026, as reported by Việt Nam News of 17/10/2025',
  daysOff: [
    { on: '2026-01-01', for: 'new-year', source: law },
    { on: '2026-02-16', for: 'tet' },
    { on: '2026-02-17', for: 'tet' },
    { on: '2026-02-18', for: 'tet' },
    { on: '2026-02-19', for: 'tet' },
    { on: '2026-02-20', for: 'tet' },
    { on: '2026-04-26', for: 'hung-kings', source: law },
    {
      on: '2026-04-27',
      for: 'hung-kings',
      kind: 'compensation',
      insteadOf: '2026-04-26',
      source: law,
    },
    { on: '2026-04-30', for: 'victory', source: law },
    { on: '2026-05-01', for: 'labour', source: law },
    { on: '2026-08-31', for: 'vietnam-national', kind: 'swap', insteadOf: '2026-08-22' },
    { on: '2026-09-01', for: 'vietnam-national' },
    { on: '2026-09-02', for: 'vietnam-national', source: law },
  ],
  workdays: [{ on: '2026-08-22', for: 'vietnam-national', insteadOf: '2026-08-31' }],
};

export const vietnam2026NewYear: Publication = {
  country: 'VN',
  publishedOn: '2025-12-25',
  source: 'Dispatch 12729/VPCP-KGVX of 25/12/2025',
  daysOff: [{ on: '2026-01-02', for: 'new-year', kind: 'swap', insteadOf: '2026-01-10' }],
  workdays: [{ on: '2026-01-10', for: 'new-year', insteadOf: '2026-01-02' }],
};
