import {
  agreement,
  clearance,
  heldIn,
  ledger,
  signingOf,
  talks,
  type OpenTalks,
} from '@kyket/agreements';
import {
  Decisions,
  HousePolicy,
  Managers,
  OffsetClock,
  Guests,
  Principals,
  Records,
  shippedData,
  Sight,
  succession,
} from '@kyket/application';
import { MemoryLog, MemorySafe } from '@kyket/eventing';
import { Accounts, demoPasswords, People } from '@kyket/identity';
import { AgreementsInLog } from '../../../../libs/application/src/managers/testing/managed-house';
import { dienBien } from './dien-bien';
import { clearanceOfDepartment, memorandum, talksOfHeads } from './dien-bien/life';
import { guangxi } from './guangxi';
import { mechanism, memorandum as memorandumOf2020, talksOfProvinces } from './guangxi/records';
import { lives, today } from './lives';
import { loadDemo } from './load';
import { tellingOf, type Telling } from './telling';

const stage = async ({ begins }: Telling) => {
  const log = new MemoryLog();
  const safe = new MemorySafe();
  const clock = await OffsetClock.open(safe, begins);
  const records = new Records(log);
  const principals = new Principals(records, clock);
  const policy = new HousePolicy(new Sight(records), principals, new Guests(records, clock));
  const decisions = new Decisions(log, records, policy, clock);
  const people = new People(safe);
  const accounts = new Accounts(safe, people, demoPasswords);
  const managers = new Managers([shippedData, succession(new AgreementsInLog(log, records))], {
    log,
    safe,
    decisions,
    records,
    clock,
  });
  await managers.start();
  return { log, safe, clock, records, decisions, principals, accounts, people, managers };
};

describe('The demonstration', () => {
  it('enters the memorandum of Điện Biên and Luang Prabang by its own commands, and once', async () => {
    const telling = tellingOf([dienBien]);
    const house = await stage(telling);
    await loadDemo(house, telling);
    const { state } = await house.records.look(agreement, memorandum);
    const cleared = await house.records.look(clearance, clearanceOfDepartment);
    const lines = await house.records.look(ledger, memorandum);
    const heads = await house.records.look(talks, talksOfHeads);

    expect(signingOf(state)).toEqual({ is: 'signed', on: { is: 'day', on: '2023-12-19' } });
    expect(state).toMatchObject({ force: { is: 'entered' } });
    expect(cleared.state).toMatchObject({ is: 'cleared' });
    expect(lines.state.is === 'open' && Object.keys(lines.state.lines)).toHaveLength(6);
    expect(heads.state.is).toBe('open');

    const head = await house.log.head();
    await loadDemo(house, telling);
    expect(await house.log.head()).toEqual(head);
    await house.managers.stop();
  });

  it('enters the talks with Guangxi, and what was signed there, from the archive and as it happened', async () => {
    const telling = tellingOf([guangxi]);
    const house = await stage(telling);
    await loadDemo(house, telling);
    const founding = await house.records.look(agreement, mechanism);
    const signed = await house.records.look(agreement, memorandumOf2020);
    const conference = await house.records.look(talks, talksOfProvinces);

    expect(signingOf(founding.state)).toMatchObject({ is: 'signed', on: { on: '2017-09-12' } });
    expect(signingOf(signed.state)).toEqual({ is: 'signed', on: { is: 'day', on: '2020-10-14' } });
    expect(heldIn(conference.state as OpenTalks, 2020)).toHaveLength(1);
    await house.managers.stop();
  });

  it('enters every life side by side, and leaves its clock where a year of reminders lies ahead', async () => {
    const telling = tellingOf(lives, { ends: today });
    const house = await stage(telling);
    await loadDemo(house, telling);

    expect(house.clock.now().slice(0, 10)).toBe('2026-11-22');
    await house.managers.stop();
  });
});
