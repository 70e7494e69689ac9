import { told } from '@kyket/eventing';
import { hanoi } from '../../testing';
import { nameOn } from '../names-on';
import { given, registered } from '../testing';
import { PartyRegistered, PartyRenamed } from './events';
import { registerParty } from './register-party';
import { renameParty } from './rename-party';

const order = {
  names: { vi: 'Sở GD&ĐT Hà Giang' },
  level: 'department',
  country: 'VN',
  zone: hanoi,
} as const;

describe('The register of parties', () => {
  it('takes a party with the day it came to be, as far as that is known', () => {
    given()
      .when(registerParty, order, { occurredOn: { date: { is: 'unknown' }, zone: hanoi } })
      .thenRecords(PartyRegistered(order));
    expect(
      given(told(PartyRegistered(order), { on: { is: 'year', year: 1991 } })).state,
    ).toMatchObject({ is: 'known', from: { is: 'year', year: 1991 } });
  });

  it('takes a party once', () => {
    given(registered).when(registerParty, order).thenRefuses('party-already-registered');
  });

  it('does not rename a party it does not know', () => {
    given()
      .when(renameParty, { names: { vi: 'x' }, legalBasis: '1/NQ' })
      .thenRefuses('party-unknown');
  });

  it('knows a party by its id under every name it bore', () => {
    const renamed = PartyRenamed({
      names: { vi: 'Sở Giáo dục Hà Giang', lo: 'ຮ່າຢາງ' },
      legalBasis: '1/NQ',
    });
    given(registered)
      .when(renameParty, { ...renamed.data }, { occurredOn: '2010-05-01' })
      .thenRecords(renamed);
    given(registered)
      .when(renameParty, { ...renamed.data, from: '2010-06-01' }, { occurredOn: '2010-05-01' })
      .thenRecords(PartyRenamed(renamed.data, { effectiveFrom: '2010-06-01' }));

    const { state } = given(registered, told(renamed, { on: '2010-05-01' }));
    expect(nameOn(state, '1999-01-01', 'vi')).toBe('Sở Giáo dục và Đào tạo Hà Giang');
    expect(nameOn(state, '2010-04-30', 'en')).toBe('Hà Giang Department of Education');
    expect(nameOn(state, '2010-05-01', 'vi')).toBe('Sở Giáo dục Hà Giang');
    expect(nameOn(state, '2010-05-01', 'lo')).toBe('ຮ່າຢາງ');
  });

  it('gives a name in another language where it has none in the one asked for', () => {
    const { state } = given(registered);
    expect(nameOn(state, '2020-01-01', 'zh')).toBe('Sở Giáo dục và Đào tạo Hà Giang');
    expect(nameOn(given().state, '2020-01-01', 'vi')).toBeUndefined();
  });

  it.each([
    [{ is: 'month', year: 2010, month: 5 }, '2010-05-01', '2010-04-30'],
    [{ is: 'year', year: 2010 }, '2010-01-01', '2009-12-31'],
  ] as const)('takes a name whose day is only %j as borne from %s', (on, first, before) => {
    const renamed = told(PartyRenamed({ names: { vi: 'Tên mới' }, legalBasis: '1/NQ' }), { on });
    const { state } = given(registered, renamed);
    expect(nameOn(state, first, 'vi')).toBe('Tên mới');
    expect(nameOn(state, before, 'vi')).not.toBe('Tên mới');
  });
});
