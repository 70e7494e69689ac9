import { idFrom, type Id } from '@kyket/eventing';
import type { Member } from '../member';

const named = (...words: string[]): Id => idFrom('demo', 'vieng-chan', ...words);

/** Hồ Chí Minh City until 30/06/2025 and the larger city after it; Hà Nội; Vientiane; and schools that signed for themselves. */
export const bodies = {
  cityBefore: named('party', 'ubnd-hcm'),
  departmentBefore: named('party', 'so-gddt-hcm'),
  foreignAffairsBefore: named('party', 'so-ngoai-vu-hcm'),
  city: named('party', 'ubnd-hcm', '2025'),
  department: named('party', 'so-gddt-hcm', '2025'),
  foreignAffairs: named('party', 'so-ngoai-vu-hcm', '2025'),
  vientiane: named('party', 'thu-do-vieng-chan'),
  counterpart: named('party', 'so-gdtt-vieng-chan'),
  hanoi: named('party', 'ubnd-ha-noi'),
  departmentOfHanoi: named('party', 'so-gddt-ha-noi'),
  nguyenDu: named('party', 'thcs-nguyen-du'),
  kimLien: named('party', 'thpt-kim-lien'),
  laoSchoolOfNguyenDu: named('party', 'truong-lao-nguyen-du'),
  laoSchoolOfKimLien: named('party', 'truong-lao-kim-lien'),
} as const;

export const offices = {
  chairman: named('office', 'chu-tich-ubnd-hcm', '2025'),
  director: named('office', 'giam-doc-so-gddt-hcm', '2025'),
  foreignAffairsDirector: named('office', 'giam-doc-so-ngoai-vu-hcm', '2025'),
  counterpartDirector: named('office', 'giam-doc-so-gdtt-vieng-chan'),
  directorOfHanoi: named('office', 'giam-doc-so-gddt-ha-noi'),
} as const;

/** There from the start. The officer of the city's department goes on with the file after the merger. */
export const peopleBefore = {
  deskOfficer: {
    person: named('person', 'chuyenvien-hcm'),
    email: 'chuyenvien@sgddt-hcm.demo',
    name: 'Chuyên viên Sở GD&ĐT Thành phố Hồ Chí Minh',
    language: 'vi',
    organisation: bodies.departmentBefore,
    roles: ['desk-officer', 'programme-officer'],
  },
  head: {
    person: named('person', 'duong-tri-dung'),
    email: 'phogiamdoc@sgddt-hcm.demo',
    name: 'Dương Trí Dũng',
    language: 'vi',
    organisation: bodies.departmentBefore,
    roles: ['head'],
  },
  counterpart: {
    person: named('person', 'somphone-sonedala'),
    email: 'giamdoc@sgdtt-viengchan.demo',
    name: 'Somphone Sonedala',
    language: 'en',
    organisation: bodies.counterpart,
    office: offices.counterpartDirector,
    roles: ['counterpart', 'signatory'],
  },
  officerOfHanoi: {
    person: named('person', 'chuyenvien-ha-noi'),
    email: 'chuyenvien@sgddt-hanoi.demo',
    name: 'Chuyên viên Sở GD&ĐT Hà Nội',
    language: 'vi',
    organisation: bodies.departmentOfHanoi,
    roles: ['desk-officer', 'archivist'],
  },
  directorOfHanoi: {
    person: named('person', 'tran-the-cuong'),
    email: 'giamdoc@sgddt-hanoi.demo',
    name: 'Trần Thế Cương',
    language: 'vi',
    organisation: bodies.departmentOfHanoi,
    office: offices.directorOfHanoi,
    roles: ['head'],
  },
} as const satisfies Record<string, Member>;

/** Of the larger city. */
export const peopleAfter = {
  director: {
    person: named('person', 'giamdoc-hcm', '2025'),
    email: 'giamdoc@sgddt-hcm-moi.demo',
    name: 'Giám đốc Sở GD&ĐT Thành phố Hồ Chí Minh (mới)',
    language: 'vi',
    organisation: bodies.department,
    office: offices.director,
    roles: ['head', 'signatory'],
  },
  focalPoint: {
    person: named('person', 'ngoaivu-hcm', '2025'),
    email: 'ngoaivu@hcm-moi.demo',
    name: 'Chuyên viên Sở Ngoại vụ Thành phố Hồ Chí Minh (mới)',
    language: 'vi',
    organisation: bodies.foreignAffairs,
    office: offices.foreignAffairsDirector,
    roles: ['focal-point', 'consulted-body'],
  },
  chairman: {
    person: named('person', 'chutich-hcm', '2025'),
    email: 'chutich@hcm-moi.demo',
    name: 'Chủ tịch UBND Thành phố Hồ Chí Minh (mới)',
    language: 'vi',
    organisation: bodies.city,
    office: offices.chairman,
    roles: ['deciding-authority'],
  },
} as const satisfies Record<string, Member>;

export const people = { ...peopleBefore, ...peopleAfter };
