import { idFrom, type Id } from '@kyket/eventing';
import type { Guest, Member } from '../member';

const demo = (...words: string[]): Id => idFrom('demo', ...words);
const party = (name: string): Id => demo('party', name);
const person = (name: string): Id => demo('person', name);

/** The four provinces, in the order in which the article of 2020 names them. */
export const provinces = {
  langSon: 'Lạng Sơn',
  quangNinh: 'Quảng Ninh',
  caoBang: 'Cao Bằng',
  haGiang: 'Hà Giang',
} as const;
export type Province = keyof typeof provinces;

const ofEach = (prefix: string): Readonly<Record<Province, Id>> => ({
  langSon: party(`${prefix}-lang-son`),
  quangNinh: party(`${prefix}-quang-ninh`),
  caoBang: party(`${prefix}-cao-bang`),
  haGiang: party(`${prefix}-ha-giang`),
});

export const committees = ofEach('ubnd');
export const education = ofEach('so-gddt');
export const labour = ofEach('so-ldtbxh');

/** The region gives scholarships; its department signs. They are two bodies. */
export const guangxi = {
  region: party('khu-tu-tri-quang-tay'),
  department: party('so-giao-duc-quang-tay'),
} as const;

/** Two provinces and their departments bear this name; the new ones are not the old ones. */
export const tuyenQuang = {
  oldEducation: party('so-gddt-tuyen-quang'),
  committee: party('ubnd-tuyen-quang-2025'),
  education: party('so-gddt-tuyen-quang-2025'),
} as const;

export const director = demo('office', 'giam-doc-so-gddt-lang-son');
export const directorOfGuangxi = demo('office', 'giam-doc-so-giao-duc-quang-tay');

/** Who signs in. Whom the articles do not name is called by what they are. */
export const people = {
  deskOfficer: {
    person: person('chuyenvien-lang-son'),
    email: 'chuyenvien@sgddt-langson.demo',
    name: 'Chuyên viên Sở GD&ĐT Lạng Sơn',
    language: 'vi',
    organisation: education.langSon,
    roles: ['desk-officer', 'programme-officer', 'focal-point'],
  },
  archivist: {
    person: person('luutru-lang-son'),
    email: 'luutru@sgddt-langson.demo',
    name: 'Cán bộ lưu trữ Sở GD&ĐT Lạng Sơn',
    language: 'vi',
    organisation: education.langSon,
    roles: ['archivist'],
  },
  director: {
    person: person('hoang-quoc-tuan'),
    email: 'giamdoc@sgddt-langson.demo',
    name: 'Hoàng Quốc Tuấn',
    language: 'vi',
    organisation: education.langSon,
    office: director,
    roles: ['head', 'signatory'],
  },
  counterpart: {
    person: person('luu-huu-nghi'),
    email: 'giamdoc@sgd-quangtay.demo',
    name: 'Lưu Hữu Nghị',
    language: 'en',
    organisation: guangxi.department,
    office: directorOfGuangxi,
    roles: ['counterpart', 'signatory'],
  },
} as const satisfies Record<string, Member>;

/** Who took part in 2020 and 2021 and is named in the sources, without an account of their own. */
export const guests = {
  nguyenLongHai: { person: person('nguyen-long-hai'), name: 'Nguyễn Long Hải' },
  hoangNgocVinh: { person: person('hoang-ngoc-vinh'), name: 'Hoàng Ngọc Vinh' },
  haThiKhanhVan: { person: person('ha-thi-khanh-van'), name: 'Hà Thị Khánh Vân' },
  phanMyHanh: { person: person('phan-my-hanh'), name: 'Phan Mỹ Hạnh' },
  haThiHaiYen: { person: person('ha-thi-hai-yen'), name: 'Hà Thị Hải Yến' },
  doNamTrung: { person: person('do-nam-trung'), name: 'Đỗ Nam Trung' },
  laDieuQuang: { person: person('la-dieu-quang'), name: 'La Diệu Quang' },
  damTrangTai: { person: person('dam-trang-tai'), name: 'Đàm Tráng Tài' },
} as const satisfies Record<string, Guest>;
