import { registeringAt, china, vietnam } from '../registering';
import { at, type Step } from '../step';
import {
  committees,
  director,
  directorOfGuangxi,
  education,
  guangxi,
  labour,
  people,
  provinces,
  tuyenQuang,
  type Province,
} from './cast';

const { body, office, accounts } = registeringAt(at('2020-09-01'));

const bodiesOf = (province: Province): readonly Step[] => {
  const name = provinces[province];
  return [
    body(
      committees[province],
      {
        vi: `Ủy ban nhân dân tỉnh ${name}`,
        en: `People’s Committee of ${name} province`,
      },
      'provincial',
      vietnam,
    ),
    body(
      education[province],
      {
        vi: `Sở Giáo dục và Đào tạo tỉnh ${name}`,
        en: `Department of Education and Training of ${name}`,
      },
      'department',
      vietnam,
      committees[province],
    ),
    body(
      labour[province],
      {
        vi: `Sở Lao động – Thương binh và Xã hội tỉnh ${name}`,
        en: `Department of Labour, Invalids and Social Affairs of ${name}`,
      },
      'department',
      vietnam,
      committees[province],
    ),
  ];
};

const parties: readonly Step[] = [
  ...(Object.keys(provinces) as Province[]).flatMap(bodiesOf),
  body(
    tuyenQuang.oldEducation,
    {
      vi: 'Sở Giáo dục và Đào tạo tỉnh Tuyên Quang',
      en: 'Department of Education and Training of Tuyên Quang',
    },
    'department',
    vietnam,
  ),
  body(
    guangxi.region,
    {
      vi: 'Khu tự trị dân tộc Choang Quảng Tây',
      en: 'Guangxi Zhuang Autonomous Region',
      zh: '广西壮族自治区',
    },
    'provincial',
    china,
  ),
  body(
    guangxi.department,
    {
      vi: 'Sở Giáo dục Khu tự trị dân tộc Choang Quảng Tây',
      en: 'Department of Education of Guangxi Zhuang Autonomous Region',
      zh: '广西壮族自治区教育厅',
    },
    'department',
    china,
    guangxi.region,
  ),
];

const officesHeld: readonly Step[] = [
  ...office(
    education.langSon,
    director,
    { vi: 'Giám đốc Sở', en: 'Director' },
    ['sign'],
    people.director,
  ),
  ...office(
    guangxi.department,
    directorOfGuangxi,
    { vi: 'Giám đốc Sở', en: 'Director', zh: '厅长' },
    ['sign'],
    people.counterpart,
  ),
];

/** The bodies of the four provinces and of Guangxi, and who may sign in as what. */
export const registers: readonly Step[] = [...parties, ...officesHeld, ...accounts(people)];
