import { defineRefusals } from '@kyket/eventing';

/** Every reason why a calendar cannot be published. */
export const refuse = defineRefusals({
  'version-not-next': {
    vi: 'Phiên bản đã công bố không được sửa; số phiên bản mới phải liền sau số hiện có. Quản trị viên hãy tải lại và công bố phiên bản kế tiếp.',
    en: 'A published version is never edited; the new one must follow the last. The administrator reloads and publishes the next.',
  },
  'country-code-unknown': {
    vi: 'Lịch phải mang mã quốc gia hai chữ cái, ví dụ VN.',
    en: 'A calendar bears the two letters of its country, such as VN.',
  },
  'day-not-known': {
    vi: 'Phải biết đủ ngày công bố. Hãy nhập ngày ghi trên văn bản.',
    en: 'The day it was made known has to be a whole day. Give the one on the document.',
  },
  'published-before-the-last': {
    vi: 'Ngày công bố ở trước phiên bản trước đó.',
    en: 'It is dated before the version it follows.',
  },
  'day-told-twice': {
    vi: 'Một ngày được nêu hai lần, hoặc vừa nghỉ vừa làm.',
    en: 'A day is told twice, or as both a day off and a workday.',
  },
  'day-not-covered': {
    vi: 'Một ngày nằm ngoài khoảng thời gian của lịch.',
    en: 'A day lies outside the span that the calendar covers.',
  },
});
