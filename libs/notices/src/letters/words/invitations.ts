import type { GuestAct, Language } from '@kyket/eventing';

interface Words {
  readonly subject: string;
  readonly invited: string;
  /** The name of the office follows. */
  readonly invitedBy: string;
  readonly may: string;
  readonly read: string;
  readonly acts: Readonly<Record<GuestAct, string>>;
  readonly until: string;
  readonly code: string;
  readonly again: string;
  readonly yoursAlone: string;
  readonly open: string;
}

/** What a letter with a link says. */
export const invitationWords: Readonly<Record<Language, Words>> = {
  vi: {
    subject: 'Mời xem và góp ý văn bản',
    invited: 'Quý vị được mời làm việc trên văn bản này, không cần tài khoản.',
    invitedBy: 'Quý vị được mời làm việc trên văn bản này, không cần tài khoản. Cơ quan mời:',
    may: 'Quý vị có thể',
    read: 'xem văn bản',
    acts: {
      comment: 'góp ý',
      propose: 'đề nghị lời văn khác',
      answer: 'đồng ý hoặc từ chối dự thảo',
    },
    until: 'Dùng được đến hết ngày',
    code: 'Khi mở, quý vị cần thêm mã sáu số do người mời đọc qua điện thoại.',
    again:
      'Liên kết gửi cho quý vị trước đây không còn dùng được; hãy dùng liên kết trong thư này.',
    yoursAlone:
      'Liên kết này chỉ dành cho quý vị. Xin đừng chuyển tiếp: mọi việc làm qua liên kết được ghi là việc của quý vị.',
    open: 'Mở văn bản',
  },
  en: {
    subject: 'You are invited to read and discuss',
    invited: 'You are invited to work on this text. No account is needed.',
    invitedBy: 'You are invited to work on this text. No account is needed. Invited by:',
    may: 'You may',
    read: 'read it',
    acts: {
      comment: 'comment',
      propose: 'propose other wording',
      answer: 'accept or reject the draft',
    },
    until: 'Good until the end of',
    code: 'To open it you also need a six-digit code, which whoever invited you tells you by telephone.',
    again:
      'The link that was sent to you before opens nothing any more; use the one in this letter.',
    yoursAlone:
      'This link is for you alone. Please do not forward it: what is done through it is recorded as done by you.',
    open: 'Open the text',
  },
  zh: {
    subject: '邀请您查阅并商议文本',
    invited: '邀请您参与商议本文本，无需账户。',
    invitedBy: '邀请您参与商议本文本，无需账户。邀请单位：',
    may: '您可以',
    read: '查阅文本',
    acts: { comment: '提出意见', propose: '建议其他措辞', answer: '同意或拒绝草案' },
    until: '有效期至（含当日）',
    code: '打开时还需输入六位数字的验证码，由邀请人通过电话告知您。',
    again: '先前发送给您的链接已失效，请使用本函中的链接。',
    yoursAlone: '此链接仅供您本人使用，请勿转发：通过该链接所做的一切都将记录为您的行为。',
    open: '打开文本',
  },
  lo: {
    subject: 'ຂໍເຊີນອ່ານ ແລະ ປຶກສາຫາລືບົດ',
    invited: 'ທ່ານໄດ້ຮັບເຊີນເຂົ້າຮ່ວມພິຈາລະນາບົດນີ້ ໂດຍບໍ່ຕ້ອງມີບັນຊີ.',
    invitedBy: 'ທ່ານໄດ້ຮັບເຊີນເຂົ້າຮ່ວມພິຈາລະນາບົດນີ້ ໂດຍບໍ່ຕ້ອງມີບັນຊີ. ໜ່ວຍງານທີ່ເຊີນ:',
    may: 'ທ່ານສາມາດ',
    read: 'ອ່ານບົດ',
    acts: {
      comment: 'ໃຫ້ຄຳເຫັນ',
      propose: 'ສະເໜີຖ້ອຍຄຳອື່ນ',
      answer: 'ເຫັນດີ ຫຼື ປະຕິເສດຮ່າງ',
    },
    until: 'ໃຊ້ໄດ້ຮອດໝົດວັນທີ',
    code: 'ເມື່ອເປີດ ທ່ານຕ້ອງໃສ່ລະຫັດຫົກຕົວເລກ ທີ່ຜູ້ເຊີນຈະອ່ານໃຫ້ທາງໂທລະສັບ.',
    again: 'ລິ້ງທີ່ສົ່ງໃຫ້ທ່ານກ່ອນໜ້ານີ້ໃຊ້ບໍ່ໄດ້ແລ້ວ; ກະລຸນາໃຊ້ລິ້ງໃນຈົດໝາຍນີ້.',
    yoursAlone: 'ລິ້ງນີ້ສຳລັບທ່ານຜູ້ດຽວ. ກະລຸນາຢ່າສົ່ງຕໍ່: ທຸກສິ່ງທີ່ເຮັດຜ່ານລິ້ງ ຈະຖືກບັນທຶກເປັນຂອງທ່ານ.',
    open: 'ເປີດບົດ',
  },
};
