import { idFrom } from '@kyket/eventing';
import { registeringAt, vietnam } from '../registering';
import { reorganisingAt, resolution202 } from '../reorganising';
import { at, type Step } from '../step';
import { bodies, offices, peopleAfter, peopleBefore } from './cast';

/** Hồ Chí Minh City was merged with its neighbours, and kept its name; the details have not been verified. */
export const act = resolution202(idFrom('demo', 'act', 'vieng-chan', '2025'));

const morning = at('2025-07-01', '08:00');
const { body, office, accounts } = registeringAt(morning);
const { merged, moved } = reorganisingAt(morning, act);

/** The bodies of the larger city, who works there, and which bodies they take the place of. */
export const merger: readonly Step[] = [
  body(
    bodies.city,
    { vi: 'Ủy ban nhân dân Thành phố Hồ Chí Minh', en: 'People’s Committee of Hồ Chí Minh City' },
    'provincial',
    vietnam,
  ),
  body(
    bodies.department,
    {
      vi: 'Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh',
      en: 'Department of Education and Training of Hồ Chí Minh City',
      lo: 'ພະແນກສຶກສາທິການ ແລະ ຝຶກອົບຮົມ ນະຄອນໂຮ່ຈິມິນ',
    },
    'department',
    vietnam,
    bodies.city,
  ),
  body(
    bodies.foreignAffairs,
    {
      vi: 'Sở Ngoại vụ Thành phố Hồ Chí Minh',
      en: 'Department of Foreign Affairs of Hồ Chí Minh City',
    },
    'department',
    vietnam,
    bodies.city,
  ),
  ...office(
    bodies.city,
    offices.chairman,
    { vi: 'Chủ tịch UBND Thành phố', en: 'Chairman of the People’s Committee' },
    ['decide', 'sign'],
    peopleAfter.chairman,
  ),
  ...office(
    bodies.department,
    offices.director,
    { vi: 'Giám đốc Sở', en: 'Director' },
    ['sign'],
    peopleAfter.director,
  ),
  ...office(
    bodies.foreignAffairs,
    offices.foreignAffairsDirector,
    { vi: 'Giám đốc Sở Ngoại vụ', en: 'Director' },
    ['give-opinion', 'sign'],
    peopleAfter.focalPoint,
  ),
  ...accounts(peopleAfter),
  merged(bodies.cityBefore, bodies.city),
  merged(bodies.departmentBefore, bodies.department),
  merged(bodies.foreignAffairsBefore, bodies.foreignAffairs),
  ...moved(peopleBefore.deskOfficer, bodies.department),
];
