import type { Publication } from '../../publication';

const law = 'Decree 386/GOV of 15/12/2017';

export const laos2022: Publication = {
  country: 'LA',
  publishedOn: '2022-03-23',
  schedules: 2022,
  source: 'Prime Minister’s Office, notice of 23/3/2022, as reported by Vientiane Times',
  daysOff: [
    { on: '2022-01-01', for: 'new-year', source: law },
    {
      on: '2022-01-03',
      for: 'new-year',
      kind: 'compensation',
      insteadOf: '2022-01-01',
      source: law,
    },
    { on: '2022-03-08', for: 'women', source: law },
    { on: '2022-04-13', for: 'pi-mai', kind: 'compensation', insteadOf: '2022-04-16' },
    { on: '2022-04-14', for: 'pi-mai' },
    { on: '2022-04-15', for: 'pi-mai' },
    { on: '2022-04-16', for: 'pi-mai' },
    { on: '2022-05-01', for: 'labour', source: law },
    { on: '2022-05-02', for: 'labour', kind: 'compensation', insteadOf: '2022-05-01', source: law },
    { on: '2022-12-02', for: 'laos-national', source: law },
  ],
};
