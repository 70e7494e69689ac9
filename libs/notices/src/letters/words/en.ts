import type { Words } from './words';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export const en: Words = {
  greeting: 'Dear colleague,',
  closing: 'Kyket sends this letter by itself, from the record. Please do not answer it.',
  due: 'Due',
  source: 'Source',
  open: 'Open in Kyket',
  late: 'This reminder comes late and stands for earlier ones that could not be sent.',
  wentUp: 'Those in charge were reminded, and nobody has taken it up.',
  instead: 'The letter to the person in charge came back, so this reminder comes to you.',
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
  zones: {
    'Asia/Ho_Chi_Minh': 'Vietnam time',
    'Asia/Vientiane': 'Laos time',
    'Asia/Shanghai': 'China time',
  },
};
