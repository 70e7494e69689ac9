import type { Publication } from '../../publication';

const law =
  'Customary public holidays before Decree 386 of 2017, as in the python-holidays data set';

export const laos2017: Publication = {
  country: 'LA',
  publishedOn: '2017-03-22',
  schedules: 2017,
  source: 'Prime Minister’s Office on Pi Mai 2017, as reported by Lao Tribune',
  daysOff: [
    { on: '2017-01-01', for: 'new-year', source: law, certainty: 'unverified' },
    {
      on: '2017-01-02',
      for: 'new-year',
      kind: 'compensation',
      insteadOf: '2017-01-01',
      source: law,
      certainty: 'unverified',
    },
    { on: '2017-03-08', for: 'women', source: law, certainty: 'unverified' },
    { on: '2017-04-13', for: 'pi-mai', kind: 'compensation', insteadOf: '2017-04-15' },
    { on: '2017-04-14', for: 'pi-mai' },
    { on: '2017-04-15', for: 'pi-mai' },
    { on: '2017-04-16', for: 'pi-mai' },
    { on: '2017-04-17', for: 'pi-mai', kind: 'compensation', insteadOf: '2017-04-16' },
    { on: '2017-05-01', for: 'labour', source: law, certainty: 'unverified' },
    { on: '2017-12-02', for: 'laos-national', source: law, certainty: 'unverified' },
    {
      on: '2017-12-04',
      for: 'laos-national',
      kind: 'compensation',
      insteadOf: '2017-12-02',
      source: law,
      certainty: 'unverified',
    },
  ],
};
