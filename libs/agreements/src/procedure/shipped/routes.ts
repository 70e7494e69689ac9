import { idFrom } from '@kyket/eventing';
import type { RouteContent, StageTemplate } from '../../route/content';
import { sources } from './sources';

export const routeIds = {
  provincial: idFrom('route', 'law-70-2020-provincial'),
  department: idFrom('route', 'decree-64-2021-department'),
  borderCommune: idFrom('route', 'decree-64-2021-border-commune'),
  reduced: idFrom('route', 'law-70-2020-reduced'),
  domestic: idFrom('route', 'domestic-coordination'),
} as const;

const days = (value: number, certainty: 'stated' | 'inferred') => ({ value, certainty });

const decision = (after: readonly string[], en: string, vi: string): StageTemplate => ({
  id: 'decision',
  title: { vi, en },
  kind: 'decide',
  asked: [{ role: 'deciding-authority' }],
  quorum: 'all',
  after: [...after],
  workingDays: 'unknown',
});

const byCompetentPerson = (after: readonly string[]) =>
  decision(after, 'Decision of the competent person', 'Người có thẩm quyền quyết định');
const byChairman = (after: readonly string[]) =>
  decision(
    after,
    'Decision of the chairman of the provincial committee',
    'Chủ tịch Ủy ban nhân dân tỉnh quyết định',
  );

/** The Ministry of Foreign Affairs and the bodies directly concerned answer in writing. */
const opinionsOfProvince = (workingDays: StageTemplate['workingDays']): StageTemplate => ({
  id: 'opinions',
  title: {
    vi: 'Lấy ý kiến Bộ Ngoại giao và cơ quan liên quan trực tiếp',
    en: 'Opinions of the Ministry of Foreign Affairs and the bodies directly concerned',
  },
  kind: 'consult',
  asked: [{ role: 'ministry-of-foreign-affairs' }, { role: 'related-bodies', mayBeNobody: true }],
  quorum: 'all',
  after: [],
  workingDays,
  source: sources.law70Article19,
});

/** A ministry that is asked only where the text touches its matter; beside the others, not after them. */
const ministry = (
  id: 'defence' | 'security' | 'investment' | 'complex-or-sensitive',
  role: StageTemplate['asked'][number],
  vi: string,
  en: string,
): StageTemplate => ({
  id,
  title: { vi, en },
  kind: 'consult',
  asked: [role],
  quorum: 'all',
  after: [],
  workingDays: days(7, 'inferred'),
  when: { touches: [id] },
  source: sources.decree64Days,
});

const ministries: readonly StageTemplate[] = [
  ministry(
    'defence',
    { role: 'ministry-of-national-defence' },
    'Lấy ý kiến Bộ Quốc phòng khi liên quan đến quốc phòng',
    'Opinion of the Ministry of National Defence where defence is touched',
  ),
  ministry(
    'security',
    { role: 'ministry-of-public-security' },
    'Lấy ý kiến Bộ Công an khi liên quan đến an ninh',
    'Opinion of the Ministry of Public Security where security is touched',
  ),
  ministry(
    'investment',
    { role: 'ministry-in-charge-of-investment' },
    'Lấy ý kiến bộ quản lý đầu tư khi liên quan đến đầu tư',
    'Opinion of the ministry in charge of investment where investment is touched',
  ),
  ministry(
    'complex-or-sensitive',
    { role: 'ministry-of-foreign-affairs' },
    'Lấy ý kiến Bộ Ngoại giao khi nội dung phức tạp, nhạy cảm',
    'Opinion of the Ministry of Foreign Affairs where the matter is complex or sensitive',
  ),
];

const opinionsOfDepartment: StageTemplate = {
  id: 'opinions',
  title: {
    vi: 'Lấy ý kiến cơ quan ngoại vụ và các sở, ngành liên quan',
    en: 'Opinions of the foreign-affairs focal point and the departments concerned',
  },
  kind: 'consult',
  asked: [{ role: 'foreign-affairs-focal-point' }, { role: 'related-bodies', mayBeNobody: true }],
  quorum: 'all',
  after: [],
  workingDays: days(7, 'inferred'),
  source: sources.decree64Days,
};

const opinionsOfBorder: StageTemplate = {
  id: 'border',
  title: {
    vi: 'Lấy ý kiến công an, bộ chỉ huy quân sự, bộ đội biên phòng tỉnh',
    en: 'Opinions of the provincial police, the military command and the border guard',
  },
  kind: 'consult',
  asked: [
    { role: 'provincial-police' },
    { role: 'provincial-military-command' },
    { role: 'border-guard' },
  ],
  quorum: 'all',
  after: [],
  workingDays: days(7, 'inferred'),
  source: sources.decree64Days,
};

const departmentStages: StageTemplate[] = [
  opinionsOfDepartment,
  ...ministries,
  byChairman(['opinions', ...ministries.map(({ id }) => id)]),
];

export const provincialRoute: RouteContent = {
  title: { vi: 'Cơ quan cấp tỉnh', en: 'Provincial bodies' },
  stages: [opinionsOfProvince(days(7, 'stated')), byCompetentPerson(['opinions'])],
  source: [sources.law70Article19],
};

export const departmentRoute: RouteContent = {
  title: { vi: 'Cơ quan cấp sở', en: 'Departments' },
  stages: departmentStages,
  source: [sources.decree64, sources.decree64Days],
};

/** The same stages; who plays each part has changed, and what else has is not verified. */
export const departmentRoute2025: RouteContent = {
  ...departmentRoute,
  source: [sources.decree64, sources.decree177, sources.decree134],
};

export const borderCommuneRoute: RouteContent = {
  title: { vi: 'Xã biên giới', en: 'Border communes' },
  stages: [opinionsOfDepartment, opinionsOfBorder, byChairman(['opinions', 'border'])],
  source: [sources.decree64, sources.decree64Days],
};

export const borderCommuneRoute2025: RouteContent = {
  ...borderCommuneRoute,
  source: [sources.decree64, sources.decree177, sources.decree134],
};

export const reducedRoute: RouteContent = {
  title: { vi: 'Trình tự, thủ tục rút gọn', en: 'Reduced procedure' },
  stages: [
    { ...opinionsOfProvince(days(3, 'inferred')), source: sources.law70Reduced },
    byCompetentPerson(['opinions']),
  ],
  source: [sources.law70Reduced],
};

export const domesticRoute: RouteContent = {
  title: { vi: 'Lãnh đạo cơ quan phê duyệt', en: 'Approval by the agency’s leadership' },
  stages: [
    {
      ...decision([], 'Approval by the leadership', 'Lãnh đạo cơ quan phê duyệt'),
      asked: [{ role: 'own-party' }],
    },
  ],
  source: [sources.domesticPractice],
};
