import type { LocalDate } from '@kyket/eventing';

export type LetterLanguage = 'vi' | 'en';

interface Words {
  readonly greeting: string;
  readonly closing: string;
  readonly due: string;
  readonly source: string;
  readonly late: string;
  readonly wentUp: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly missed: string;
  readonly daysLeft: (days: number) => string;
  readonly daysOver: (days: number) => string;
  readonly several: (count: number, first: string) => string;
  readonly day: (day: LocalDate) => string;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** The words that every letter is made of. */
export const wordsIn: Readonly<Record<LetterLanguage, Words>> = {
  vi: {
    greeting: 'Kính gửi Anh/Chị,',
    closing: 'Kyket tự động gửi thư này theo hồ sơ. Vui lòng không trả lời thư.',
    due: 'Hạn chót',
    source: 'Căn cứ',
    late: 'Lời nhắc này đến muộn và thay cho các lời nhắc trước chưa gửi được.',
    wentUp: 'Đã nhắc người phụ trách nhưng chưa có ai tiếp nhận.',
    today: 'Đến hạn hôm nay',
    tomorrow: 'Đến hạn ngày mai',
    missed: 'Đã lỡ hạn',
    daysLeft: (days) => `Còn ${days} ngày`,
    daysOver: (days) => `Quá hạn ${days} ngày`,
    several: (count, first) => `${count} thời hạn cần lưu ý – ${first.toLowerCase()}`,
    day: (day) => day.split('-').reverse().join('/'),
  },
  en: {
    greeting: 'Dear colleague,',
    closing: 'Kyket sends this letter by itself, from the record. Please do not answer it.',
    due: 'Due',
    source: 'Source',
    late: 'This reminder comes late and stands for earlier ones that could not be sent.',
    wentUp: 'Those in charge were reminded, and nobody has taken it up.',
    today: 'Due today',
    tomorrow: 'Due tomorrow',
    missed: 'Missed',
    daysLeft: (days) => `${days} days left`,
    daysOver: (days) => (days === 1 ? '1 day overdue' : `${days} days overdue`),
    several: (count, first) => `${count} deadlines need attention – ${first.toLowerCase()}`,
    day: (day) => {
      const [year, month, date] = day.split('-').map(Number);
      return `${date} ${months[(month ?? 1) - 1]} ${year}`;
    },
  },
};
