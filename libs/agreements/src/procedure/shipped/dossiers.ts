import type { Addressee, ChecklistItem } from '../content';

const paper = (item: string, vi: string, en: string, required: boolean): ChecklistItem => ({
  item,
  title: { vi, en },
  required,
  certainty: 'unverified',
});

/** What a dossier for opinions is expected to hold (Law 70/2020, art. 27, not read). */
export const foreignDossier: ChecklistItem[] = [
  paper('proposal-letter', 'Công văn đề xuất', 'Letter of proposal', true),
  paper('draft-vietnamese', 'Dự thảo tiếng Việt', 'Draft in Vietnamese', true),
  paper('draft-foreign', 'Dự thảo tiếng nước ngoài', 'Draft in the foreign language', true),
  paper(
    'counterpart-status',
    'Thông tin về tư cách pháp lý của bên ký kết nước ngoài',
    'Legal status of the foreign party',
    false,
  ),
  paper('implementation-plan', 'Dự thảo kế hoạch thực hiện', 'Draft plan of implementation', false),
];

export const domesticDossier: ChecklistItem[] = [
  paper('submission', 'Tờ trình lãnh đạo', 'Submission to the leadership', true),
  paper('draft-vietnamese', 'Dự thảo quy chế', 'Draft regulation', true),
];

const fifteenDays = (certainty: 'stated' | 'inferred') => ({ value: 15, certainty });

/** Law 70/2020, art. 19(5): within fifteen days of signing. */
export const reportOfProvince: Addressee[] = [
  {
    addressee: 'prime-minister',
    title: { vi: 'Báo cáo Thủ tướng Chính phủ', en: 'Report to the Prime Minister' },
    days: fifteenDays('stated'),
  },
  {
    addressee: 'ministry-of-foreign-affairs',
    title: { vi: 'Gửi bản sao cho Bộ Ngoại giao', en: 'Copy to the Ministry of Foreign Affairs' },
    days: fifteenDays('stated'),
  },
];

/** At department level the days are assumed. */
export const reportOfDepartment: Addressee[] = [
  {
    addressee: 'provincial-committee',
    title: { vi: 'Báo cáo Ủy ban nhân dân tỉnh', en: 'Report to the provincial committee' },
    days: fifteenDays('inferred'),
  },
  {
    addressee: 'ministry-of-foreign-affairs',
    title: { vi: 'Gửi bản sao cho Bộ Ngoại giao', en: 'Copy to the Ministry of Foreign Affairs' },
    days: fifteenDays('inferred'),
  },
];

/** Law 70/2020, art. 34: within fifteen days of the effect of an ending or a suspension. */
export const noticeOfEnding = (certainty: 'stated' | 'inferred'): Addressee[] => [
  {
    addressee: 'ministry-of-foreign-affairs',
    title: { vi: 'Thông báo Bộ Ngoại giao', en: 'Notice to the Ministry of Foreign Affairs' },
    days: fifteenDays(certainty),
  },
];
