import type { Language } from '@kyket/eventing';

/** What to do about a deadline, in the words of those who do it; the rule's own title says enough of the others. */
const advice: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'label-ending': {
    vi: 'Văn bản chưa ký mà giai đoạn ghi trong tên sắp hết. Hãy ký, đặt giai đoạn mới bằng một dự thảo mới (phải xin chủ trương lại), hoặc dừng việc ký kết và nêu lý do. Không có gì hết hiệu lực, vì chưa có gì có hiệu lực.',
    en: 'Nothing is signed, and the period in the title is running out. Sign it, give it a new period by a new draft (which has to be cleared anew), or withdraw it and say why. Nothing expires, for nothing is in force.',
    zh: '文本尚未签署，而标题所载期间即将届满。请签署，或以新草案确定新的期间（须重新报批），或停止签署并说明理由。并无文本失效，因为尚无文本生效。',
    lo: 'ຍັງບໍ່ທັນລົງນາມ ແຕ່ໄລຍະທີ່ລະບຸໃນຊື່ໃກ້ຈະໝົດ. ກະລຸນາລົງນາມ, ກຳນົດໄລຍະໃໝ່ດ້ວຍຮ່າງໃໝ່ (ຕ້ອງຂໍອະນຸມັດຄືນໃໝ່), ຫຼື ຢຸດການລົງນາມ ພ້ອມລະບຸເຫດຜົນ. ບໍ່ມີຫຍັງໝົດຜົນບັງຄັບ ເພາະຍັງບໍ່ມີຫຍັງມີຜົນບັງຄັບ.',
  },
  'renewal-review': {
    vi: 'Hãy quyết định ký tiếp, gia hạn hoặc để văn bản hết hiệu lực. Nếu ký tiếp, chuẩn bị văn bản và hồ sơ sớm để không có khoảng trống giữa hai giai đoạn.',
    en: 'Decide whether to renew, to extend or to let it end. To renew, prepare text and dossier early, so that no gap is left between the two terms.',
    zh: '请决定续签、延期或任其到期。如续签，请及早准备文本和材料，以免两个期间之间出现空档。',
    lo: 'ກະລຸນາຕັດສິນໃຈວ່າຈະລົງນາມຕໍ່, ຕໍ່ອາຍຸ ຫຼື ປ່ອຍໃຫ້ໝົດຜົນບັງຄັບ. ຖ້າລົງນາມຕໍ່ ກະລຸນາກຽມບົດ ແລະ ເອກະສານແຕ່ຫົວທີ ເພື່ອບໍ່ໃຫ້ມີຊ່ອງຫວ່າງລະຫວ່າງສອງໄລຍະ.',
  },
  'signing-report': {
    vi: 'Gửi báo cáo việc ký kết kèm bản sao văn bản tới nơi nhận theo quy trình, rồi ghi số và ngày công văn vào hồ sơ.',
    en: 'Send the report of the signing with a copy of the text to the addressee that the procedure names, then record the number and day of the letter.',
    zh: '请将签署情况报告连同文本副本报送程序规定的单位，并在档案中登记公文的编号和日期。',
    lo: 'ກະລຸນາສົ່ງບົດລາຍງານການລົງນາມ ພ້ອມສຳເນົາບົດ ໄປຍັງບ່ອນຮັບຕາມຂັ້ນຕອນ ແລ້ວບັນທຶກເລກທີ ແລະ ວັນທີຂອງໜັງສື.',
  },
  'talks-year': {
    vi: 'Cơ chế này mỗi năm dương lịch họp một lần. Hãy chốt ngày, hình thức và các điểm cầu với phía bên kia, rồi ghi vào hồ sơ; nếu năm nay không họp, người có thẩm quyền nêu lý do.',
    en: 'These talks are held once in each calendar year. Agree the day, the mode and the venues with the other side and record them; if there will be none this year, the authority records why.',
    zh: '该会谈每个日历年举行一次。请与对方商定日期、形式和会场并登记；如今年不举行，由有权机关说明理由。',
    lo: 'ການເຈລະຈານີ້ຈັດປີລະຄັ້ງ. ກະລຸນາຕົກລົງວັນ, ຮູບແບບ ແລະ ສະຖານທີ່ກັບອີກຝ່າຍ ແລ້ວບັນທຶກໄວ້; ຖ້າປີນີ້ບໍ່ຈັດ, ຜູ້ມີອຳນາດລະບຸເຫດຜົນ.',
  },
};

export const adviceFor = (rule: string): Readonly<Record<Language, string>> | undefined =>
  advice[rule];
