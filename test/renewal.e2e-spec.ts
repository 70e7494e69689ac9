import {
  agreement,
  clearance,
  clearanceIdOf,
  obligationIdOf,
  renewalDossier,
  RenewalReviewOpened,
} from '@kyket/agreements';
import { addDays, idFrom, SetClock, streamOf, told, type LocalDate } from '@kyket/eventing';
import { granted, opened, submitted } from '../libs/agreements/src/clearance/testing';
import { signedOn } from '../libs/agreements/src/ledger/testing';
import { parties } from '../libs/agreements/src/testing';
import { memorandum, offices, tell } from './reminders/dien-bien';
import { house } from './reminders/house';

type House = ReturnType<typeof house>;

const end = '2025-12-31';
const party = parties.soGddtDienBien;

/** A memorandum in force to the end of 2025, whose review has begun. */
const underReview = async (): Promise<House> => {
  const here = house({ clock: new SetClock('2025-01-06T02:00:00.000Z'), rules: [renewalDossier] });
  const { log, clock } = here;
  await offices(log, clock);
  await tell(log, clock, agreement, memorandum, [
    ...signedOn('2023-12-19'),
    told(RenewalReviewOpened({ end, certainty: 'stated' }), { on: '2024-12-31' }),
  ]);
  await here.managers.start();
  await here.moveTo('2025-01-06T02:00:00.000Z');
  return here;
};

/** Another dossier of the department left on a day, and was decided so many days later. */
const dossierTook = ({ log, clock }: House, nth: number, left: LocalDate, days: number) =>
  tell(log, clock, clearance, clearanceIdOf(idFrom('agreement', 'another', nth), party), [
    told(opened, { on: left }),
    submitted([], { on: left }),
    told(granted, { on: addDays(left, days) }),
  ]);

const firstMorning = async (here: House) =>
  (await here.alarms()).map(({ dueAt }) => dueAt).sort()[0];

describe('The plan of a renewal', () => {
  it('[RN-4] moves the first reminder earlier when real approval times grow, and says so on record', async () => {
    const here = await underReview();
    here.clock.set('2025-09-01T02:00:00.000Z');
    await dossierTook(here, 1, '2025-01-13', 64);
    await here.moveTo('2025-09-01T02:00:00.000Z');
    // Signed by 31/12, cleared by 17/12, so the dossier leaves by 14/10: told first on the Friday thirty days before.
    expect(await firstMorning(here)).toBe('2025-09-12T01:00:00.000Z');

    await dossierTook(here, 2, '2025-04-21', 71);
    await here.moveTo('2025-09-03T02:00:00.000Z');
    expect(await firstMorning(here)).toBe('2025-09-05T01:00:00.000Z');

    const id = obligationIdOf(renewalDossier.name, memorandum, 'term 1');
    const facts = await here.log.read(streamOf({ name: 'obligation' }, id));
    expect(facts.map(({ type }) => type)).toContain('DeadlineRecomputed');
    expect(facts.at(-1)?.data).toMatchObject({ from: '2025-10-14', to: '2025-10-07' });
    await here.close();
  });
});
