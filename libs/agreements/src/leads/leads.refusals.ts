import { defineRefusals } from '@kyket/eventing';

/** Every reason why lead times cannot be published. */
export const refuse = defineRefusals({
  'rule-unknown': {
    vi: 'Không có loại thời hạn này ({rule}).',
    en: 'There is no such kind of deadline ({rule}).',
  },
  'version-not-next': {
    vi: 'Phiên bản đã công bố không được sửa; số phiên bản mới phải liền sau {last}.',
    en: 'A published version is never edited; the new one must follow {last}.',
  },
  'day-not-known': {
    vi: 'Phải biết đủ ngày áp dụng.',
    en: 'The day from which it is used has to be a whole day.',
  },
  'published-before-the-last': {
    vi: 'Ngày áp dụng ở trước phiên bản trước đó.',
    en: 'It is dated before the version it follows.',
  },
  'published-ahead': {
    vi: 'Các mốc nhắc có hiệu lực từ ngày công bố, không công bố trước cho một ngày sau.',
    en: 'Lead times are in use from the day they are published; they are not published ahead.',
  },
  'step-told-twice': {
    vi: 'Mốc nhắc “{step}” được nêu hai lần.',
    en: 'The step “{step}” is told twice.',
  },
  'occasion-unknown': {
    vi: 'Loại thời hạn này không có việc nào kết thúc bằng “{only}”.',
    en: 'This kind of deadline has no occasion that ends in “{only}”.',
  },
  'count-unknown': {
    vi: 'Loại thời hạn này không có số ngày “{count}” để đặt.',
    en: 'This kind of deadline has no day count “{count}” to set.',
  },
});
