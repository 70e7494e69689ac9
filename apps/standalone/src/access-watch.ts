import type { AccessJournal } from '@kyket/application';
import type { Measure } from '../../api/src/metrics';
import { Degraded, type Check } from '../../api/src/readiness';

const patience = 60_000;

/** What `/ready` asks of the journal of accesses: reads go on while it cannot be written, and whoever runs the house hears of it. */
export const accessCheck = (journal: AccessJournal): Check => ({
  name: 'access-journal',
  test: async () => {
    const { waiting, lost, failedSince } = journal.standing;
    if (failedSince === undefined || Date.now() - failedSince < patience) return undefined;
    return new Degraded(`${waiting} accesses wait to be written, ${lost} could not be kept`);
  },
});

export const accessMeasure = (journal: AccessJournal): Measure => ({
  name: 'kyket_access_journal',
  help: 'Accesses that wait to be written, and those that could not be kept while the log was out of reach.',
  label: 'is',
  read: async () => {
    const { waiting, lost } = journal.standing;
    return new Map(Object.entries({ waiting, lost }));
  },
});
