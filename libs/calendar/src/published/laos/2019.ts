import type { Publication } from '../../publication';

const law = 'Decree 386/GOV of 15/12/2017';

export const laos2019: Publication = {
  country: 'LA',
  publishedOn: '2019-03-29',
  schedules: 2019,
  source: 'Government Office on Pi Mai, 29/3/2019, as reported by Lao Voices',
  daysOff: [
    { on: '2019-01-01', for: 'new-year', source: law },
    { on: '2019-03-08', for: 'women', source: law },
    { on: '2019-04-14', for: 'pi-mai' },
    { on: '2019-04-15', for: 'pi-mai' },
    { on: '2019-04-16', for: 'pi-mai' },
    { on: '2019-04-17', for: 'pi-mai', kind: 'compensation', insteadOf: '2019-04-14' },
    { on: '2019-05-01', for: 'labour', source: law },
    { on: '2019-12-02', for: 'laos-national', source: law },
  ],
};
