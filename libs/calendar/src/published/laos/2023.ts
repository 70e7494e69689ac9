import type { Publication } from '../../publication';

const law = 'Decree 386/GOV of 15/12/2017';

export const laos2023: Publication = {
  country: 'LA',
  publishedOn: '2023-03-24',
  schedules: 2023,
  source: 'Prime Minister’s Office on Pi Mai 2023, as reported by Public Holiday News of 24/3/2023',
  daysOff: [
    { on: '2023-01-01', for: 'new-year', source: law },
    {
      on: '2023-01-02',
      for: 'new-year',
      kind: 'compensation',
      insteadOf: '2023-01-01',
      source: law,
    },
    { on: '2023-03-08', for: 'women', source: law },
    { on: '2023-04-14', for: 'pi-mai' },
    { on: '2023-04-15', for: 'pi-mai' },
    { on: '2023-04-16', for: 'pi-mai' },
    { on: '2023-04-17', for: 'pi-mai', kind: 'compensation', insteadOf: '2023-04-15' },
    { on: '2023-04-18', for: 'pi-mai', kind: 'compensation', insteadOf: '2023-04-16' },
    { on: '2023-05-01', for: 'labour', source: law },
    { on: '2023-12-02', for: 'laos-national', source: law },
    {
      on: '2023-12-04',
      for: 'laos-national',
      kind: 'compensation',
      insteadOf: '2023-12-02',
      source: law,
    },
  ],
};
