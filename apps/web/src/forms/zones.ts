import type { Language } from '../i18n/languages';

const places = {
  'Asia/Ho_Chi_Minh': { vi: 'Việt Nam (UTC+7)', en: 'Vietnam (UTC+7)' },
  'Asia/Vientiane': { vi: 'Lào (UTC+7)', en: 'Laos (UTC+7)' },
  'Asia/Shanghai': { vi: 'Trung Quốc (UTC+8)', en: 'China (UTC+8)' },
  'Asia/Phnom_Penh': { vi: 'Campuchia (UTC+7)', en: 'Cambodia (UTC+7)' },
} as const;

export const zones = (language: Language): readonly { value: string; label: string }[] =>
  Object.entries(places).map(([value, names]) => ({ value, label: names[language] }));
