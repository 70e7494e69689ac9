import { defineRefusals } from '@kyket/eventing';

/** Every reason why a calendar cannot be published. */
export const refuse = defineRefusals({
  'version-not-next': {
    vi: 'Phiên bản đã công bố không được sửa; số phiên bản mới phải liền sau số hiện có. Quản trị viên hãy tải lại và công bố phiên bản kế tiếp.',
    en: 'A published version is never edited; the new one must follow the last. The administrator reloads and publishes the next.',
  },
  'country-code-unknown': {
    vi: 'Lịch phải mang mã quốc gia hai chữ cái, ví dụ VN. Quản trị viên hãy nêu lại mã.',
    en: 'A calendar bears the two letters of its country, such as VN. The administrator gives them.',
  },
  'day-not-known': {
    vi: 'Phải biết đủ ngày công bố. Hãy nhập ngày ghi trên văn bản.',
    en: 'The day it was made known has to be a whole day. Give the one on the document.',
  },
  'published-before-the-last': {
    vi: 'Ngày công bố ở trước phiên bản trước đó. Quản trị viên hãy đối chiếu ngày ghi trên văn bản.',
    en: 'It is dated before the version it follows. The administrator compares the day with the document.',
  },
  'day-told-twice': {
    vi: 'Một ngày được nêu hai lần, hoặc vừa nghỉ vừa làm. Quản trị viên hãy bỏ một mục.',
    en: 'A day is told twice, or as both a day off and a workday. The administrator takes one of them out.',
  },
  'day-not-covered': {
    vi: 'Một ngày nằm ngoài khoảng thời gian của lịch. Quản trị viên hãy bỏ ngày đó, hoặc mở rộng khoảng thời gian.',
    en: 'A day lies outside the span that the calendar covers. The administrator takes it out, or widens the span.',
  },
});
