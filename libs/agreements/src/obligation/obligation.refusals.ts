import { defineRefusals } from '@kyket/eventing';

/** Every reason a deadline can refuse an order. */
export const refuse = defineRefusals({
  'no-obligation': {
    vi: 'Không có thời hạn này.',
    en: 'There is no such deadline.',
    ground: 'unknown',
  },
  'other-obligation': {
    vi: 'Mã thời hạn không khớp với quy tắc, hồ sơ và lần áp dụng.',
    en: 'The id is not that of this rule, record and occasion.',
  },
  'not-open': {
    vi: 'Thời hạn này đã hoàn thành, đã qua, được miễn hoặc không còn áp dụng, nên không còn gì để thay đổi.',
    en: 'This deadline is met, missed, waived or no longer applies, so there is nothing left to change.',
    zh: '此期限已完成、已过、已豁免或不再适用，因此没有可更改的内容。',
    lo: 'ກຳນົດເວລານີ້ໄດ້ປະຕິບັດ, ຜ່ານໄປ, ຍົກເວັ້ນ ຫຼື ບໍ່ນຳໃຊ້ແລ້ວ ຈຶ່ງບໍ່ມີຫຍັງຕ້ອງປ່ຽນ.',
  },
  'set-by-law': {
    vi: 'Thời hạn do pháp luật quy định nên không gia hạn được. Người có thẩm quyền có thể miễn và nêu lý do.',
    en: 'The law sets this deadline, so nobody here extends it. The head or the deciding authority may waive it, saying why.',
  },
  'cannot-be-late': {
    vi: 'Việc này không thể làm sau thời hạn nên không gia hạn được. Lãnh đạo hoặc cấp có thẩm quyền có thể miễn và nêu lý do.',
    en: 'What was not done by this day cannot be done later, so it is not extended. The head or the deciding authority may waive it, saying why.',
  },
  'consent-missing': {
    vi: 'Thời hạn do hai phía thỏa thuận: hãy đính kèm văn bản đồng ý của phía bên kia.',
    en: 'Both sides set this deadline: attach the consent of the other side.',
  },
  'not-later': {
    vi: 'Ngày gia hạn phải sau thời hạn hiện nay ({due}). Hãy nêu ngày muộn hơn.',
    en: 'The new day must be later than the one that stands ({due}). Name a later one.',
  },
  'snoozed-too-long': {
    vi: 'Chỉ được tạm hoãn nhắc đến một ngày sau hôm nay và không quá thời hạn ({due}).',
    en: 'Reminders are snoozed until a day after today, and not past the deadline ({due}).',
    zh: '提醒只能推迟到今天之后的某一天，且不得超过期限（{due}）。',
    lo: 'ການເຕືອນເລື່ອນໄດ້ເຖິງມື້ໃດໜຶ່ງຫຼັງມື້ນີ້ ແລະ ບໍ່ເກີນກຳນົດ ({due}).',
  },
});
