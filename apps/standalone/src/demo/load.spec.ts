import { agreement, clearance, ledger, signingOf, talks } from '@kyket/agreements';
import {
  Decisions,
  HousePolicy,
  Managers,
  OffsetClock,
  Principals,
  Records,
  shippedData,
  Sight,
} from '@kyket/application';
import { MemoryLog, MemorySafe } from '@kyket/eventing';
import { Accounts, demoPasswords, People } from '@kyket/identity';
import { dienBien } from './dien-bien';
import { clearanceOfDepartment, memorandum, talksOfHeads } from './dien-bien/life';
import { loadDemo } from './load';
import { tellingOf } from './telling';

const telling = tellingOf([dienBien]);

const stage = async () => {
  const log = new MemoryLog();
  const safe = new MemorySafe();
  const clock = await OffsetClock.open(safe, telling.begins);
  const records = new Records(log);
  const decisions = new Decisions(log, records, new HousePolicy(new Sight(records)), clock);
  const principals = new Principals(records, clock);
  const accounts = new Accounts(safe, new People(safe), demoPasswords);
  const managers = new Managers([shippedData], { log, safe, decisions, records, clock });
  await managers.start();
  return { log, safe, clock, records, decisions, principals, accounts, managers };
};

describe('The demonstration', () => {
  it('enters the memorandum of Điện Biên and Luang Prabang by its own commands, and once', async () => {
    const house = await stage();
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

  it('leaves its clock before the report on the signing falls due', () => {
    expect(telling.orders.at(-1)?.step.at.slice(0, 10)).toBe('2023-12-19');
  });
});
