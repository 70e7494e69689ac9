import { defineRefusals } from '@kyket/eventing';

/** Every reason the record of an agreement can refuse an order. Codes are public: they never change meaning. */
export const refuse = defineRefusals({
  'no-such-agreement': {
    vi: 'Không có văn bản này.',
    en: 'There is no such agreement.',
    ground: 'unknown',
  },
  'agreement-exists': {
    vi: 'Văn bản với mã này đã có trong hồ sơ. Hãy mở văn bản đó, hoặc đề xuất với một mã mới.',
    en: 'An agreement with this id is already on record. Open that one, or propose under a new id.',
  },
  'day-must-be-known': {
    vi: 'Cần nêu đủ ngày, tháng, năm của việc này. Hãy nhập ngày ghi trên giấy tờ.',
    en: 'The full day of this act is needed: day, month and year. Give the one that stands on the paper.',
    zh: '请写明此事的完整日期（年、月、日），以文件上所载日期为准。',
    lo: 'ກະລຸນາລະບຸ ວັນ ເດືອນ ປີ ຂອງເລື່ອງນີ້ໃຫ້ຄົບ ຕາມທີ່ຂຽນໄວ້ໃນເອກະສານ.',
  },
  'not-in-the-future': {
    vi: 'Ngày của việc này chưa tới; chỉ ghi nhận việc đã xảy ra. Hãy đối chiếu lại ngày, hoặc ghi nhận khi việc đã diễn ra.',
    en: 'The day of this act has not come yet; only what has happened is recorded. Check the day, or record it once it has happened.',
    zh: '此日期尚未到来；只登记已经发生的事。请核对日期，或在事情发生后再登记。',
    lo: 'ວັນທີນີ້ຍັງບໍ່ທັນມາເຖິງ; ບັນທຶກສະເພາະສິ່ງທີ່ເກີດຂຶ້ນແລ້ວ. ກະລຸນາກວດຄືນວັນທີ ຫຼື ບັນທຶກຫຼັງຈາກເຫດການເກີດຂຶ້ນ.',
  },
  'evidence-needed': {
    vi: 'Cần đính kèm tài liệu chứng minh: bản quét, công văn hoặc trang nguồn.',
    en: 'Evidence is needed: attach the scan, the letter or the page it comes from.',
    zh: '需要附上证明材料：扫描件、公函或资料来源页面。',
    lo: 'ຕ້ອງແນບຫຼັກຖານ: ສະບັບສະແກນ, ໜັງສືທາງການ ຫຼື ໜ້າແຫຼ່ງຂໍ້ມູນ.',
  },
  'scan-needed': {
    vi: 'Chữ ký trên giấy cần bản quét kèm theo. Chuyên viên ghi nhận hãy quét văn bản đã ký và đính kèm.',
    en: 'A signature on paper needs the scan of the paper. The desk officer who records it scans the signed paper and attaches it.',
    zh: '纸质签字须附扫描件。请由登记签字的经办人扫描已签文本并附上。',
    lo: 'ລາຍເຊັນໃນເຈ້ຍຕ້ອງມີສະບັບສະແກນ. ພະນັກງານທີ່ບັນທຶກຕ້ອງສະແກນເອກະສານທີ່ເຊັນແລ້ວ ແລະ ແນບມາ.',
  },
  'no-such-seat': {
    vi: 'Văn bản không có vị trí ký này.',
    en: 'The agreement has no such seat.',
    ground: 'unknown',
  },
  'seat-has-withdrawn': {
    vi: 'Bên giữ vị trí này đã rút khỏi văn bản, nên không còn việc phải làm ở đây. Hãy chọn vị trí khác.',
    en: 'This seat has withdrawn from the agreement, so nothing is left to do for it. Choose another seat.',
    zh: '该席位的一方已退出本文件，因此不再需要任何操作。请选择其他席位。',
    lo: 'ຝ່າຍທີ່ຢູ່ຕຳແໜ່ງນີ້ໄດ້ຖອນຕົວອອກແລ້ວ ຈຶ່ງບໍ່ມີຫຍັງຕ້ອງເຮັດອີກ. ກະລຸນາເລືອກຕຳແໜ່ງອື່ນ.',
  },
  'not-your-seat': {
    vi: 'Chỉ đơn vị giữ vị trí này được trả lời; người khác ghi nhận hộ phải kèm tài liệu.',
    en: 'Only the organisation that holds this seat speaks for it; others record its words with evidence.',
    zh: '只有该席位的单位才能代表其表态；他人代为登记须附证明材料。',
    lo: 'ມີແຕ່ອົງການທີ່ຢູ່ຕຳແໜ່ງນີ້ເທົ່ານັ້ນທີ່ຕອບໄດ້; ຜູ້ອື່ນທີ່ບັນທຶກແທນຕ້ອງແນບຫຼັກຖານ.',
    ground: 'authority',
  },
  abandoned: {
    vi: 'Việc ký kết đã dừng lại. Muốn tiếp tục, chuyên viên hoặc lãnh đạo đề xuất văn bản mới.',
    en: 'This agreement was abandoned. To go on, a desk officer or the head proposes a new one.',
    zh: '本文件的签署已终止。如要继续，请由经办人或领导提出新的文件。',
    lo: 'ການເຊັນເອກະສານນີ້ໄດ້ຢຸດແລ້ວ. ຖ້າຢາກສືບຕໍ່ ໃຫ້ພະນັກງານ ຫຼື ຫົວໜ້າສະເໜີເອກະສານໃໝ່.',
  },

  // Proposing
  'two-sides-needed': {
    vi: 'Cần hai phía, mỗi phía ít nhất một vị trí ký. Người đề xuất hãy bổ sung phía còn thiếu.',
    en: 'Two sides are needed, each with at least one seat. Whoever proposes it adds the side that is missing.',
  },
  'organisation-in-two-seats': {
    vi: 'Một cơ quan chỉ giữ một vị trí ký. Hãy chọn cơ quan khác cho một trong hai vị trí.',
    en: 'One organisation may hold one seat only. Name another organisation for one of the two.',
  },
  'office-in-two-seats': {
    vi: 'Một chức danh chỉ ký ở một vị trí. Hãy chọn chức danh khác cho một trong hai vị trí.',
    en: 'One office may be proposed for one seat only. Name another office for one of the two.',
  },
  'seat-named-twice': {
    vi: 'Hai vị trí ký mang cùng một mã. Hãy đặt cho mỗi vị trí một mã riêng.',
    en: 'Two seats bear the same id. Give each seat an id of its own.',
  },
  'lead-seat-unknown': {
    vi: 'Vị trí chủ trì phải là một trong các vị trí ký. Hãy chọn lại vị trí chủ trì.',
    en: 'The lead seat must be one of the seats. Choose the lead among them.',
  },
  'party-not-registered': {
    vi: 'Cơ quan này chưa có trong danh bạ; người phụ trách danh bạ cần đăng ký trước.',
    en: 'This organisation is not in the register; the register steward has to enter it first.',
  },
  'party-no-longer-exists': {
    vi: 'Cơ quan này không còn hoạt động vào ngày đó; hãy chọn cơ quan kế thừa.',
    en: 'This organisation had ceased to exist by that day; choose its successor.',
  },
  'treaty-name': {
    vi: 'Tên gọi này dành cho điều ước quốc tế (công ước, hiệp ước, định ước, hiệp định); hãy dùng tên gọi của thỏa thuận quốc tế, Điều 6 Luật 70/2020/QH14.',
    en: 'This name is kept for treaties; use a name of international agreements (Law 70/2020, art. 6).',
  },
  'registered-not-negotiated': {
    vi: 'Đề án, điều ước và văn bản cũ chỉ được cập nhật vào hồ sơ, không đàm phán tại đây. Lưu trữ viên cập nhật; muốn thay đổi, hãy đề xuất một văn bản mới.',
    en: 'Programmes, treaties and legacy agreements are registered here, not negotiated. An archivist registers them; to change one, propose a new agreement.',
    zh: '项目方案、条约和旧文件在此只作登记，不在此谈判。由档案人员登记；如需变更，请提出新的文件。',
    lo: 'ໂຄງການ, ສົນທິສັນຍາ ແລະ ເອກະສານເກົ່າ ພຽງແຕ່ລົງທະບຽນຢູ່ນີ້ ບໍ່ໄດ້ເຈລະຈາ. ພະນັກງານສຳເນົາເອກະສານເປັນຜູ້ລົງທະບຽນ; ຖ້າຢາກປ່ຽນ ໃຫ້ສະເໜີເອກະສານໃໝ່.',
  },
  'linked-agreement-unknown': {
    vi: 'Văn bản được liên kết chưa có trong hồ sơ; hãy cập nhật văn bản đó trước.',
    en: 'The agreement linked to is not on record; register it first.',
  },
  'links-would-make-a-circle': {
    vi: 'Liên kết này tạo thành vòng lặp: văn bản kia đã dẫn tới văn bản này. Hãy bỏ liên kết này, hoặc xem lại liên kết của văn bản kia.',
    en: 'This link would make a circle: the other agreement already leads to this one. Leave it out, or look again at the links of the other.',
  },

  // Drafting and negotiating
  'already-signed': {
    vi: 'Văn bản đã ký đủ các bên. Muốn thay đổi, hãy đề xuất văn bản sửa đổi, bổ sung.',
    en: 'All seats have signed. To change it, propose an addendum.',
    zh: '各方均已签署。如需变更，请提出补充或修改文件。',
    lo: 'ທຸກຝ່າຍໄດ້ເຊັນຄົບແລ້ວ. ຖ້າຢາກປ່ຽນ ໃຫ້ສະເໜີເອກະສານປັບປຸງ ຫຼື ເພີ່ມເຕີມ.',
  },
  'reason-needed-to-undo': {
    vi: 'Dự thảo mới làm mất hiệu lực văn bản đã thống nhất hoặc chữ ký đã có. Chuyên viên cần nêu lý do.',
    en: 'The new draft undoes a text already agreed or a signature already given. The desk officer has to say why.',
  },
  'article-twice': {
    vi: 'Hai điều mang cùng một mã. Hãy đặt cho mỗi điều một mã riêng.',
    en: 'Two articles bear the same id. Give each article an id of its own.',
  },
  'ends-before-it-begins': {
    vi: 'Ngày hết hạn đứng trước ngày có hiệu lực. Hãy đối chiếu lại hai ngày với văn bản.',
    en: 'The text ends before it begins. Compare the two days with the text.',
  },
  'no-draft': {
    vi: 'Chưa có dự thảo; chuyên viên cần soạn dự thảo trước.',
    en: 'There is no draft yet; the desk officer has to record one first.',
  },
  'draft-not-open': {
    vi: 'Dự thảo đã được thống nhất hoặc bị từ chối. Muốn bàn tiếp, chuyên viên ghi nhận dự thảo mới.',
    en: 'The draft has been agreed or rejected. To go on, the desk officer records a new one.',
  },
  'text-has-changed': {
    vi: 'Đây không còn là văn bản hiện hành; hãy xem lại bản mới nhất.',
    en: 'This is not the text that stands now; look at the latest one.',
    zh: '这已不是现行文本；请查看最新文本。',
    lo: 'ນີ້ບໍ່ແມ່ນສະບັບປັດຈຸບັນແລ້ວ; ກະລຸນາເບິ່ງສະບັບຫຼ້າສຸດ.',
    ground: 'stale',
  },
  'draft-not-sent': {
    vi: 'Dự thảo chưa được gửi cho các bên. Chuyên viên gửi dự thảo trước.',
    en: 'The draft has not been sent to the other seats. The desk officer sends it first.',
    zh: '草案尚未发送给各方。请由经办人先发送草案。',
    lo: 'ຮ່າງຍັງບໍ່ທັນສົ່ງໃຫ້ຝ່າຍອື່ນ. ພະນັກງານຕ້ອງສົ່ງຮ່າງກ່ອນ.',
  },
  'own-draft': {
    vi: 'Bên gửi dự thảo không trả lời chính dự thảo của mình. Hãy chờ các bên khác trả lời, hoặc gửi dự thảo mới.',
    en: 'The seat that sent the draft does not answer its own draft. Wait for the others, or send a new one.',
    zh: '发出草案的一方不答复自己的草案。请等待其他方答复，或发送新的草案。',
    lo: 'ຝ່າຍທີ່ສົ່ງຮ່າງບໍ່ຕອບຮ່າງຂອງຕົນເອງ. ກະລຸນາລໍຖ້າຝ່າຍອື່ນຕອບ ຫຼື ສົ່ງຮ່າງໃໝ່.',
  },
  'comments-needed': {
    vi: 'Chưa có nội dung góp ý. Hãy ghi ít nhất một ý kiến, hoặc chọn đồng ý.',
    en: 'The comments are missing. Write at least one, or accept the draft.',
    zh: '缺少意见内容。请至少写一条意见，或选择同意。',
    lo: 'ຍັງບໍ່ມີຄຳເຫັນ. ກະລຸນາຂຽນຢ່າງໜ້ອຍໜຶ່ງຂໍ້ ຫຼື ເລືອກເຫັນດີ.',
  },
  'reason-needed': {
    vi: 'Thiếu lý do. Hãy nêu lý do để các bên và người kiểm tra sau này hiểu.',
    en: 'The reason is missing. Give it, for the other seats and for whoever reads this later.',
    zh: '缺少理由。请说明理由，以便各方和日后查阅者理解。',
    lo: 'ຂາດເຫດຜົນ. ກະລຸນາລະບຸເຫດຜົນ ເພື່ອໃຫ້ຝ່າຍຕ່າງໆ ແລະ ຜູ້ກວດກາພາຍຫຼັງເຂົ້າໃຈ.',
  },
  'language-behind': {
    vi: 'Có điều khoản chưa khớp giữa các ngôn ngữ; chuyên viên cần cập nhật hoặc xác nhận từng bản.',
    en: 'Some articles have not followed in every language; the desk officer has to bring them up or confirm them.',
  },
  'not-all-accepted': {
    vi: 'Chưa đủ các bên đồng ý với đúng văn bản này; im lặng không phải là đồng ý. Các bên còn lại trả lời trước.',
    en: 'Not every other seat has accepted this very text; silence is not consent. Those that have not answer first.',
  },
  'base-text-changed': {
    vi: 'Văn bản gốc đã thay đổi từ khi soạn phụ lục. Chuyên viên cần soạn lại theo văn bản hiện hành.',
    en: 'The text this addendum amends has changed since it was drafted. The desk officer drafts it again on the text that governs.',
  },
  'text-not-agreed': {
    vi: 'Văn bản chưa được các bên thống nhất. Khi các bên đã đồng ý, lãnh đạo xác nhận thống nhất văn bản.',
    en: 'The text has not been agreed yet. Once every seat has accepted it, the head agrees the text.',
    zh: '文本尚未商定。各方同意后，由领导确认文本商定。',
    lo: 'ເນື້ອໃນຍັງບໍ່ທັນຕົກລົງກັນ. ເມື່ອທຸກຝ່າຍເຫັນດີແລ້ວ ຫົວໜ້າຈະຢືນຢັນການຕົກລົງ.',
  },
  'languages-not-compared': {
    vi: 'Chưa đối chiếu đủ các bản ngôn ngữ. Hãy đối chiếu các bản còn lại và nêu đủ tên ngôn ngữ.',
    en: 'Not all language versions have been compared. Compare the rest, and name every language.',
  },

  // Signing
  'not-collated': {
    vi: 'Quy trình yêu cầu rà soát, đối chiếu các bản trước khi ký. Cơ quan ngoại vụ hoặc chuyên viên đối chiếu trước.',
    en: 'The procedure asks for the language versions to be collated before signing. The focal point or the desk officer collates them first.',
    zh: '按程序，签署前须核对各语言文本。请由外事部门或经办人先核对。',
    lo: 'ຂັ້ນຕອນກຳນົດໃຫ້ທຽບສະບັບພາສາຕ່າງໆກ່ອນເຊັນ. ໜ່ວຍງານການຕ່າງປະເທດ ຫຼື ພະນັກງານຕ້ອງທຽບກ່ອນ.',
  },
  'collate-again': {
    vi: 'Đã quá sáu tháng từ chữ ký đầu tiên. Cơ quan ngoại vụ hoặc chuyên viên rà soát, đối chiếu lại trước khi ký tiếp.',
    en: 'More than six months have passed since the first signature. The focal point or the desk officer collates the texts again before the next.',
    zh: '距第一个签字已超过六个月。继续签署前，请由外事部门或经办人重新核对文本。',
    lo: 'ກາຍຫົກເດືອນແລ້ວນັບແຕ່ລາຍເຊັນທຳອິດ. ໜ່ວຍງານການຕ່າງປະເທດ ຫຼື ພະນັກງານຕ້ອງທຽບສະບັບຄືນກ່ອນເຊັນຕໍ່.',
  },
  'seat-not-open': {
    vi: 'Vị trí này đã ký hoặc đã từ chối ký. Bên từ chối chỉ ký được khi có dự thảo mới.',
    en: 'This seat has signed, or has declined to. One that declined can sign only a new draft.',
    zh: '该席位已签署或已拒签。拒签的一方只能在有新草案后签署。',
    lo: 'ຕຳແໜ່ງນີ້ໄດ້ເຊັນແລ້ວ ຫຼື ປະຕິເສດແລ້ວ. ຝ່າຍທີ່ປະຕິເສດຈະເຊັນໄດ້ສະເພາະເມື່ອມີຮ່າງໃໝ່.',
  },
  'out-of-order': {
    vi: 'Chưa đến lượt vị trí này ký. Các vị trí đứng trước ký trước.',
    en: 'It is not yet this seat’s turn to sign. Those before it sign first.',
    zh: '尚未轮到该席位签署。请由排在前面的席位先签。',
    lo: 'ຍັງບໍ່ຮອດຜຽນຕຳແໜ່ງນີ້ເຊັນ. ຕຳແໜ່ງກ່ອນໜ້າຕ້ອງເຊັນກ່ອນ.',
  },
  'not-a-signatory': {
    vi: 'Chỉ người ký được ký điện tử; chữ ký trên giấy do chuyên viên ghi nhận.',
    en: 'Only a signatory signs electronically; a signature on paper is recorded by the desk officer.',
    zh: '只有签署人才能进行电子签署；纸质签字由经办人登记。',
    lo: 'ມີແຕ່ຜູ້ເຊັນເທົ່ານັ້ນທີ່ເຊັນທາງເອເລັກໂຕຣນິກໄດ້; ລາຍເຊັນໃນເຈ້ຍແມ່ນພະນັກງານເປັນຜູ້ບັນທຶກ.',
    ground: 'authority',
  },
  'recorder-is-signer': {
    vi: 'Người ghi nhận chữ ký trên giấy không được là người ký. Hãy nhờ chuyên viên khác ghi nhận.',
    en: 'Whoever records a signature on paper may not be the one who signed. Let another desk officer record it.',
    zh: '登记纸质签字的人不得是签署人本人。请由另一位经办人登记。',
    lo: 'ຜູ້ບັນທຶກລາຍເຊັນໃນເຈ້ຍຕ້ອງບໍ່ແມ່ນຜູ້ເຊັນເອງ. ກະລຸນາໃຫ້ພະນັກງານຄົນອື່ນບັນທຶກ.',
    ground: 'authority',
  },
  'office-needed': {
    vi: 'Thiếu chức danh của người ký. Hãy nêu chức danh ghi dưới chữ ký.',
    en: 'The office is missing. Name the one that stands under the signature.',
    zh: '缺少签署人的职务。请写明签字下方的职务。',
    lo: 'ຂາດຕຳແໜ່ງງານຂອງຜູ້ເຊັນ. ກະລຸນາລະບຸຕຳແໜ່ງທີ່ຂຽນໄວ້ກ້ອງລາຍເຊັນ.',
  },
  'term-already-over': {
    vi: 'Thời hạn ghi trong văn bản đã qua. Chuyên viên ghi nhận dự thảo mới với giai đoạn mới.',
    en: 'The term in the text is already over. The desk officer records a new draft with a new period.',
    zh: '文本所载期限已过。请由经办人登记载有新期限的草案。',
    lo: 'ກຳນົດເວລາໃນເອກະສານໄດ້ຜ່ານໄປແລ້ວ. ພະນັກງານຕ້ອງບັນທຶກຮ່າງໃໝ່ທີ່ມີໄລຍະເວລາໃໝ່.',
  },
  'party-succeeded': {
    vi: 'Cơ quan giữ vị trí này đã được kế thừa vào ngày đó. Cơ quan kế thừa ký; nếu có nhiều, lãnh đạo chọn cơ quan giữ vị trí.',
    en: 'The organisation in this seat had been succeeded by that day. Its successor signs; where there are several, the head chooses which of them takes the seat.',
    zh: '该席位的单位在当日已由其他单位承继。由承继单位签署；如有多个，由领导选定占该席位的单位。',
    lo: 'ອົງການທີ່ຢູ່ຕຳແໜ່ງນີ້ມີຜູ້ສືບທອດແລ້ວໃນວັນນັ້ນ. ອົງການສືບທອດເປັນຜູ້ເຊັນ; ຖ້າມີຫຼາຍອົງການ ຫົວໜ້າເປັນຜູ້ເລືອກ.',
  },
  'office-may-not-sign': {
    vi: 'Chức danh này không có thẩm quyền ký vào ngày đó. Cần giấy ủy quyền của cơ quan, do cán bộ phụ trách danh bạ ghi nhận.',
    en: 'This office may not sign on that day. It takes an authorisation by its organisation, entered by the register steward.',
    zh: '该职务在当日无权签署。需要其单位的授权书，由名册管理员登记。',
    lo: 'ຕຳແໜ່ງງານນີ້ບໍ່ມີສິດເຊັນໃນວັນນັ້ນ. ຕ້ອງມີໃບມອບສິດຂອງອົງການ ໂດຍຜູ້ຮັບຜິດຊອບທະບຽນເປັນຜູ້ບັນທຶກ.',
    ground: 'authority',
  },
  'signer-not-in-office': {
    vi: 'Người ký không giữ chức danh này vào ngày đó. Hãy đối chiếu ngày và người ký; nếu quyết định bổ nhiệm chưa được nhập, cán bộ phụ trách danh bạ nhập trước.',
    en: 'The signer did not hold this office on that day. Check the day and the signer; if an appointment is missing, the register steward enters it first.',
    zh: '签署人当日不担任此职务。请核对日期和签署人；如任命尚未登记，由名册管理员先登记。',
    lo: 'ຜູ້ເຊັນບໍ່ໄດ້ຢູ່ໃນຕຳແໜ່ງນີ້ໃນວັນນັ້ນ. ກະລຸນາກວດວັນທີ ແລະ ຜູ້ເຊັນ; ຖ້າການແຕ່ງຕັ້ງຍັງບໍ່ທັນບັນທຶກ ຜູ້ຮັບຜິດຊອບທະບຽນຕ້ອງບັນທຶກກ່ອນ.',
    ground: 'authority',
  },
  'not-cleared': {
    vi: 'Cấp có thẩm quyền chưa cho phép ký. Lãnh đạo gửi hồ sơ xin chủ trương; cấp có thẩm quyền quyết định.',
    en: 'The deciding authority has not cleared the signing. The head submits the dossier; the authority decides.',
    zh: '主管机关尚未批准签署。由领导报送材料，由主管机关决定。',
    lo: 'ຂັ້ນທີ່ມີສິດຍັງບໍ່ທັນອະນຸຍາດໃຫ້ເຊັນ. ຫົວໜ້າສົ່ງສຳນວນ; ຂັ້ນທີ່ມີສິດເປັນຜູ້ຕັດສິນ.',
  },
  'clearance-stale': {
    vi: 'Văn bản cho phép không còn đúng với nội dung, bên ký hoặc ngày ký. Cấp có thẩm quyền quyết định lại, hoặc lãnh đạo xác nhận thay đổi nằm trong phạm vi được giao.',
    en: 'The clearance no longer fits the text, the party or the day. The deciding authority decides anew, or the head confirms that the change is within the mandate.',
    zh: '批准已不再符合文本、签署单位或签署日期。由主管机关重新决定，或由领导确认变更在授权范围内。',
    lo: 'ການອະນຸຍາດບໍ່ກົງກັບເນື້ອໃນ, ຝ່າຍເຊັນ ຫຼື ວັນເຊັນແລ້ວ. ຂັ້ນທີ່ມີສິດຕັດສິນໃໝ່ ຫຼື ຫົວໜ້າຢືນຢັນວ່າການປ່ຽນແປງຢູ່ໃນຂອບເຂດທີ່ໄດ້ຮັບ.',
  },
  'condition-open': {
    vi: 'Còn điều kiện của quyết định chưa được đáp ứng. Lãnh đạo ghi nhận việc đáp ứng, kèm tài liệu chứng minh.',
    en: 'A condition of the clearance is still open. The head records that it is met, with evidence.',
    zh: '批准所附条件尚未满足。由领导登记其已满足，并附证明材料。',
    lo: 'ຍັງມີເງື່ອນໄຂຂອງການອະນຸຍາດທີ່ບໍ່ທັນປະຕິບັດ. ຫົວໜ້າບັນທຶກວ່າໄດ້ປະຕິບັດແລ້ວ ພ້ອມຫຼັກຖານ.',
  },
  'item-still-escalated': {
    vi: 'Nội dung vượt thẩm quyền đang xin ý kiến vẫn còn trong văn bản. Chuyên viên bỏ nội dung đó khỏi dự thảo, hoặc chờ cơ quan ngoại vụ ghi nhận ý kiến cấp trên.',
    en: 'A matter that was escalated is still in the text. The desk officer takes it out of the draft, or waits until the focal point has recorded the higher opinion.',
    zh: '正在请示上级的超权限事项仍在文本中。由经办人将其从草案中删去，或等外事部门登记上级意见。',
    lo: 'ບັນຫາທີ່ເກີນສິດ ແລະ ກຳລັງຂໍຄຳເຫັນ ຍັງຢູ່ໃນເອກະສານ. ພະນັກງານຕັດອອກຈາກຮ່າງ ຫຼື ລໍຖ້າໜ່ວຍງານການຕ່າງປະເທດບັນທຶກຄຳເຫັນຂັ້ນເທິງ.',
  },
  'signature-in-order': {
    vi: 'Chữ ký này đủ thẩm quyền; hãy ghi nhận như chữ ký thông thường.',
    en: 'This signature has all its authority; record it as an ordinary signature.',
  },
  'nothing-to-confirm': {
    vi: 'Không có chữ ký thiếu thẩm quyền nào chờ xác nhận ở vị trí này. Hãy chọn đúng vị trí.',
    en: 'No signature without authority waits in this seat. Choose the seat that has one.',
  },
  'before-the-signature': {
    vi: 'Ngày này đứng trước ngày ký; không thể xác nhận hay hủy chữ ký chưa có.',
    en: 'This day lies before the signature; what was not yet signed can be neither confirmed nor voided.',
  },
  'confirmation-too-late': {
    vi: 'Đã hết hạn xác nhận chữ ký. Cần ký lại, đúng thẩm quyền.',
    en: 'The days for confirming this signature have passed. It has to be signed again, with authority.',
  },
  'signer-may-not-confirm': {
    vi: 'Người ký không được tự xác nhận chữ ký của mình. Người khác của cấp có thẩm quyền xác nhận.',
    en: 'The signer may not confirm his or her own signature. Another person of the deciding authority does.',
    ground: 'authority',
  },
  'confirmation-still-open': {
    vi: 'Thời hạn xác nhận chưa hết. Cấp có thẩm quyền còn có thể xác nhận; muốn bỏ sớm, cấp đó hủy chữ ký.',
    en: 'The days for confirming this signature have not passed yet. The deciding authority can still confirm it, or void it itself.',
  },

  // Force
  'not-signed': {
    vi: 'Văn bản chưa được ký đủ các bên. Các vị trí còn lại ký trước.',
    en: 'Not all seats have signed yet. Those that have not sign first.',
  },
  'no-notice-needed': {
    vi: 'Văn bản này có hiệu lực không cần thông báo, nên không có gì để ghi nhận.',
    en: 'This text enters into force without notices, so there is none to record.',
  },
  'no-such-side': {
    vi: 'Văn bản không có phía này.',
    en: 'The agreement has no such side.',
    ground: 'unknown',
  },
  'entry-day-needed': {
    vi: 'Văn bản không quy định ngày có hiệu lực. Hãy nêu ngày các bên thỏa thuận bằng văn bản.',
    en: 'The text is silent on its entry into force. Name the day agreed to in writing.',
  },
  'already-in-force': {
    vi: 'Văn bản đã có hiệu lực, nên không cần việc này nữa.',
    en: 'The agreement has already entered into force, so this is no longer needed.',
  },
  'entry-condition-not-met': {
    vi: 'Điều kiện có hiệu lực chưa được đáp ứng: còn thiếu chữ ký, thông báo hoặc chưa tới ngày. Chuyên viên hoặc cơ quan ngoại vụ ghi nhận phần còn thiếu.',
    en: 'The condition for entry into force is not met: a signature or a notice is missing, or the day has not come. The desk officer or the focal point records what is missing.',
  },
  'first-day-needed': {
    vi: 'Thiếu ngày bắt đầu có hiệu lực. Lưu trữ viên hãy nêu ngày theo nguồn.',
    en: 'The first day of force is missing. The archivist names it, as the source gives it.',
  },
  'not-in-force': {
    vi: 'Văn bản không có hiệu lực vào ngày này. Hãy đối chiếu lại ngày; việc này chỉ làm được khi văn bản đang có hiệu lực.',
    en: 'The agreement is not in force on this day. Check the day; this can be done only while it is in force.',
    zh: '本文件当日不在有效期内。请核对日期；此操作只能在文件有效期间进行。',
    lo: 'ເອກະສານບໍ່ມີຜົນສັກສິດໃນວັນນີ້. ກະລຸນາກວດວັນທີ; ເຮັດໄດ້ສະເພາະເວລາທີ່ເອກະສານມີຜົນ.',
  },
  'already-suspended': {
    vi: 'Văn bản đang tạm đình chỉ. Muốn đình chỉ lại, hãy ghi nhận việc khôi phục trước.',
    en: 'The agreement is already suspended. To suspend it anew, record first that it was resumed.',
  },
  'not-suspended': {
    vi: 'Văn bản không bị tạm đình chỉ, nên không có gì để khôi phục.',
    en: 'The agreement is not suspended, so there is nothing to resume.',
  },
  'not-an-addendum-in-force': {
    vi: 'Văn bản kia chưa có hiệu lực hoặc không sửa đổi văn bản này. Hãy chọn phụ lục đang có hiệu lực và đã liên kết với văn bản này.',
    en: 'That agreement is not in force, or does not amend this one. Name an addendum that is in force and linked to this agreement.',
  },
  'parent-has-not-ended': {
    vi: 'Văn bản cấp trên vẫn còn hiệu lực, hoặc không phải là văn bản cấp trên. Hãy chọn văn bản cấp trên đã hết hiệu lực.',
    en: 'That parent has not ended, or is no parent of this agreement. Name a parent that has.',
  },
  'no-such-succession': {
    vi: 'Không có việc kế thừa này đối với cơ quan đang giữ vị trí. Cán bộ phụ trách danh bạ ghi nhận việc kế thừa trước.',
    en: 'No such succession of the organisation in this seat is on record. The register steward records it first.',
  },
  'choose-among-successors': {
    vi: 'Có nhiều cơ quan kế thừa; lãnh đạo cần chọn cơ quan giữ vị trí này.',
    en: 'There are several successors; the head has to choose which of them takes the seat.',
  },
  'not-a-successor': {
    vi: 'Cơ quan được chọn không phải là cơ quan kế thừa. Hãy chọn một trong các cơ quan kế thừa đã ghi nhận.',
    en: 'The organisation chosen is not among the successors. Choose one of those on record.',
  },
  'no-open-question': {
    vi: 'Không có câu hỏi nào đang chờ quyết định; có thể đã có người quyết định. Hãy tải lại hồ sơ.',
    en: 'No such question is waiting for a decision; somebody may have decided it. Reload the case file.',
  },

  // Renewing
  'too-early-to-review': {
    vi: 'Chưa đến mười hai tháng trước ngày hết hạn, hoặc văn bản không có ngày hết hạn. Hệ thống tự mở việc xem xét khi đến hạn.',
    en: 'It is not yet twelve months before the end, or no end is known. The house opens the review when the day has come.',
  },
  'already-renewed': {
    vi: 'Văn bản đã được ký tiếp. Hãy mở văn bản ký tiếp.',
    en: 'The agreement has already been renewed. Open its successor.',
  },
  'no-tacit-clause': {
    vi: 'Văn bản không có điều khoản tự động gia hạn, nên không có gì để phản đối hay gia hạn. Muốn gia hạn, hãy đề xuất văn bản ký tiếp hoặc phụ lục.',
    en: 'The text has no clause of tacit renewal, so there is nothing to object to and nothing renews itself. To go on, propose a renewal or an addendum.',
    zh: '文本没有自动延期条款，因此无可反对，也不会自动延期。如要继续，请提出续签文件或补充文件。',
    lo: 'ເອກະສານບໍ່ມີຂໍ້ກຳນົດຕໍ່ອາຍຸອັດຕະໂນມັດ ຈຶ່ງບໍ່ມີຫຍັງໃຫ້ຄັດຄ້ານ. ຖ້າຢາກຕໍ່ ໃຫ້ສະເໜີເອກະສານຕໍ່ອາຍຸ ຫຼື ເອກະສານເພີ່ມເຕີມ.',
  },
  'objection-too-late': {
    vi: 'Ngày nhận được đã quá hạn phản đối gia hạn. Hãy đối chiếu ngày nhận; nếu đúng, chỉ còn cách thông báo chấm dứt.',
    en: 'It was received after the last day to object. Check the day it was received; if it is right, only a notice of termination is left.',
    zh: '收到日期已超过提出反对的最后期限。请核对收到日期；如无误，则只能通知终止。',
    lo: 'ວັນທີ່ໄດ້ຮັບກາຍກຳນົດຄັດຄ້ານແລ້ວ. ກະລຸນາກວດວັນທີ່ໄດ້ຮັບ; ຖ້າຖືກຕ້ອງ ມີແຕ່ແຈ້ງຢຸດຕິເທົ່ານັ້ນ.',
  },
  'no-term-that-day': {
    vi: 'Không có thời hạn nào bao gồm ngày này. Hãy đối chiếu lại ngày nhận được.',
    en: 'No term includes this day. Check the day it was received.',
    zh: '没有任何期限包含这一天。请核对收到日期。',
    lo: 'ບໍ່ມີໄລຍະເວລາໃດກວມເອົາວັນນີ້. ກະລຸນາກວດຄືນວັນທີ່ໄດ້ຮັບ.',
  },
  'term-not-over': {
    vi: 'Thời hạn chưa kết thúc. Hệ thống gia hạn khi thời hạn đã hết.',
    en: 'The term is not over yet. The house renews it when the term has run.',
  },
  'renewal-objected': {
    vi: 'Đã có phản đối hoặc thông báo chấm dứt, nên văn bản không tự động gia hạn. Muốn tiếp tục, hãy đề xuất văn bản ký tiếp.',
    en: 'There was an objection or a notice, so the agreement does not renew itself. To go on, propose a renewal.',
  },
  'not-a-signed-successor': {
    vi: 'Văn bản kia chưa được ký đủ hoặc không phải là văn bản ký tiếp. Hãy chọn văn bản đã ký và đã liên kết là ký tiếp.',
    en: 'That agreement is not signed, or does not renew this one. Name one that is signed and linked as its renewal.',
  },
  'successor-day-unknown': {
    vi: 'Chưa rõ ngày ký của văn bản ký tiếp. Lưu trữ viên đề nghị bổ sung ngày ký trước.',
    en: 'The day the successor was signed is not fully known. An archivist completes it first.',
  },
  'not-expired': {
    vi: 'Văn bản chưa hết hiệu lực, nên chưa có gì để thông báo.',
    en: 'The agreement has not expired, so there is nothing to announce.',
  },

  // Ending
  'already-entered-into-force': {
    vi: 'Văn bản đã từng có hiệu lực, nên không dừng ký kết được nữa. Lãnh đạo thông báo chấm dứt theo văn bản.',
    en: 'The agreement has been in force, so it cannot be abandoned. The head gives notice of termination.',
  },
  'notice-already-runs': {
    vi: 'Đã có một thông báo đang chờ hiệu lực. Bên đã thông báo rút lại trước, nếu muốn thông báo khác.',
    en: 'A notice is already running. Whoever gave it withdraws it first, if another is meant.',
    zh: '已有一份通知正在等待生效。如要另行通知，请由原通知方先撤回。',
    lo: 'ມີແຈ້ງການໜຶ່ງກຳລັງລໍຖ້າມີຜົນຢູ່ແລ້ວ. ຖ້າຢາກແຈ້ງໃໝ່ ຝ່າຍທີ່ແຈ້ງຕ້ອງຖອນຄືນກ່ອນ.',
  },
  'no-notice-clause': {
    vi: 'Văn bản không quy định việc báo trước. Cần sự đồng ý của các bên: hãy chọn căn cứ là thỏa thuận và đính kèm văn bản đồng ý.',
    en: 'The text has no clause of notice. It takes the consent of the parties: choose consent as the ground, and attach it.',
    zh: '文本没有事先通知的条款。需各方同意：请选择以合意为依据，并附同意文件。',
    lo: 'ເອກະສານບໍ່ໄດ້ກຳນົດການແຈ້ງລ່ວງໜ້າ. ຕ້ອງໄດ້ຮັບຄວາມເຫັນດີຈາກທຸກຝ່າຍ: ກະລຸນາເລືອກການຕົກລົງເປັນພື້ນຖານ ແລະ ແນບໜັງສືເຫັນດີ.',
  },
  'notice-too-short': {
    vi: 'Ngày có hiệu lực sớm hơn thời hạn báo trước. Hãy nêu ngày muộn hơn.',
    en: 'It would take effect before the time of notice has run. Name a later day.',
    zh: '生效日期早于通知期届满。请写更晚的日期。',
    lo: 'ວັນມີຜົນໄວກວ່າກຳນົດແຈ້ງລ່ວງໜ້າ. ກະລຸນາລະບຸວັນທີ່ຊ້າກວ່ານີ້.',
  },
  'decision-needed': {
    vi: 'Thiếu quyết định của cấp có thẩm quyền. Hãy nêu số và ngày của quyết định.',
    en: 'The decision of the deciding authority is missing. Give its number and day.',
    zh: '缺少主管机关的决定。请写明决定的文号和日期。',
    lo: 'ຂາດຄຳຕັດສິນຂອງຂັ້ນທີ່ມີສິດ. ກະລຸນາລະບຸເລກທີ ແລະ ວັນທີຂອງຄຳຕັດສິນ.',
  },
  'no-notice-runs': {
    vi: 'Không có thông báo nào đang chờ hiệu lực, nên không có gì để rút lại hay thi hành.',
    en: 'No notice is running, so there is none to withdraw or to carry out.',
    zh: '没有正在等待生效的通知，因此无可撤回或执行。',
    lo: 'ບໍ່ມີແຈ້ງການໃດກຳລັງລໍຖ້າມີຜົນ ຈຶ່ງບໍ່ມີຫຍັງໃຫ້ຖອນຄືນ ຫຼື ປະຕິບັດ.',
  },
  'notice-took-effect': {
    vi: 'Thông báo đã có hiệu lực, nên không rút lại được nữa. Muốn tiếp tục hợp tác, hãy đề xuất văn bản mới.',
    en: 'The notice has taken effect, so it can no longer be withdrawn. To go on together, propose a new agreement.',
    zh: '通知已经生效，不能再撤回。如要继续合作，请提出新的文件。',
    lo: 'ແຈ້ງການມີຜົນແລ້ວ ຈຶ່ງຖອນຄືນບໍ່ໄດ້. ຖ້າຢາກຮ່ວມມືຕໍ່ ໃຫ້ສະເໜີເອກະສານໃໝ່.',
  },
  'not-the-giver': {
    vi: 'Chỉ bên đã thông báo được rút lại.',
    en: 'Only the side that gave the notice withdraws it.',
    zh: '只有发出通知的一方才能撤回。',
    lo: 'ມີແຕ່ຝ່າຍທີ່ແຈ້ງເທົ່ານັ້ນທີ່ຖອນຄືນໄດ້.',
    ground: 'authority',
  },
  'notice-not-yet-effective': {
    vi: 'Thông báo chưa đến ngày có hiệu lực. Hệ thống ghi nhận việc chấm dứt khi đến ngày.',
    en: 'The notice has not taken effect yet. The house records the end when its day has come.',
  },
  'not-a-successor-in-force': {
    vi: 'Văn bản kia chưa có hiệu lực hoặc không thay thế văn bản này. Hãy chọn văn bản đang có hiệu lực và đã liên kết là thay thế.',
    en: 'That agreement is not in force, or does not replace this one. Name one that is in force and linked as its replacement.',
  },

  // Legacy and keeping
  'clauses-needed': {
    vi: 'Khi nhập toàn văn, cần nêu điều khoản thi hành. Lưu trữ viên bổ sung cách có hiệu lực và thời hạn.',
    en: 'With the text its clauses are needed. The archivist adds how it enters into force and how long it runs.',
  },
  'not-from-the-archive': {
    vi: 'Chỉ dùng cho văn bản được cập nhật từ hồ sơ cũ. Với văn bản đàm phán tại đây, hãy dùng lệnh Ký.',
    en: 'This is for agreements registered from the archive only. For one negotiated here, use Sign.',
  },
  'dispatch-number-taken': {
    vi: 'Công văn số này đã được ghi nhận. Hãy kiểm tra số; mỗi công văn chỉ ghi nhận một lần.',
    en: 'A letter with this number is already on record. Check the number; a letter is recorded once.',
  },
  'every-seat-must-consent': {
    vi: 'Sửa lỗi trong văn bản gốc cần sự đồng ý của tất cả các bên. Cơ quan ngoại vụ nêu đủ các bên đã đồng ý.',
    en: 'An error in the authentic text is put right only by consent of every seat. The focal point names the seats that have consented, all of them.',
  },
  'no-such-wording': {
    vi: 'Văn bản không có đoạn này. Hãy chép lại đúng đoạn cần sửa, đúng điều và đúng ngôn ngữ.',
    en: 'The text does not have this wording. Copy the passage as it stands, in the right article and language.',
  },
});
