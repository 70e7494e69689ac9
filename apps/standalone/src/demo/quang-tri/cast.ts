import { idFrom, type Id } from '@kyket/eventing';
import type { Member } from '../member';

const named = (...words: string[]): Id => idFrom('demo', 'quang-tri', ...words);

/** Quảng Trị until 30/06/2025, and the Quảng Trị that it became with Quảng Bình: the same names, other bodies. */
export const bodies = {
  provinceBefore: named('party', 'ubnd'),
  foreignAffairsBefore: named('party', 'so-ngoai-vu'),
  educationBefore: named('party', 'so-gddt'),
  province: named('party', 'ubnd', '2025'),
  foreignAffairs: named('party', 'so-ngoai-vu', '2025'),
  education: named('party', 'so-gddt', '2025'),
} as const;

export const offices = {
  foreignAffairsDirectorBefore: named('office', 'giam-doc-so-ngoai-vu'),
  educationDirectorBefore: named('office', 'giam-doc-so-gddt'),
  foreignAffairsDirector: named('office', 'giam-doc-so-ngoai-vu', '2025'),
  educationDirector: named('office', 'giam-doc-so-gddt', '2025'),
} as const;

/** Of the departments that signed. */
export const peopleBefore = {
  foreignAffairsDirectorBefore: {
    person: named('person', 'nguyen-trieu-thuong'),
    email: 'giamdoc@songoaivu-quangtri.demo',
    name: 'Nguyễn Triều Thương',
    language: 'vi',
    organisation: bodies.foreignAffairsBefore,
    office: offices.foreignAffairsDirectorBefore,
    roles: ['head', 'deciding-authority', 'signatory'],
  },
  educationDirectorBefore: {
    person: named('person', 'le-thi-huong'),
    email: 'giamdoc@sgddt-quangtri.demo',
    name: 'Lê Thị Hương',
    language: 'vi',
    organisation: bodies.educationBefore,
    office: offices.educationDirectorBefore,
    roles: ['head', 'deciding-authority', 'signatory'],
  },
} as const satisfies Record<string, Member>;

/** Who carries the file on, before the merger and after it; they move to the new department with it. */
export const officers = {
  foreignAffairs: {
    person: named('person', 'chuyenvien-ngoaivu'),
    email: 'chuyenvien@songoaivu-quangtri.demo',
    name: 'Chuyên viên Sở Ngoại vụ Quảng Trị',
    language: 'vi',
    organisation: bodies.foreignAffairsBefore,
    roles: ['desk-officer', 'programme-officer', 'archivist'],
  },
  education: {
    person: named('person', 'chuyenvien-gddt'),
    email: 'chuyenvien@sgddt-quangtri.demo',
    name: 'Chuyên viên Sở GD&ĐT Quảng Trị',
    language: 'vi',
    organisation: bodies.educationBefore,
    roles: ['desk-officer', 'counterpart'],
  },
} as const satisfies Record<string, Member>;

/** Of the departments of the new province. */
export const peopleAfter = {
  head: {
    person: named('person', 'phogiamdoc-ngoaivu', '2025'),
    email: 'phogiamdoc@songoaivu-quangtri-moi.demo',
    name: 'Phó Giám đốc Sở Ngoại vụ Quảng Trị (mới)',
    language: 'vi',
    organisation: bodies.foreignAffairs,
    roles: ['head'],
  },
  foreignAffairsDirector: {
    person: named('person', 'giamdoc-ngoaivu', '2025'),
    email: 'giamdoc@songoaivu-quangtri-moi.demo',
    name: 'Giám đốc Sở Ngoại vụ Quảng Trị (mới)',
    language: 'vi',
    organisation: bodies.foreignAffairs,
    office: offices.foreignAffairsDirector,
    roles: ['deciding-authority', 'signatory'],
  },
  educationDirector: {
    person: named('person', 'giamdoc-gddt', '2025'),
    email: 'giamdoc@sgddt-quangtri-moi.demo',
    name: 'Giám đốc Sở GD&ĐT Quảng Trị (mới)',
    language: 'vi',
    organisation: bodies.education,
    office: offices.educationDirector,
    roles: ['head', 'deciding-authority', 'signatory'],
  },
} as const satisfies Record<string, Member>;

export const people = { ...officers, ...peopleBefore, ...peopleAfter };
