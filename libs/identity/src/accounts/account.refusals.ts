import { defineRefusals } from '@kyket/eventing';

export const refuse = defineRefusals({
  'email-taken': {
    vi: 'Địa chỉ thư điện tử này đã thuộc về một tài khoản khác.',
    en: 'This e-mail address belongs to another account.',
  },
  'account-exists': {
    vi: 'Người này đã có tài khoản.',
    en: 'This person has an account already.',
  },
  'password-too-short': {
    vi: 'Mật khẩu phải có ít nhất {shortest} ký tự.',
    en: 'A password has at least {shortest} characters.',
  },
  'no-such-account': {
    vi: 'Không có tài khoản nào như vậy.',
    en: 'There is no such account.',
    ground: 'unknown',
  },
});
