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
    vi: 'Giá trị mới không đúng dạng của chi tiết này. Hãy nhập lại đúng dạng như giá trị đang ghi.',
    en: 'The new value is not of the kind that this field holds. Give one of the same kind as the value on record.',
  },
  'nothing-to-correct': {
    vi: 'Hồ sơ đã ghi đúng như vậy, nên không có gì để đính chính.',
    en: 'The record already reads like this, so there is nothing to correct.',
  },
  'does-not-complete': {
    vi: 'Giá trị mới khác với phần đã biết: đây là đính chính chứ không phải bổ sung. Hãy chọn đính chính và nêu lý do.',
    en: 'The new value differs from what was known: this corrects, it does not complete. Propose it as a correction, and say why.',
  },
  'not-in-the-future': {
    vi: 'Ngày mới chưa tới. Hãy nêu ngày đã qua.',
    en: 'The new day has not come yet. Give one that has.',
  },
  'correction-exists': {
    vi: 'Đề nghị đính chính với mã này đã có. Hãy mở đề nghị đó, hoặc dùng một mã mới.',
    en: 'A correction with this id has already been proposed. Open that one, or use a new id.',
  },
  'no-open-correction': {
    vi: 'Không có đề nghị đính chính nào đang chờ với mã này; có thể đã có người quyết định. Hãy tải lại hồ sơ.',
    en: 'No correction with this id waits to be decided; somebody may have decided it. Reload the record.',
  },
  'confirmer-is-proposer': {
    vi: 'Người đề nghị không được tự xác nhận. Lưu trữ viên khác hoặc lãnh đạo xác nhận.',
    en: 'Whoever proposed a correction may not confirm it. Another archivist or the head does.',
    ground: 'authority',
  },
});
