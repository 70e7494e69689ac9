import { defineRefusals } from '@kyket/eventing';

/** Why a record cannot be put right in this way. Codes are public: they never change meaning. */
export const refuse = defineRefusals({
  'no-such-fact': {
    vi: 'Hồ sơ không có sự kiện này.',
    en: 'The record has no such fact.',
    ground: 'unknown',
  },
  'not-corrigible': {
    vi: 'Chi tiết này không được đính chính; chỉ ngày, địa điểm, tên, số và ký hiệu được đính chính, không phải kết quả, quyết định hay nội dung văn bản.',
    en: 'This cannot be corrected: only dates, places, names, numbers and references can, never an outcome, a decision or a text.',
  },
  'value-does-not-fit': {
    vi: 'Giá trị mới không đúng dạng của chi tiết này.',
    en: 'The new value is not of the kind that this field holds.',
  },
  'nothing-to-correct': {
    vi: 'Hồ sơ đã ghi đúng như vậy.',
    en: 'The record already reads like this.',
  },
  'does-not-complete': {
    vi: 'Giá trị mới khác với phần đã biết: đây là đính chính chứ không phải bổ sung.',
    en: 'The new value differs from what was known: this corrects, it does not complete.',
  },
  'not-in-the-future': {
    vi: 'Ngày mới chưa tới.',
    en: 'The new day has not come yet.',
  },
  'correction-exists': {
    vi: 'Đề nghị đính chính với mã này đã có.',
    en: 'A correction with this id has already been proposed.',
  },
  'no-open-correction': {
    vi: 'Không có đề nghị đính chính nào đang chờ với mã này.',
    en: 'No correction with this id waits to be decided.',
  },
  'confirmer-is-proposer': {
    vi: 'Người đề nghị không được tự xác nhận; cần một người khác.',
    en: 'Whoever proposed a correction may not confirm it; it takes another person.',
    ground: 'authority',
  },
});
