import { laos, registeringAt, vietnam } from '../registering';
import { at, type Step } from '../step';
import { bodies, offices, people } from './cast';

const { body, office, accounts } = registeringAt(at('2023-09-01'));

const parties: readonly Step[] = [
  body(
    bodies.province,
    { vi: 'Ủy ban nhân dân tỉnh Điện Biên', en: 'People’s Committee of Điện Biên province' },
    'provincial',
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
    vietnam,
    bodies.province,
  ),
  body(
    bodies.foreignAffairs,
    { vi: 'Sở Ngoại vụ tỉnh Điện Biên', en: 'Department of Foreign Affairs of Điện Biên' },
    'department',
    vietnam,
    bodies.province,
  ),
  body(
    bodies.luangPrabang,
    { vi: 'Tỉnh Luông Pha Băng', en: 'Luang Prabang province', lo: 'ແຂວງຫຼວງພະບາງ' },
    'provincial',
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
    laos,
    bodies.luangPrabang,
  ),
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

/** The bodies, their offices, and who may sign in as what. */
export const registers: readonly Step[] = [...parties, ...officesHeld, ...accounts(people)];
