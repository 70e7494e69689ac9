import { registeringAt, vietnam } from '../registering';
import { at, type Step } from '../step';
import { bodies, offices, officers, peopleBefore } from './cast';

const { body, office, accounts } = registeringAt(at('2022-03-01'));

/** The province and its two departments, as they were when the regulation was signed. */
export const registers: readonly Step[] = [
  body(
    bodies.provinceBefore,
    { vi: 'Ủy ban nhân dân tỉnh Quảng Trị', en: 'People’s Committee of Quảng Trị province' },
    'provincial',
    vietnam,
  ),
  body(
    bodies.foreignAffairsBefore,
    { vi: 'Sở Ngoại vụ tỉnh Quảng Trị', en: 'Department of Foreign Affairs of Quảng Trị' },
    'department',
    vietnam,
    bodies.provinceBefore,
  ),
  body(
    bodies.educationBefore,
    {
      vi: 'Sở Giáo dục và Đào tạo tỉnh Quảng Trị',
      en: 'Department of Education and Training of Quảng Trị',
    },
    'department',
    vietnam,
    bodies.provinceBefore,
  ),
  ...office(
    bodies.foreignAffairsBefore,
    offices.foreignAffairsDirectorBefore,
    { vi: 'Giám đốc Sở Ngoại vụ', en: 'Director' },
    ['decide', 'sign'],
    peopleBefore.foreignAffairsDirectorBefore,
  ),
  ...office(
    bodies.educationBefore,
    offices.educationDirectorBefore,
    { vi: 'Giám đốc Sở Giáo dục và Đào tạo', en: 'Director' },
    ['decide', 'sign'],
    peopleBefore.educationDirectorBefore,
  ),
  ...accounts({ ...officers, ...peopleBefore }),
];
