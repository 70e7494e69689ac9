import { defineRefusals } from '@kyket/eventing';

/** Every reason a ledger can refuse an order. */
export const refuse = defineRefusals({
  'no-commitments': {
    vi: 'Thỏa thuận chưa có cam kết nào được ghi nhận. Cán bộ chương trình ghi nhận cam kết trước.',
    en: 'No commitment of this agreement is on record. A programme officer records them first.',
    zh: '本文件尚未登记任何承诺。请由项目人员先登记承诺。',
    lo: 'ຍັງບໍ່ມີຄຳໝັ້ນສັນຍາໃດຖືກບັນທຶກ. ພະນັກງານໂຄງການຕ້ອງບັນທຶກກ່ອນ.',
  },
  'no-agreement': {
    vi: 'Không có thỏa thuận này.',
    en: 'There is no such agreement.',
    ground: 'unknown',
  },
  'line-exists': {
    vi: 'Cam kết này đã được ghi nhận. Hãy mở cam kết đó, hoặc dùng một mã mới.',
    en: 'This commitment is already on record. Open that one, or use a new id.',
  },
  'unknown-line': {
    vi: 'Thỏa thuận không có cam kết này. Hãy chọn một cam kết đã ghi nhận.',
    en: 'The agreement has no such commitment. Choose one that is on record.',
    zh: '本文件没有这项承诺。请选择已登记的一项。',
    lo: 'ເອກະສານບໍ່ມີຄຳໝັ້ນສັນຍານີ້. ກະລຸນາເລືອກອັນທີ່ບັນທຶກໄວ້ແລ້ວ.',
  },
  'not-yet-signed': {
    vi: 'Thỏa thuận chưa được các bên ký đủ nên chưa có cam kết. Hãy ghi nhận sau khi ký.',
    en: 'Not every seat has signed, so nothing has been undertaken yet. Record it once it is signed.',
  },
  'no-such-article': {
    vi: 'Văn bản đang có hiệu lực không có điều khoản này. Hãy chọn điều khoản của văn bản đã ký hoặc của phụ lục đã có hiệu lực.',
    en: 'The governing text has no such article. Choose one of the signed text, or of an addendum in force.',
  },
  'statement-not-on-record': {
    vi: 'Không có phát biểu này tại cuộc họp nào. Chuyên viên ghi nhận phát biểu trước.',
    en: 'No such statement was recorded at any meeting. A desk officer records it first.',
  },
  'statement-not-a-commitment': {
    vi: 'Số liệu bối cảnh và đề nghị chưa được chấp nhận không phải là cam kết. Khi đề nghị được chấp nhận, chuyên viên ghi nhận câu trả lời trước.',
    en: 'A statistic, or a proposal that was not accepted, is not a commitment. Once a proposal is accepted, the desk officer records the answer first.',
  },
  'provider-is-beneficiary': {
    vi: 'Bên cung cấp không thể đồng thời là bên thụ hưởng. Hãy bỏ bên đó khỏi một trong hai.',
    en: 'The provider cannot be a beneficiary as well. Take it out of one of the two.',
  },
  'range-without-beneficiary': {
    vi: 'Mức “từ … đến …” áp dụng cho từng bên thụ hưởng: hãy nêu ít nhất một bên.',
    en: 'A range holds for each beneficiary: name at least one.',
  },
  'addendum-not-in-force': {
    vi: 'Phụ lục chưa có hiệu lực hoặc không sửa đổi thỏa thuận này. Hãy chọn phụ lục đang có hiệu lực.',
    en: 'The addendum is not in force, or does not amend this agreement. Name one that is in force.',
  },
  'below-taken': {
    vi: 'Chỉ tiêu mới thấp hơn số đã thực hiện ({taken}). Hãy nêu số bằng hoặc cao hơn.',
    en: 'The new number is below what has already been taken ({taken}). Give one that is not.',
  },
  'nothing-reported': {
    vi: 'Báo cáo không có số liệu. Hãy nêu số theo dòng, hoặc số chung cho nhiều dòng.',
    en: 'The report holds no figure. Give figures by line, or one for several lines together.',
    zh: '报告没有数字。请按项填写，或填写若干项的合计数。',
    lo: 'ລາຍງານບໍ່ມີຕົວເລກ. ກະລຸນາລະບຸຕົວເລກຕາມແຕ່ລະລາຍການ ຫຼື ຕົວເລກລວມຂອງຫຼາຍລາຍການ.',
  },
  'report-exists': {
    vi: 'Báo cáo này đã được ghi nhận. Hãy mở báo cáo đó, hoặc dùng một mã mới.',
    en: 'This report is already on record. Open that one, or use a new id.',
    zh: '此报告已登记。请打开该报告，或使用新的编号。',
    lo: 'ລາຍງານນີ້ໄດ້ບັນທຶກແລ້ວ. ກະລຸນາເປີດລາຍງານນັ້ນ ຫຼື ໃຊ້ລະຫັດໃໝ່.',
  },
  'unknown-report': {
    vi: 'Không có báo cáo này. Hãy chọn một báo cáo đã ghi nhận.',
    en: 'There is no such report. Choose one that is on record.',
    zh: '没有这份报告。请选择已登记的报告。',
    lo: 'ບໍ່ມີລາຍງານນີ້. ກະລຸນາເລືອກລາຍງານທີ່ບັນທຶກໄວ້ແລ້ວ.',
  },
  'evidence-missing': {
    vi: 'Chưa có tài liệu chứng minh. Hãy đính kèm, hoặc nêu lý do không có.',
    en: 'Nothing shows it. Attach a document, or say why there is none.',
    zh: '尚无证明材料。请附上，或说明没有的原因。',
    lo: 'ຍັງບໍ່ມີຫຼັກຖານ. ກະລຸນາແນບມາ ຫຼື ບອກເຫດຜົນທີ່ບໍ່ມີ.',
  },
  'range-needs-beneficiary-and-year': {
    vi: 'Số liệu của mức “từ … đến …” tính theo từng bên thụ hưởng và từng năm: hãy nêu cả hai.',
    en: 'A range is counted for each beneficiary and year: name both.',
    zh: '“从……到……”的名额按每个受益方和每年计算：请两者都写明。',
    lo: 'ຈຳນວນ “ຈາກ … ຫາ …” ຄິດໄລ່ຕາມແຕ່ລະຝ່າຍທີ່ໄດ້ຮັບຜົນປະໂຫຍດ ແລະ ແຕ່ລະປີ: ກະລຸນາລະບຸທັງສອງ.',
  },
  'not-a-beneficiary': {
    vi: 'Bên này không thụ hưởng cam kết. Hãy nêu bên thụ hưởng ban đầu; bên kế thừa được tính tiếp cho bên đó.',
    en: 'This party is no beneficiary of the line. Name the one it was at the start; its successor carries it on.',
    zh: '该单位不是这项承诺的受益方。请写最初的受益方；其承继单位继续计入该方。',
    lo: 'ຝ່າຍນີ້ບໍ່ແມ່ນຜູ້ໄດ້ຮັບຜົນປະໂຫຍດຂອງລາຍການນີ້. ກະລຸນາລະບຸຝ່າຍເດີມ; ຜູ້ສືບທອດຈະນັບຕໍ່ໃຫ້ຝ່າຍນັ້ນ.',
  },
  'units-differ': {
    vi: 'Các dòng tính theo đơn vị khác nhau (người, suất) nên không gộp hoặc điều chuyển được. Hãy chọn các dòng cùng đơn vị.',
    en: 'These lines count different things (persons, places), so they are neither joined nor moved between. Choose lines of one unit.',
    zh: '这些项目的计量单位不同（人、名额），不能合并或调剂。请选择同一单位的项目。',
    lo: 'ລາຍການເຫຼົ່ານີ້ໃຊ້ຫົວໜ່ວຍຕ່າງກັນ (ຄົນ, ທຶນ) ຈຶ່ງລວມ ຫຼື ໂອນກັນບໍ່ໄດ້. ກະລຸນາເລືອກລາຍການທີ່ມີຫົວໜ່ວຍດຽວກັນ.',
  },
  'more-graduated-than-came': {
    vi: 'Số tốt nghiệp ({graduated}) lớn hơn số đã nhận hoặc cử đi ({came}). Hãy báo cáo số nhận hoặc cử đi trước.',
    en: 'More have graduated ({graduated}) than came or were sent ({came}). Report those who came first.',
    zh: '毕业人数（{graduated}）多于接收或派出人数（{came}）。请先报告接收或派出人数。',
    lo: 'ຈຳນວນຜູ້ຈົບ ({graduated}) ຫຼາຍກວ່າຈຳນວນທີ່ຮັບ ຫຼື ສົ່ງໄປ ({came}). ກະລຸນາລາຍງານຈຳນວນທີ່ຮັບ ຫຼື ສົ່ງກ່ອນ.',
  },
  'force-has-ended': {
    vi: 'Thỏa thuận đã hết hiệu lực: chỉ các khóa đã bắt đầu trước đó còn được báo cáo. Hãy nêu khóa.',
    en: 'The agreement is no longer in force: only cohorts begun before may be reported. Name the cohort.',
    zh: '本文件已失效：只能报告此前已开始的班次。请写明班次。',
    lo: 'ເອກະສານໝົດຜົນສັກສິດແລ້ວ: ລາຍງານໄດ້ສະເພາະລຸ້ນທີ່ເລີ່ມກ່ອນນັ້ນ. ກະລຸນາລະບຸລຸ້ນ.',
  },
  'nothing-to-split': {
    vi: 'Không có số liệu nào chưa phân theo dòng. Hãy chọn báo cáo còn số chung.',
    en: 'No figure waits to be split by line. Choose a report that has one.',
    zh: '没有待分项的数字。请选择仍有合计数的报告。',
    lo: 'ບໍ່ມີຕົວເລກທີ່ລໍຖ້າແຍກລາຍການ. ກະລຸນາເລືອກລາຍງານທີ່ຍັງມີຕົວເລກລວມ.',
  },
  'outside-the-lines': {
    vi: 'Số liệu chỉ được phân vào các dòng mà báo cáo đã nêu.',
    en: 'The figure can only be split over the lines the report named.',
    zh: '数字只能分到报告所列的各项。',
    lo: 'ຕົວເລກແຍກໄດ້ສະເພາະລາຍການທີ່ລາຍງານໄດ້ລະບຸ.',
  },
  'sum-changed': {
    vi: 'Tổng sau khi phân ({sum}) phải bằng số đã báo cáo ({reported}).',
    en: 'After the split the sum ({sum}) must be what was reported ({reported}).',
    zh: '分项后的合计（{sum}）必须等于报告的数字（{reported}）。',
    lo: 'ຜົນລວມຫຼັງແຍກ ({sum}) ຕ້ອງເທົ່າກັບຕົວເລກທີ່ລາຍງານ ({reported}).',
  },
  'no-report-to-answer': {
    vi: 'Không có báo cáo nào chờ trả lời. Bên thực hiện báo cáo trước.',
    en: 'No report waits for an answer. Whoever carries it out reports first.',
    zh: '没有等待答复的报告。由执行方先报告。',
    lo: 'ບໍ່ມີລາຍງານທີ່ລໍຖ້າຄຳຕອບ. ຝ່າຍປະຕິບັດຕ້ອງລາຍງານກ່ອນ.',
  },
  'already-answered': {
    vi: 'Báo cáo này đã được trả lời. Nếu trả lời sai, lưu trữ viên đề nghị đính chính.',
    en: 'This report has been answered. If that was wrong, an archivist proposes a correction.',
    zh: '此报告已答复。如答复有误，由档案人员提出更正。',
    lo: 'ລາຍງານນີ້ໄດ້ຕອບແລ້ວ. ຖ້າຕອບຜິດ ພະນັກງານສຳເນົາເອກະສານສະເໜີແກ້ໄຂ.',
  },
  'own-report': {
    vi: 'Báo cáo phải do phía bên kia xác nhận, không phải phía đã báo cáo.',
    en: 'A report is answered by the other side, not by the side that made it.',
    zh: '报告由对方确认，而不是由报告方确认。',
    lo: 'ລາຍງານຕ້ອງໃຫ້ຝ່າຍກົງຂ້າມຢືນຢັນ ບໍ່ແມ່ນຝ່າຍທີ່ລາຍງານ.',
    ground: 'authority',
  },
  'statement-missing': {
    vi: 'Khi không nhất trí, hãy nêu ý kiến.',
    en: 'To dispute a report, say what you hold instead.',
    zh: '如有异议，请说明意见。',
    lo: 'ຖ້າບໍ່ເຫັນດີ ກະລຸນາລະບຸຄວາມເຫັນ.',
  },
  'move-exists': {
    vi: 'Đề nghị điều chuyển này đã được ghi nhận. Hãy mở đề nghị đó, hoặc dùng một mã mới.',
    en: 'This reallocation is already on record. Open that one, or use a new id.',
    zh: '此调剂建议已登记。请打开该建议，或使用新的编号。',
    lo: 'ຂໍ້ສະເໜີໂອນນີ້ໄດ້ບັນທຶກແລ້ວ. ກະລຸນາເປີດຂໍ້ສະເໜີນັ້ນ ຫຼື ໃຊ້ລະຫັດໃໝ່.',
  },
  'unknown-move': {
    vi: 'Không có đề nghị điều chuyển này. Hãy chọn một đề nghị đã ghi nhận.',
    en: 'There is no such reallocation. Choose one that is on record.',
  },
  'no-open-move': {
    vi: 'Không có đề nghị điều chuyển nào chờ quyết định. Một phía đề nghị trước.',
    en: 'No reallocation waits for a decision. Either side proposes one first.',
  },
  'already-decided': {
    vi: 'Đề nghị điều chuyển này đã được quyết định. Muốn khác đi, hãy đề nghị điều chuyển mới.',
    en: 'This reallocation has been decided. For another outcome, propose a new one.',
  },
  'same-line': {
    vi: 'Không thể điều chuyển trong cùng một dòng. Hãy chọn dòng khác để nhận.',
    en: 'Nothing can be moved from a line to itself. Choose another line to receive it.',
    zh: '不能在同一项之内调剂。请选择另一项接收。',
    lo: 'ໂອນຢູ່ໃນລາຍການດຽວກັນບໍ່ໄດ້. ກະລຸນາເລືອກລາຍການອື່ນເພື່ອຮັບ.',
  },
  'other-provider-side': {
    vi: 'Hai dòng do hai phía khác nhau cung cấp nên không điều chuyển được; cần sửa đổi thỏa thuận.',
    en: 'The lines are provided by different sides, so nothing moves between them; that takes an amendment.',
    zh: '两项由不同的一方提供，不能互相调剂；须修改文件。',
    lo: 'ສອງລາຍການນີ້ແມ່ນຄົນລະຝ່າຍສະໜອງ ຈຶ່ງໂອນກັນບໍ່ໄດ້; ຕ້ອງປັບປຸງເອກະສານ.',
  },
  'room-unknown': {
    vi: 'Chưa biết số chỉ tiêu của dòng (thiếu thời gian áp dụng) nên chưa điều chuyển được. Cán bộ chương trình bổ sung thời gian áp dụng trước.',
    en: 'What the line allows is not known (its years are not stated), so nothing can be moved from it. The programme officer completes its years first.',
    zh: '该项的名额尚不明确（缺少适用年份），因此不能调剂。由项目人员先补充适用年份。',
    lo: 'ຍັງບໍ່ຮູ້ຈຳນວນຂອງລາຍການນີ້ (ຂາດປີທີ່ນຳໃຊ້) ຈຶ່ງໂອນບໍ່ໄດ້. ພະນັກງານໂຄງການຕ້ອງເພີ່ມປີທີ່ນຳໃຊ້ກ່ອນ.',
  },
  'line-without-number': {
    vi: 'Dòng nhận điều chuyển không có số chỉ tiêu xác định (là khoảng, không nêu số, hoặc thiếu thời gian áp dụng) nên không cộng thêm được. Cán bộ chương trình chọn dòng khác, hoặc các bên sửa văn bản bằng phụ lục.',
    en: 'The line to which places would go allows no certain number (a range, no figures, or years not stated), so nothing can be added to it. The programme officer chooses another line, or the parties amend the text by an addendum.',
    zh: '接收调剂的项目没有确定的名额（为区间、未写数字或缺少适用年份），因此不能增加。由项目人员另选一项，或由各方以补充协议修改文本。',
    lo: 'ລາຍການທີ່ຮັບໂອນບໍ່ມີຈຳນວນທີ່ແນ່ນອນ (ເປັນຊ່ວງ, ບໍ່ລະບຸຕົວເລກ ຫຼື ຂາດປີທີ່ນຳໃຊ້) ຈຶ່ງເພີ່ມບໍ່ໄດ້. ພະນັກງານໂຄງການເລືອກລາຍການອື່ນ ຫຼື ແຕ່ລະຝ່າຍປັບປຸງເອກະສານດ້ວຍເອກະສານຊ້ອນທ້າຍ.',
  },
  'not-enough-room': {
    vi: 'Chỉ còn nhiều nhất {room} chỉ tiêu chưa sử dụng để điều chuyển. Hãy nêu số nhỏ hơn.',
    en: 'At most {room} unused places can be moved. Give a smaller number.',
    zh: '最多只有 {room} 个未使用名额可调剂。请写较小的数字。',
    lo: 'ເຫຼືອຫຼາຍສຸດ {room} ບ່ອນທີ່ຍັງບໍ່ໄດ້ໃຊ້ເພື່ອໂອນ. ກະລຸນາລະບຸຈຳນວນທີ່ນ້ອຍກວ່າ.',
  },
  'consent-missing': {
    vi: 'Cần văn bản đồng ý của phía bên kia. Hãy nêu số văn bản và đính kèm.',
    en: 'The consent of the other side is missing. Give its number and attach it.',
  },
  'higher-opinion-missing': {
    vi: 'Cấp trên chưa trả lời đồng ý về nội dung này. Cơ quan ngoại vụ ghi nhận ý kiến trước.',
    en: 'The higher authority has not agreed. The focal point records its opinion first.',
  },
  'reason-missing': {
    vi: 'Thiếu lý do. Hãy nêu lý do để phía bên kia hiểu.',
    en: 'The reason is missing. Give it, for the other side to understand.',
  },
  'plan-adopted': {
    vi: 'Kế hoạch năm này đã được ban hành. Hãy mở kế hoạch đó, hoặc chọn năm khác.',
    en: 'The plan of this year has been adopted. Open it, or choose another year.',
  },
  'review-held': {
    vi: 'Việc đánh giá này đã được ghi nhận. Hãy mở đánh giá đó, hoặc chọn năm khác.',
    en: 'This review is already on record. Open it, or choose another year.',
  },
});
