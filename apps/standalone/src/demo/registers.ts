import {
  appointHolder,
  authorityId,
  establishOffice,
  grantRole,
  openAccount,
  registerParty,
} from '@kyket/agreements';
import type { Id } from '@kyket/eventing';
import { bodies, offices, people, type Member } from './cast';
import { at, type Step } from './step';

const before = '2023-09-01';

const body = (
  to: Id,
  names: object,
  level: string,
  country: string,
  zone: string,
  under?: Id,
): Step => ({
  at: at(before),
  by: 'house',
  give: registerParty,
  to,
  data: { names, level, country, zone, ...(under && { under }) },
});

const vietnam = 'Asia/Ho_Chi_Minh';
const laos = 'Asia/Vientiane';

const parties: readonly Step[] = [
  body(
    bodies.ministry,
    { vi: 'Bộ Ngoại giao', en: 'Ministry of Foreign Affairs' },
    'central',
    'VN',
    vietnam,
  ),
  body(
    bodies.province,
    { vi: 'Ủy ban nhân dân tỉnh Điện Biên', en: 'People’s Committee of Điện Biên province' },
    'provincial',
    'VN',
    vietnam,
  ),
  body(
    bodies.department,
    {
      vi: 'Sở Giáo dục và Đào tạo tỉnh Điện Biên',
      en: 'Department of Education and Training of Điện Biên',
      lo: 'ພະແນກສຶກສາທິການ ແຂວງດຽນບຽນ',
    },
    'department',
    'VN',
    vietnam,
    bodies.province,
  ),
  body(
    bodies.foreignAffairs,
    { vi: 'Sở Ngoại vụ tỉnh Điện Biên', en: 'Department of Foreign Affairs of Điện Biên' },
    'department',
    'VN',
    vietnam,
    bodies.province,
  ),
  body(
    bodies.luangPrabang,
    { vi: 'Tỉnh Luông Pha Băng', en: 'Luang Prabang province', lo: 'ແຂວງຫຼວງພະບາງ' },
    'provincial',
    'LA',
    laos,
  ),
  body(
    bodies.counterpart,
    {
      vi: 'Sở Giáo dục và Thể thao tỉnh Luông Pha Băng',
      en: 'Department of Education and Sports of Luang Prabang',
      lo: 'ພະແນກສຶກສາທິການ ແລະ ກິລາ ແຂວງຫຼວງພະບາງ',
    },
    'department',
    'LA',
    laos,
    bodies.luangPrabang,
  ),
];

const office = (
  to: Id,
  officeId: Id,
  titles: object,
  may: readonly string[],
  holder: Member,
): readonly Step[] => [
  { at: at(before), by: 'house', give: establishOffice, to, data: { officeId, titles, may } },
  {
    at: at(before),
    by: 'house',
    give: appointHolder,
    to,
    data: { officeId, person: holder.person, document: 'Dữ liệu minh họa' },
  },
];

const officesHeld: readonly Step[] = [
  ...office(
    bodies.province,
    offices.chairman,
    { vi: 'Chủ tịch UBND tỉnh', en: 'Chairman of the People’s Committee' },
    ['decide', 'sign'],
    people.chairman,
  ),
  ...office(
    bodies.department,
    offices.director,
    { vi: 'Giám đốc Sở', en: 'Director' },
    ['sign'],
    people.director,
  ),
  ...office(
    bodies.foreignAffairs,
    offices.foreignAffairsDirector,
    { vi: 'Giám đốc Sở Ngoại vụ', en: 'Director' },
    ['give-opinion', 'sign'],
    people.focalPoint,
  ),
  ...office(
    bodies.counterpart,
    offices.counterpartDirector,
    { vi: 'Giám đốc Sở', en: 'Director', lo: 'ຫົວໜ້າພະແນກ' },
    ['sign'],
    people.counterpart,
  ),
];

const accounts: readonly Step[] = Object.values<Member>(people).flatMap(
  ({ person, organisation, office: officeId, roles }) => [
    {
      at: at(before),
      by: 'house',
      give: openAccount,
      to: authorityId,
      data: { person, ...(organisation && { organisation }) },
    },
    ...roles.map((role): Step => ({
      at: at(before),
      by: 'house',
      give: grantRole,
      to: authorityId,
      data: {
        person,
        role,
        ...(organisation && { organisation }),
        ...(officeId && { office: officeId }),
      },
    })),
  ],
);

/** The bodies, their offices, and who may sign in as what. */
export const registers: readonly Step[] = [...parties, ...officesHeld, ...accounts];
