import { defineRefusals } from '@kyket/eventing';

export const refuse = defineRefusals({
  'email-taken': {
    vi: 'Địa chỉ thư điện tử này đã thuộc về một tài khoản khác. Quản trị viên hãy nêu địa chỉ khác.',
    en: 'This e-mail address belongs to another account. The administrator names another one.',
  },
  'account-exists': {
    vi: 'Người này đã có tài khoản, nên không cần mở thêm.',
    en: 'This person has an account already, so there is none to open.',
  },
  'password-too-short': {
    vi: 'Mật khẩu phải có ít nhất {shortest} ký tự. Hãy chọn mật khẩu dài hơn.',
    en: 'A password has at least {shortest} characters. Choose a longer one.',
  },
  'password-guessable': {
    vi: 'Mật khẩu này dễ đoán. Hãy dùng một câu chỉ mình bạn nhớ, không chứa tên hay địa chỉ của bạn.',
    en: 'This password is easily guessed. Take a sentence that only you remember, without your name or address in it.',
  },
  'no-such-account': {
    vi: 'Không có tài khoản nào như vậy.',
    en: 'There is no such account.',
    ground: 'unknown',
  },
});
