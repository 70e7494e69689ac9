import type { Publication } from '../../publication';

export const china2019: Publication = {
  country: 'CN',
  publishedOn: '2018-12-06',
  schedules: 2019,
  source: 'State Council General Office, notice of 6/12/2018 (gov.cn, content_5346276)',
  daysOff: [
    { on: '2018-12-31', for: 'new-year', kind: 'swap' },
    { on: '2019-01-01', for: 'new-year' },
    { on: '2019-02-04', for: 'spring-festival', kind: 'swap' },
    { on: '2019-02-05', for: 'spring-festival' },
    { on: '2019-02-06', for: 'spring-festival' },
    { on: '2019-02-07', for: 'spring-festival' },
    { on: '2019-02-08', for: 'spring-festival', kind: 'swap' },
    { on: '2019-04-05', for: 'qingming' },
    { on: '2019-05-01', for: 'labour' },
    { on: '2019-06-07', for: 'dragon-boat' },
    { on: '2019-09-13', for: 'mid-autumn' },
    { on: '2019-10-01', for: 'china-national' },
    { on: '2019-10-02', for: 'china-national' },
    { on: '2019-10-03', for: 'china-national' },
    { on: '2019-10-04', for: 'china-national', kind: 'swap' },
    { on: '2019-10-07', for: 'china-national', kind: 'swap' },
  ],
  workdays: [
    { on: '2018-12-29', for: 'new-year' },
    { on: '2019-02-02', for: 'spring-festival' },
    { on: '2019-02-03', for: 'spring-festival' },
    { on: '2019-09-29', for: 'china-national' },
    { on: '2019-10-12', for: 'china-national' },
  ],
};

export const china2019Labour: Publication = {
  country: 'CN',
  publishedOn: '2019-03-22',
  source: 'State Council General Office, notice of 22/3/2019 (gov.cn, content_5375877)',
  daysOff: [
    { on: '2019-05-02', for: 'labour', kind: 'swap' },
    { on: '2019-05-03', for: 'labour', kind: 'swap' },
  ],
  workdays: [
    { on: '2019-04-28', for: 'labour' },
    { on: '2019-05-05', for: 'labour' },
  ],
};
