import { commands } from '@kyket/agreements';
import { isGivenAbroad, sayingsOf, seenAbroad, unsaid } from './testing/abroad';

const given = commands.filter(isGivenAbroad);

describe('Somebody across the table, who reads neither Vietnamese nor English', () => {
  it('may give these orders and no others', () => {
    expect(given.map(({ of, name }) => `${of.name}: ${name}`).sort()).toEqual([
      'agreement: DeclineToSign',
      'agreement: GiveNotice',
      'agreement: ObjectToTacitRenewal',
      'agreement: RecordAnswer',
      'agreement: Sign',
      'agreement: WithdrawNotice',
      'authority: GrantDelegation',
      'authority: RevokeDelegation',
      'ledger: AnswerFulfilment',
      'ledger: MapFulfilment',
      'ledger: ProposeReallocation',
      'ledger: ReportFulfilment',
      'obligation: AcknowledgeReminder',
      'obligation: SnoozeReminder',
    ]);
  });

  it.each(given.map((command) => [command.name, command] as const))(
    'reads what the order %s is called and everything its form asks',
    (_, command) => {
      expect(unsaid(sayingsOf(command))).toEqual([]);
    },
  );

  it.each(seenAbroad.map(({ name, events }) => [name, events] as const))(
    'reads every fact on record of their %s',
    (_, events) => {
      expect(unsaid(events.map(({ says }) => says))).toEqual([]);
    },
  );

  it('would be missed where a sentence is not said, or does not tell the same values', () => {
    const says = { vi: '{seat} ký', en: '{seat} signed', zh: '{seat} 签署', lo: '{seat} ລົງນາມ' };
    expect(unsaid([says])).toEqual([]);
    expect(unsaid([{ vi: says.vi, en: says.en, zh: says.zh }])).toEqual(['{seat} signed']);
    expect(unsaid([{ ...says, lo: '{seat} signed' }])).toEqual(['{seat} signed']);
    expect(unsaid([{ ...says, zh: '签署' }])).toEqual(['{seat} signed']);
  });
});
