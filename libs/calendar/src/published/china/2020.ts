import type { Publication } from '../../publication';

export const china2020: Publication = {
  country: 'CN',
  publishedOn: '2019-11-21',
  schedules: 2020,
  source: 'State Council General Office, notice of 21/11/2019 (gov.cn, content_5454164)',
  daysOff: [
    { on: '2020-01-01', for: 'new-year' },
    { on: '2020-01-24', for: 'spring-festival', kind: 'swap' },
    { on: '2020-01-25', for: 'spring-festival' },
    { on: '2020-01-26', for: 'spring-festival' },
    { on: '2020-01-27', for: 'spring-festival' },
    { on: '2020-01-28', for: 'spring-festival', kind: 'swap' },
    { on: '2020-01-29', for: 'spring-festival', kind: 'swap' },
    { on: '2020-01-30', for: 'spring-festival', kind: 'swap' },
    { on: '2020-04-04', for: 'qingming' },
    { on: '2020-04-06', for: 'qingming', kind: 'compensation' },
    { on: '2020-05-01', for: 'labour' },
    { on: '2020-05-04', for: 'labour', kind: 'swap' },
    { on: '2020-05-05', for: 'labour', kind: 'swap' },
    { on: '2020-06-25', for: 'dragon-boat' },
    { on: '2020-06-26', for: 'dragon-boat', kind: 'swap' },
    { on: '2020-10-01', for: 'mid-autumn-national' },
    { on: '2020-10-02', for: 'mid-autumn-national' },
    { on: '2020-10-03', for: 'mid-autumn-national' },
    { on: '2020-10-05', for: 'mid-autumn-national', kind: 'swap' },
    { on: '2020-10-06', for: 'mid-autumn-national', kind: 'swap' },
    { on: '2020-10-07', for: 'mid-autumn-national', kind: 'swap' },
    { on: '2020-10-08', for: 'mid-autumn-national', kind: 'swap' },
  ],
  workdays: [
    { on: '2020-01-19', for: 'spring-festival' },
    { on: '2020-02-01', for: 'spring-festival' },
    { on: '2020-04-26', for: 'labour' },
    { on: '2020-05-09', for: 'labour' },
    { on: '2020-06-28', for: 'dragon-boat' },
    { on: '2020-09-27', for: 'mid-autumn-national' },
    { on: '2020-10-10', for: 'mid-autumn-national' },
  ],
};

export const china2020SpringFestival: Publication = {
  country: 'CN',
  publishedOn: '2020-01-27',
  source: 'State Council General Office, notice of 27/1/2020 (gov.cn, content_5472352)',
  daysOff: [{ on: '2020-01-31', for: 'spring-festival' }],
  revokes: ['2020-02-01'],
};
