import { idFrom, type Id } from '@kyket/eventing';
import { ministry } from '../centre/cast';
import type { Member } from '../member';

const demo = (...words: string[]): Id => idFrom('demo', ...words);

/** The bodies of the memorandum between Điện Biên and Luang Prabang. */
export const bodies = {
  province: demo('party', 'ubnd-dien-bien'),
  department: demo('party', 'so-gddt-dien-bien'),
  foreignAffairs: demo('party', 'so-ngoai-vu-dien-bien'),
  ministry,
  luangPrabang: demo('party', 'tinh-luang-prabang'),
  counterpart: demo('party', 'so-gdtt-luang-prabang'),
} as const;

export const offices = {
  chairman: demo('office', 'chu-tich-ubnd-dien-bien'),
  director: demo('office', 'giam-doc-so-gddt-dien-bien'),
  foreignAffairsDirector: demo('office', 'giam-doc-so-ngoai-vu-dien-bien'),
  counterpartDirector: demo('office', 'giam-doc-so-gdtt-luang-prabang'),
} as const;

/** Who signs in. Whom the article does not name is called by what they are. */
export const people = {
  deskOfficer: {
    person: demo('person', 'chuyenvien'),
    email: 'chuyenvien@sgddt-dienbien.demo',
    name: 'Chuyên viên Sở GD&ĐT Điện Biên',
    language: 'vi',
    organisation: bodies.department,
    roles: ['desk-officer', 'programme-officer', 'archivist'],
  },
  director: {
    person: demo('person', 'nguyen-van-doat'),
    email: 'giamdoc@sgddt-dienbien.demo',
    name: 'Nguyễn Văn Đoạt',
    language: 'vi',
    organisation: bodies.department,
    office: offices.director,
    roles: ['head', 'signatory'],
  },
  focalPoint: {
    person: demo('person', 'ngoaivu'),
    email: 'ngoaivu@dienbien.demo',
    name: 'Chuyên viên Sở Ngoại vụ Điện Biên',
    language: 'vi',
    organisation: bodies.foreignAffairs,
    office: offices.foreignAffairsDirector,
    roles: ['focal-point', 'consulted-body'],
  },
  chairman: {
    person: demo('person', 'chutich'),
    email: 'chutich@dienbien.demo',
    name: 'Chủ tịch UBND tỉnh Điện Biên',
    language: 'vi',
    organisation: bodies.province,
    office: offices.chairman,
    roles: ['deciding-authority'],
  },
  counterpart: {
    person: demo('person', 'vong-phet-u-dom-lit'),
    email: 'giamdoc@sgdtt-luangprabang.demo',
    name: 'Vông Phết U-Đôm-Lit',
    language: 'en',
    organisation: bodies.counterpart,
    office: offices.counterpartDirector,
    roles: ['counterpart', 'signatory'],
  },
} as const satisfies Record<string, Member>;
