import type { Language } from '@kyket/eventing';

/** What to do about a deadline, in the words of those who do it; the rule's own title says enough of the others. */
const advice: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
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
