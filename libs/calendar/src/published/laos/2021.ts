import type { Publication } from '../../publication';

const law = 'Decree 386/GOV of 15/12/2017';

export const laos2021: Publication = {
  country: 'LA',
  publishedOn: '2021-01-01',
  schedules: 2021,
  source: 'As in the python-holidays data set; the notice and its day were not seen',
  daysOff: [
    { on: '2021-01-01', for: 'new-year', source: law },
    { on: '2021-03-08', for: 'women', source: law },
    { on: '2021-04-14', for: 'pi-mai', certainty: 'unverified' },
    { on: '2021-04-15', for: 'pi-mai', certainty: 'unverified' },
    { on: '2021-04-16', for: 'pi-mai', certainty: 'unverified' },
    { on: '2021-05-01', for: 'labour', source: law },
    { on: '2021-05-03', for: 'labour', kind: 'compensation', insteadOf: '2021-05-01', source: law },
    { on: '2021-12-02', for: 'laos-national', source: law },
  ],
};
