import type { Tongue } from '../i18n/languages';

const places = {
  'Asia/Ho_Chi_Minh': {
    vi: 'Việt Nam (UTC+7)',
    en: 'Vietnam (UTC+7)',
    zh: '越南 (UTC+7)',
    lo: 'ຫວຽດນາມ (UTC+7)',
  },
  'Asia/Vientiane': {
    vi: 'Lào (UTC+7)',
    en: 'Laos (UTC+7)',
    zh: '老挝 (UTC+7)',
    lo: 'ລາວ (UTC+7)',
  },
  'Asia/Shanghai': {
    vi: 'Trung Quốc (UTC+8)',
    en: 'China (UTC+8)',
    zh: '中国 (UTC+8)',
    lo: 'ຈີນ (UTC+8)',
  },
  'Asia/Phnom_Penh': {
    vi: 'Campuchia (UTC+7)',
    en: 'Cambodia (UTC+7)',
    zh: '柬埔寨 (UTC+7)',
    lo: 'ກຳປູເຈຍ (UTC+7)',
  },
} as const satisfies Record<string, Readonly<Record<Tongue, string>>>;

export const zones = (language: Tongue): readonly { value: string; label: string }[] =>
  Object.entries(places).map(([value, names]) => ({ value, label: names[language] }));
