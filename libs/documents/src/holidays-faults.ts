import type { Sentence } from '@kyket/eventing';
import type { Fault } from './holidays-read';

/** What is wrong with a line or an event of a file of holidays, and what to do. */
export const holidayFaults: Readonly<Record<Fault, Sentence>> = {
  'not-a-calendar': {
    vi: 'Tệp không phải lịch ngày nghỉ. Tệp CSV cần cột date và name; tệp ICS bắt đầu bằng BEGIN:VCALENDAR.',
    en: 'This is no file of holidays. CSV needs the columns date and name; ICS begins with BEGIN:VCALENDAR.',
  },
  'not-a-date': {
    vi: 'Ngày không hợp lệ. Hãy ghi như 2027-02-05.',
    en: 'This is no day. Write it as 2027-02-05.',
  },
  'unknown-kind': {
    vi: 'Loại phải là public-holiday, compensation, swap hoặc workday.',
    en: 'The kind has to be public-holiday, compensation, swap or workday.',
  },
  'no-name': { vi: 'Thiếu tên ngày nghỉ.', en: 'The day has no name. Give it one.' },
  'with-a-time': {
    vi: 'Sự kiện có giờ. Ngày nghỉ phải là cả ngày.',
    en: 'The event has a time. A holiday is a whole day.',
  },
  repeats: {
    vi: 'Sự kiện lặp lại. Hãy ghi từng ngày của từng năm.',
    en: 'The event repeats. Write each day of each year.',
  },
  'too-long': {
    vi: 'Sự kiện dài quá 31 ngày. Hãy xem lại ngày kết thúc.',
    en: 'The event lasts longer than 31 days. Look at its end.',
  },
  'told-twice': {
    vi: 'Ngày này đã có ở trên. Hãy giữ lại một dòng.',
    en: 'The day was told before. Keep one of the two.',
  },
};
