import { laos, registeringAt, vietnam } from '../registering';
import { at, type Step } from '../step';
import { bodies, offices, peopleBefore } from './cast';

const { body, office, accounts } = registeringAt(at('2023-09-01'));

const inTheCity: readonly Step[] = [
  body(
    bodies.cityBefore,
    { vi: 'Ủy ban nhân dân Thành phố Hồ Chí Minh', en: 'People’s Committee of Hồ Chí Minh City' },
    'provincial',
    vietnam,
  ),
  body(
    bodies.departmentBefore,
    {
      vi: 'Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh',
      en: 'Department of Education and Training of Hồ Chí Minh City',
      lo: 'ພະແນກສຶກສາທິການ ແລະ ຝຶກອົບຮົມ ນະຄອນໂຮ່ຈິມິນ',
    },
    'department',
    vietnam,
    bodies.cityBefore,
  ),
  body(
    bodies.foreignAffairsBefore,
    {
      vi: 'Sở Ngoại vụ Thành phố Hồ Chí Minh',
      en: 'Department of Foreign Affairs of Hồ Chí Minh City',
    },
    'department',
    vietnam,
    bodies.cityBefore,
  ),
];

const inVientiane: readonly Step[] = [
  body(
    bodies.vientiane,
    { vi: 'Thủ đô Viêng Chăn', en: 'Vientiane Capital', lo: 'ນະຄອນຫຼວງວຽງຈັນ' },
    'provincial',
    laos,
  ),
  body(
    bodies.counterpart,
    {
      vi: 'Sở Giáo dục và Thể thao thủ đô Viêng Chăn',
      en: 'Department of Education and Sports of Vientiane Capital',
      lo: 'ພະແນກສຶກສາທິການ ແລະ ກິລາ ນະຄອນຫຼວງວຽງຈັນ',
    },
    'department',
    laos,
    bodies.vientiane,
  ),
];

/** A school of Hà Nội, and the Lao school it signed with, of which nothing is told. */
const schools = (ours: string, name: string, theirs: string): readonly Step[] => [
  body(ours, { vi: name }, 'institution', vietnam, bodies.departmentOfHanoi),
  body(
    theirs,
    {
      vi: `Trường học của Lào ký với ${name} (nguồn không nêu tên)`,
      en: `A Lao school that signed with ${name} (not named by the source)`,
    },
    'institution',
    laos,
  ),
];

const inHanoi: readonly Step[] = [
  body(
    bodies.hanoi,
    { vi: 'Ủy ban nhân dân thành phố Hà Nội', en: 'People’s Committee of Hà Nội' },
    'provincial',
    vietnam,
  ),
  body(
    bodies.departmentOfHanoi,
    {
      vi: 'Sở Giáo dục và Đào tạo Hà Nội',
      en: 'Department of Education and Training of Hà Nội',
    },
    'department',
    vietnam,
    bodies.hanoi,
  ),
  ...schools(bodies.nguyenDu, 'Trường THCS Nguyễn Du, Hà Nội', bodies.laoSchoolOfNguyenDu),
  ...schools(bodies.kimLien, 'Trường THPT Kim Liên, Hà Nội', bodies.laoSchoolOfKimLien),
];

/** Whoever is there in September 2023. */
export const registers: readonly Step[] = [
  ...inTheCity,
  ...inVientiane,
  ...inHanoi,
  ...office(
    bodies.counterpart,
    offices.counterpartDirector,
    { vi: 'Giám đốc Sở', en: 'Director', lo: 'ຫົວໜ້າພະແນກ' },
    ['sign'],
    peopleBefore.counterpart,
  ),
  ...office(
    bodies.departmentOfHanoi,
    offices.directorOfHanoi,
    { vi: 'Giám đốc Sở', en: 'Director' },
    ['sign'],
    peopleBefore.directorOfHanoi,
  ),
  ...accounts(peopleBefore),
];
