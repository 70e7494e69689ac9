import type { Language } from '@kyket/eventing';
import { asHtml, asText, type Page } from './page';
import { wordsIn } from './words/words';

interface Words {
  readonly subject: string;
  readonly done: string;
  readonly next: string;
  readonly not: string;
}

const words: Readonly<Record<Language, Words>> = {
  vi: {
    subject: 'Lớp xác thực thứ hai của bạn đã được gỡ',
    done: 'Một quản trị viên đã gỡ khóa truy cập, thiết bị tạo mã và mã dự phòng của bạn, và đã kết thúc các phiên đăng nhập của bạn.',
    next: 'Hãy đăng nhập bằng mật khẩu rồi thêm lớp xác thực mới ở trang tài khoản.',
    not: 'Nếu bạn không yêu cầu việc này, hãy báo ngay cho quản trị viên và đổi mật khẩu.',
  },
  en: {
    subject: 'Your second factors were removed',
    done: 'An administrator has removed your passkeys, devices and recovery codes, and has signed you out everywhere.',
    next: 'Sign in with your password, then add a new one on your account page.',
    not: 'If you did not ask for this, tell your administrator at once and change your password.',
  },
  zh: {
    subject: '您的第二重验证已被移除',
    done: '管理员已移除您的通行密钥、验证设备和恢复代码，并已结束您的所有登录。',
    next: '请使用密码登录，然后在账户页面添加新的验证方式。',
    not: '如果这不是您要求的，请立即告知管理员并更改密码。',
  },
  lo: {
    subject: 'ການຢືນຢັນຊັ້ນທີສອງຂອງທ່ານຖືກຖອນອອກແລ້ວ',
    done: 'ຜູ້ບໍລິຫານລະບົບໄດ້ຖອນກະແຈຜ່ານ, ອຸປະກອນສ້າງລະຫັດ ແລະ ລະຫັດສຳຮອງຂອງທ່ານ, ແລະ ໄດ້ໃຫ້ທ່ານອອກຈາກລະບົບທຸກບ່ອນ.',
    next: 'ກະລຸນາເຂົ້າສູ່ລະບົບດ້ວຍລະຫັດຜ່ານ ແລ້ວເພີ່ມການຢືນຢັນໃໝ່ໃນໜ້າບັນຊີ.',
    not: 'ຖ້າທ່ານບໍ່ໄດ້ຂໍສິ່ງນີ້, ກະລຸນາແຈ້ງຜູ້ບໍລິຫານລະບົບທັນທີ ແລະ ປ່ຽນລະຫັດຜ່ານ.',
  },
};

/** To who has lost device and codes – or who has not, and ought to know. */
export const factorsRemovedLetter = (language: Language) => {
  const { subject, done, next, not } = words[language];
  const { greeting, closing } = wordsIn[language];
  const page: Page = {
    ...{ language, subject, greeting, closing },
    parts: [{ heading: subject, lines: [done, next, not] }],
  };
  return { language, subject, text: asText(page), html: asHtml(page) };
};
