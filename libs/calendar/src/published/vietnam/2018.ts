import type { Publication } from '../../publication';

const law = 'Labour Code 2012, arts. 110 and 115';

export const vietnam2018: Publication = {
  country: 'VN',
  publishedOn: '2017-12-14',
  schedules: 2018,
  source: 'Notice 573/TB-VPCP of 14/12/2017',
  daysOff: [
    { on: '2018-01-01', for: 'new-year', source: law },
    { on: '2018-02-14', for: 'tet' },
    { on: '2018-02-15', for: 'tet' },
    { on: '2018-02-16', for: 'tet' },
    { on: '2018-02-17', for: 'tet' },
    { on: '2018-02-18', for: 'tet' },
    { on: '2018-02-19', for: 'tet', kind: 'compensation', insteadOf: '2018-02-17' },
    { on: '2018-02-20', for: 'tet', kind: 'compensation', insteadOf: '2018-02-18' },
    { on: '2018-04-25', for: 'hung-kings', source: law },
    { on: '2018-04-30', for: 'victory', source: law },
    { on: '2018-05-01', for: 'labour', source: law },
    { on: '2018-09-02', for: 'vietnam-national' },
    { on: '2018-09-03', for: 'vietnam-national', kind: 'compensation', insteadOf: '2018-09-02' },
  ],
};
