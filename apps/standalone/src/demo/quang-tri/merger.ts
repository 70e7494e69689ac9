import { idFrom } from '@kyket/eventing';
import { registeringAt, vietnam } from '../registering';
import { reorganisingAt, resolution202 } from '../reorganising';
import { at, type Step } from '../step';
import { bodies, offices, officers, peopleAfter } from './cast';

/** Quảng Bình and Quảng Trị became one province. It is called Quảng Trị, and is another body. */
export const act = resolution202(idFrom('demo', 'act', 'quang-tri', '2025'));

const morning = at('2025-07-01', '08:00');
const { body, office, accounts } = registeringAt(morning);
const { merged, moved } = reorganisingAt(morning, act);

/** The bodies of the new province, who works there, and which bodies they take the place of. */
export const merger: readonly Step[] = [
  body(
    bodies.province,
    { vi: 'Ủy ban nhân dân tỉnh Quảng Trị', en: 'People’s Committee of Quảng Trị province' },
    'provincial',
    vietnam,
  ),
  body(
    bodies.foreignAffairs,
    { vi: 'Sở Ngoại vụ tỉnh Quảng Trị', en: 'Department of Foreign Affairs of Quảng Trị' },
    'department',
    vietnam,
    bodies.province,
  ),
  body(
    bodies.education,
    {
      vi: 'Sở Giáo dục và Đào tạo tỉnh Quảng Trị',
      en: 'Department of Education and Training of Quảng Trị',
    },
    'department',
    vietnam,
    bodies.province,
  ),
  ...office(
    bodies.foreignAffairs,
    offices.foreignAffairsDirector,
    { vi: 'Giám đốc Sở Ngoại vụ', en: 'Director' },
    ['decide', 'sign'],
    peopleAfter.foreignAffairsDirector,
  ),
  ...office(
    bodies.education,
    offices.educationDirector,
    { vi: 'Giám đốc Sở Giáo dục và Đào tạo', en: 'Director' },
    ['decide', 'sign'],
    peopleAfter.educationDirector,
  ),
  ...accounts(peopleAfter),
  merged(bodies.provinceBefore, bodies.province),
  merged(bodies.foreignAffairsBefore, bodies.foreignAffairs),
  merged(bodies.educationBefore, bodies.education),
  ...moved(officers.foreignAffairs, bodies.foreignAffairs),
  ...moved(officers.education, bodies.education),
];
