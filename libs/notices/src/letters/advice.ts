import type { Sentence } from '@kyket/eventing';

/** What to do about a deadline, in the words of those who do it; the rule's own title says enough of the others. */
const advice: Readonly<Record<string, Sentence>> = {
  'signing-report': {
    vi: 'Gửi báo cáo việc ký kết kèm bản sao văn bản tới nơi nhận theo quy trình, rồi ghi số và ngày công văn vào hồ sơ.',
    en: 'Send the report of the signing with a copy of the text to the addressee that the procedure names, then record the number and day of the letter.',
  },
  'talks-year': {
    vi: 'Cơ chế này mỗi năm dương lịch họp một lần. Hãy chốt ngày, hình thức và các điểm cầu với phía bên kia, rồi ghi vào hồ sơ; nếu năm nay không họp, người có thẩm quyền nêu lý do.',
    en: 'These talks are held once in each calendar year. Agree the day, the mode and the venues with the other side and record them; if there will be none this year, the authority records why.',
  },
};

export const adviceFor = (rule: string): Sentence | undefined => advice[rule];
