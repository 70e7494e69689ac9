import type { Publication } from '../../publication';

const law = 'Decree 386/GOV of 15/12/2017';

export const laos2020: Publication = {
  country: 'LA',
  publishedOn: '2020-01-01',
  schedules: 2020,
  source: 'As in the python-holidays data set; the notice and its day were not seen',
  daysOff: [
    { on: '2020-01-01', for: 'new-year', source: law },
    { on: '2020-03-08', for: 'women', source: law },
    {
      on: '2020-03-09',
      for: 'women',
      kind: 'compensation',
      insteadOf: '2020-03-08',
      source: law,
      certainty: 'unverified',
    },
    { on: '2020-04-13', for: 'pi-mai', certainty: 'unverified' },
    { on: '2020-04-14', for: 'pi-mai', certainty: 'unverified' },
    { on: '2020-04-15', for: 'pi-mai', certainty: 'unverified' },
    { on: '2020-04-16', for: 'pi-mai', certainty: 'unverified' },
    { on: '2020-04-17', for: 'pi-mai', certainty: 'unverified' },
    { on: '2020-05-01', for: 'labour', source: law },
    { on: '2020-12-02', for: 'laos-national', source: law },
  ],
};
