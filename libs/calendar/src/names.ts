import type { HolidayName } from './calendar';

/** What people call the days off, in Vietnamese and English. */
export const names = {
  'new-year': { vi: 'Tết Dương lịch', en: "New Year's Day" },
  tet: { vi: 'Tết Nguyên đán', en: 'Vietnamese Lunar New Year' },
  'hung-kings': { vi: 'Giỗ Tổ Hùng Vương', en: "Hùng Kings' Commemoration Day" },
  victory: { vi: 'Ngày Chiến thắng 30/4', en: 'Victory Day' },
  labour: { vi: 'Ngày Quốc tế Lao động', en: 'International Labour Day' },
  'vietnam-national': { vi: 'Quốc khánh 2/9', en: 'National Day of Vietnam' },
  culture: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' },
  'spring-festival': { vi: 'Tết Nguyên đán Trung Quốc', en: 'Spring Festival' },
  qingming: { vi: 'Tết Thanh minh', en: 'Tomb-Sweeping Day' },
  'dragon-boat': { vi: 'Tết Đoan ngọ', en: 'Dragon Boat Festival' },
  'mid-autumn': { vi: 'Tết Trung thu', en: 'Mid-Autumn Festival' },
  'china-national': { vi: 'Quốc khánh Trung Quốc', en: 'National Day of China' },
  'mid-autumn-national': {
    vi: 'Tết Trung thu và Quốc khánh Trung Quốc',
    en: 'Mid-Autumn Festival and National Day of China',
  },
  'war-victory': {
    vi: 'Kỷ niệm 70 năm chiến thắng chống phát xít',
    en: 'Anniversary of the victory in the War of Resistance',
  },
  women: { vi: 'Ngày Quốc tế Phụ nữ', en: "International Women's Day" },
  'pi-mai': { vi: 'Tết Lào Bunpimay', en: 'Lao New Year' },
  'laos-national': { vi: 'Quốc khánh Lào', en: 'National Day of Laos' },
} as const satisfies Record<string, HolidayName>;

export type Holiday = keyof typeof names;
