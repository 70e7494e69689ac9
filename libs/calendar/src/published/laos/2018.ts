import type { Publication } from '../../publication';

const law = 'Decree 386/GOV of 15/12/2017';

export const laos2018: Publication = {
  country: 'LA',
  publishedOn: '2018-03-28',
  schedules: 2018,
  source:
    'Government notice on Pi Mai 2018, as listed by Q++Studio; its days as in the python-holidays data set',
  daysOff: [
    { on: '2018-01-01', for: 'new-year', source: law },
    { on: '2018-03-08', for: 'women', source: law },
    { on: '2018-04-14', for: 'pi-mai', certainty: 'unverified' },
    { on: '2018-04-15', for: 'pi-mai', certainty: 'unverified' },
    { on: '2018-04-16', for: 'pi-mai', certainty: 'unverified' },
    {
      on: '2018-04-17',
      for: 'pi-mai',
      kind: 'compensation',
      insteadOf: '2018-04-14',
      certainty: 'unverified',
    },
    {
      on: '2018-04-18',
      for: 'pi-mai',
      kind: 'compensation',
      insteadOf: '2018-04-15',
      certainty: 'unverified',
    },
    { on: '2018-05-01', for: 'labour', source: law },
    { on: '2018-12-02', for: 'laos-national', source: law },
    {
      on: '2018-12-03',
      for: 'laos-national',
      kind: 'compensation',
      insteadOf: '2018-12-02',
      source: law,
    },
  ],
};
