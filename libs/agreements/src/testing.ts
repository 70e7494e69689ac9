import { idFrom, type Actor, type Id } from '@kyket/eventing';

/** People, offices, parties and agreements that every spec knows by name. */

/** Scenarios are told from here, the day the house was built. */
export const now = '2026-11-22T03:00:00.000Z';
export const hanoi = 'Asia/Ho_Chi_Minh';
export const vientiane = 'Asia/Vientiane';
export const nanning = 'Asia/Shanghai';

export const parties = {
  soGddtDienBien: idFrom('party', 'so-gddt-dien-bien'),
  soGdttLuangPrabang: idFrom('party', 'so-gdtt-luang-prabang'),
  ubndDienBien: idFrom('party', 'ubnd-dien-bien'),
  soNgoaiVuDienBien: idFrom('party', 'so-ngoai-vu-dien-bien'),
  congAnDienBien: idFrom('party', 'cong-an-dien-bien'),
  soGddtHaGiang: idFrom('party', 'so-gddt-ha-giang'),
  soLdtbxhHaGiang: idFrom('party', 'so-ldtbxh-ha-giang'),
  soGddtTuyenQuang: idFrom('party', 'so-gddt-tuyen-quang-2025'),
  soGiaoDucQuangTay: idFrom('party', 'so-giao-duc-quang-tay'),
  soGddtQuangTri: idFrom('party', 'so-gddt-quang-tri'),
  soNgoaiVuQuangTri: idFrom('party', 'so-ngoai-vu-quang-tri'),
} as const;

export const offices = {
  giamDocSoGddtDienBien: idFrom('office', 'giam-doc-so-gddt-dien-bien'),
  phoGiamDocSoGddtDienBien: idFrom('office', 'pho-giam-doc-so-gddt-dien-bien'),
  giamDocSoGdttLuangPrabang: idFrom('office', 'giam-doc-so-gdtt-luang-prabang'),
  chuTichUbndDienBien: idFrom('office', 'chu-tich-ubnd-dien-bien'),
} as const;

/** Words stand in for names: a person's name is in the safe, never in a fact. */
export const persons = {
  deskOfficer: idFrom('person', 'chuyen-vien-so-gddt-dien-bien'),
  head: idFrom('person', 'giam-doc-so-gddt-dien-bien'),
  deputy: idFrom('person', 'pho-giam-doc-so-gddt-dien-bien'),
  focalPoint: idFrom('person', 'so-ngoai-vu-dien-bien'),
  chairman: idFrom('person', 'chu-tich-ubnd-dien-bien'),
  laoDirector: idFrom('person', 'giam-doc-so-gdtt-luang-prabang'),
  archivist: idFrom('person', 'luu-tru'),
  secondArchivist: idFrom('person', 'luu-tru-thu-hai'),
} as const;

const officer = (personId: Id, organisation?: Id, office?: Id): Actor => ({
  personId,
  ...(organisation && { organisation }),
  ...(office && { office }),
  authentication: 'password',
});

export const actors = {
  deskOfficer: officer(persons.deskOfficer, parties.soGddtDienBien),
  head: officer(persons.head, parties.soGddtDienBien, offices.giamDocSoGddtDienBien),
  deputy: officer(persons.deputy, parties.soGddtDienBien, offices.phoGiamDocSoGddtDienBien),
  focalPoint: officer(persons.focalPoint, parties.soNgoaiVuDienBien),
  chairman: officer(persons.chairman, parties.ubndDienBien, offices.chuTichUbndDienBien),
  laoDirector: officer(
    persons.laoDirector,
    parties.soGdttLuangPrabang,
    offices.giamDocSoGdttLuangPrabang,
  ),
  archivist: officer(persons.archivist, parties.soGddtDienBien),
  secondArchivist: officer(persons.secondArchivist, parties.soGddtDienBien),
  clock: { personId: idFrom('person', 'the-clock'), authentication: 'system' },
} as const satisfies Record<string, Actor>;

/** The memorandum of Điện Biên and Luang Prabang, signed on 19/12/2023. */
export const dienBienLuangPrabang = {
  id: idFrom('agreement', 'dien-bien-luang-prabang-2023'),
  sides: { vietnam: idFrom('side', 'vietnam'), laos: idFrom('side', 'laos') },
  seats: {
    dienBien: idFrom('seat', 'dien-bien'),
    luangPrabang: idFrom('seat', 'luang-prabang'),
  },
  titles: {
    vi: 'Biên bản ghi nhớ hợp tác đào tạo giữa Sở GD&ĐT Điện Biên và Sở GD&TT Luông Pha Bang',
    lo: 'ບົດບັນທຶກຄວາມເຂົ້າໃຈ ວ່າດ້ວຍການຮ່ວມມືດ້ານການຝຶກອົບຮົມ',
  },
} as const;

/** A scan, as it is attached to what happened on paper. */
export const scan = { source: 'Bản quét', file: 'a'.repeat(64) } as const;
