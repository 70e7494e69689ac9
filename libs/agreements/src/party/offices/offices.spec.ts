import { told } from '@kyket/eventing';
import { hanoi } from '../../testing';
import { holderOn, holdersOn, officeMay } from '../office-may';
import {
  appointed,
  deputy,
  deputyHead,
  director,
  given,
  head,
  known,
  office,
  registered,
} from '../testing';
import { appointHolder } from './appoint-holder';
import { endHolding } from './end-holding';
import { establishOffice } from './establish-office';
import { HolderAppointed, HoldingEnded, OfficeEstablished } from './events';

const titles = { vi: 'Giám đốc' };
const someMonth = { date: { is: 'month', year: 2020, month: 5 }, zone: hanoi } as const;

describe('An office', () => {
  it('may do what it was established for, from that day on', () => {
    given(registered)
      .when(establishOffice, { officeId: director, titles, may: ['sign', 'sign'] })
      .thenRecords(OfficeEstablished({ officeId: director, titles, may: ['sign'] }));

    const { state } = given(registered, office(['sign'], '2020-06-01'));
    expect(officeMay(state, director, 'sign', '2020-05-31')).toBe(false);
    expect(officeMay(state, director, 'sign', '2020-06-01')).toBe(true);
    expect(officeMay(state, director, 'decide', '2020-06-01')).toBe(false);
    expect(officeMay(state, deputy, 'sign', '2020-06-01')).toBe(false);
    expect(officeMay(given().state, director, 'sign', '2020-06-01')).toBe(false);
  });

  it('loses what it is established without the next time, and what it did before stays valid', () => {
    const { state } = given(
      registered,
      office(['sign'], '2020-06-01'),
      office([], '2022-01-01'),
      office(['sign'], '2024-01-01'),
    );
    const may = (day: string) => officeMay(state, director, 'sign', day);
    expect(['2021-12-31', '2022-01-01', '2023-12-31', '2024-01-01'].map(may)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('keeps its holders when it is established anew', () => {
    const { state } = given(...known, office(['sign'], '2022-01-01'));
    expect(holderOn(state, director, '2023-01-01')).toBe(head);
  });

  it('needs a party that is known, and a whole day', () => {
    given()
      .when(establishOffice, { officeId: director, titles, may: [] })
      .thenRefuses('party-unknown');
    given(registered)
      .when(establishOffice, { officeId: director, titles, may: [] }, { occurredOn: someMonth })
      .thenRefuses('day-not-known');
  });
});

describe('Who holds an office', () => {
  const order = { officeId: director, person: deputyHead, document: '15/QĐ' };

  it('is known for every day', () => {
    const ended = told(HoldingEnded({ officeId: director, person: head }), { on: '2023-06-01' });
    const { state } = given(...known, ended, appointed(deputyHead, '2023-06-01'));
    expect(holderOn(state, director, '2019-12-31')).toBeUndefined();
    expect(holderOn(state, director, '2020-01-01')).toBe(head);
    expect(holderOn(state, director, '2023-05-31')).toBe(head);
    expect(holderOn(state, director, '2023-06-01')).toBe(deputyHead);
    expect(holderOn(given().state, director, '2023-06-01')).toBeUndefined();
  });

  it('may be told of a day before that of the office itself', () => {
    const { state } = given(registered, appointed(head, '2003-01-01'), office([], '2004-01-01'));
    expect(holderOn(state, director, '2003-06-01')).toBe(head);
  });

  it('may be several, of whom the last appointed comes first to mind', () => {
    const { state } = given(...known, appointed(deputyHead, '2022-01-01'));
    expect(holdersOn(state, director, '2022-01-01')).toEqual([head, deputyHead]);
    expect(holderOn(state, director, '2022-01-01')).toBe(deputyHead);
  });

  it('is appointed with a document, from the day it says', () => {
    given(...known)
      .when(appointHolder, { ...order, from: '2023-07-01' }, { occurredOn: '2023-06-20' })
      .thenRecords(HolderAppointed(order, { effectiveFrom: '2023-07-01' }));
    given(...known)
      .when(appointHolder, order, { occurredOn: '2023-06-20' })
      .thenRecords(HolderAppointed(order));
  });

  it('is not appointed twice, nor to an office there is not', () => {
    given(...known)
      .when(appointHolder, { ...order, person: head }, { occurredOn: '2023-06-20' })
      .thenRefuses('holder-already-appointed');
    given(...known)
      .when(appointHolder, { ...order, officeId: deputy }, { occurredOn: '2023-06-20' })
      .thenRefuses('office-unknown');
    given(...known)
      .when(appointHolder, order, { occurredOn: someMonth })
      .thenRefuses('day-not-known');
  });

  it('ceases on the first day without the office', () => {
    const end = { officeId: director, person: head };
    given(...known)
      .when(endHolding, end, { occurredOn: '2023-06-01' })
      .thenRecords(HoldingEnded(end));
    given(...known)
      .when(endHolding, { ...end, from: '2023-07-01' }, { occurredOn: '2023-06-01' })
      .thenRecords(HoldingEnded(end, { effectiveFrom: '2023-07-01' }));
    given(...known)
      .when(endHolding, end, { occurredOn: '2019-06-01' })
      .thenRefuses('not-the-holder');
    given(...known)
      .when(endHolding, { ...end, person: deputyHead }, { occurredOn: '2023-06-01' })
      .thenRefuses('not-the-holder');
  });
});
