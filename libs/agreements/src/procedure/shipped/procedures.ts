import { idFrom } from '@kyket/eventing';
import type { ProcedureContent } from '../content';
import {
  domesticDossier,
  foreignDossier,
  noticeOfEnding,
  reportOfDepartment,
  reportOfProvince,
} from './dossiers';
import { routeIds } from './routes';
import { sources } from './sources';

export const procedureIds = {
  before2021: idFrom('procedure', 'before-july-2021'),
  provincial: idFrom('procedure', 'law-70-2020-provincial'),
  department: idFrom('procedure', 'decree-64-2021-department'),
  borderCommune: idFrom('procedure', 'decree-64-2021-border-commune'),
  reduced: idFrom('procedure', 'law-70-2020-reduced'),
  domestic: idFrom('procedure', 'domestic-coordination'),
} as const;

const confirmWithinDays = { value: 30, certainty: 'inferred' } as const;
const recorded = { practice: 'recorded', grounds: [], confirmWithinDays } as const;

/** Signed under the Ordinance, or beside it: no steps are on record, and every such signature says so. */
export const before2021: ProcedureContent = {
  title: {
    vi: 'Không ghi nhận (thực tiễn trước tháng 7/2021)',
    en: 'Not recorded (practice before July 2021)',
  },
  appliesTo: {
    levels: [
      'central',
      'provincial',
      'department',
      'district',
      'commune',
      'institution',
      'organisation',
    ],
    countries: ['VN'],
    counterpart: 'foreign',
  },
  until: '2021-06-30',
  practice: 'not-recorded',
  grounds: [],
  dossier: [],
  collation: false,
  signingReport: [],
  endingReport: [],
  confirmWithinDays,
  source: [sources.ordinance2007],
};

export const provincial: ProcedureContent = {
  ...recorded,
  grounds: [],
  title: {
    vi: 'Thỏa thuận quốc tế nhân danh cơ quan cấp tỉnh',
    en: 'International agreements in the name of provincial bodies',
  },
  appliesTo: { levels: ['provincial'], countries: ['VN'], counterpart: 'foreign' },
  route: routeIds.provincial,
  dossier: foreignDossier,
  collation: true,
  signingReport: reportOfProvince,
  endingReport: noticeOfEnding('stated'),
  source: [sources.law70Article19, sources.law70Dossier],
};

export const provincial2025: ProcedureContent = {
  ...provincial,
  source: [...provincial.source, sources.decree177, sources.decree134],
};

export const department: ProcedureContent = {
  ...recorded,
  grounds: [],
  title: {
    vi: 'Thỏa thuận quốc tế nhân danh cơ quan cấp sở',
    en: 'International agreements in the name of departments',
  },
  appliesTo: {
    levels: ['department', 'district', 'organisation'],
    countries: ['VN'],
    counterpart: 'foreign',
  },
  route: routeIds.department,
  dossier: foreignDossier,
  collation: true,
  signingReport: reportOfDepartment,
  endingReport: noticeOfEnding('inferred'),
  source: [sources.decree64, sources.decree64Days, sources.law70Dossier],
};

/** There are no districts any more; what they had signed passed to the province. */
export const department2025: ProcedureContent = {
  ...department,
  appliesTo: { ...department.appliesTo, levels: ['department', 'organisation'] },
  source: [...department.source, sources.decree177, sources.decree134],
};

export const borderCommune: ProcedureContent = {
  ...department,
  title: {
    vi: 'Thỏa thuận quốc tế nhân danh xã biên giới',
    en: 'International agreements in the name of border communes',
  },
  appliesTo: { levels: ['commune'], countries: ['VN'], counterpart: 'foreign' },
  route: routeIds.borderCommune,
};

export const borderCommune2025: ProcedureContent = {
  ...borderCommune,
  source: [...borderCommune.source, sources.decree177, sources.decree134],
};

export const reduced: ProcedureContent = {
  ...provincial,
  title: { vi: 'Trình tự, thủ tục rút gọn', en: 'Reduced procedure' },
  grounds: [
    {
      ground: 'high-level-visit',
      title: {
        vi: 'Được phép ký trong chuyến thăm cấp cao',
        en: 'Permission to sign during a high-level visit',
      },
    },
    {
      ground: 'urgency',
      title: {
        vi: 'Yêu cầu chính trị, đối ngoại khẩn cấp; cứu trợ, khắc phục thiên tai, dịch bệnh',
        en: 'Political or foreign-affairs urgency; relief and recovery after disaster or epidemic',
      },
    },
  ],
  route: routeIds.reduced,
  source: [sources.law70Reduced],
};

export const domestic: ProcedureContent = {
  ...recorded,
  grounds: [],
  title: { vi: 'Quy chế phối hợp trong nước', en: 'Domestic coordination regulation' },
  appliesTo: {
    levels: [
      'central',
      'provincial',
      'department',
      'district',
      'commune',
      'institution',
      'organisation',
    ],
    countries: ['VN'],
    counterpart: 'domestic',
  },
  route: routeIds.domestic,
  dossier: domesticDossier,
  collation: false,
  signingReport: [],
  endingReport: [],
  source: [sources.domesticPractice],
};
