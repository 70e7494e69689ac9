import { scenario, told, type Told } from '@kyket/eventing';
import { hanoi, now, offices, parties, persons } from '../testing';
import { HolderAppointed, OfficeEstablished } from './offices/events';
import { party, type PartyEvent } from './party';
import { PartyRegistered } from './registering/events';

/** The department of Hà Giang, which became part of Tuyên Quang on 01/07/2025. */
export const given = scenario(party, { now, id: parties.soGddtHaGiang });
export type Facts = readonly Told<PartyEvent>[];

export const director = offices.giamDocSoGddtDienBien;
export const deputy = offices.phoGiamDocSoGddtDienBien;
export const { head, deputy: deputyHead } = persons;

export const registered = told(
  PartyRegistered({
    level: 'department',
    country: 'VN',
    zone: hanoi,
    names: { vi: 'Sở Giáo dục và Đào tạo Hà Giang', en: 'Hà Giang Department of Education' },
  }),
  { on: '2004-01-01' },
);
export const office = (may: readonly 'sign'[], on: string, officeId = director) =>
  told(OfficeEstablished({ officeId, titles: { vi: 'Giám đốc' }, may: [...may] }), { on });
export const appointed = (person: string, on: string, officeId = director) =>
  told(HolderAppointed({ officeId, person, document: '12/QĐ' }), { on });
export const known = [registered, office(['sign'], '2004-01-01'), appointed(head, '2020-01-01')];
