import type { Language } from '@kyket/eventing';

/** What became of somebody's account that they ought to know, whoever did it. */
export type AccountNews = 'factors-removed' | 'factor-added' | 'password-chosen';

interface News {
  readonly subject: string;
  readonly lines: readonly string[];
}

interface Words {
  readonly news: Readonly<Record<AccountNews, News>>;
  readonly choosePassword: {
    readonly subject: string;
    readonly invited: string;
    readonly lasts: (days: number) => string;
    readonly yoursAlone: string;
    readonly not: string;
    readonly open: string;
  };
}

const vi: Words = {
  news: {
    'factors-removed': {
      subject: 'Lớp xác thực thứ hai của bạn đã được gỡ',
      lines: [
        'Một quản trị viên đã gỡ khóa truy cập, thiết bị tạo mã và mã dự phòng của bạn, và đã kết thúc các phiên đăng nhập của bạn.',
        'Hãy đăng nhập bằng mật khẩu rồi thêm lớp xác thực mới ở trang tài khoản.',
        'Nếu bạn không yêu cầu việc này, hãy báo ngay cho quản trị viên và đổi mật khẩu.',
      ],
    },
    'factor-added': {
      subject: 'Tài khoản của bạn có thêm một lớp xác thực thứ hai',
      lines: [
        'Một khóa truy cập hoặc ứng dụng tạo mã vừa được thêm vào tài khoản của bạn.',
        'Bạn có thể xem và gỡ ở trang tài khoản.',
        'Nếu không phải bạn đã thêm, hãy báo ngay cho quản trị viên và đổi mật khẩu.',
      ],
    },
    'password-chosen': {
      subject: 'Tài khoản của bạn vừa có mật khẩu mới',
      lines: [
        'Một mật khẩu mới vừa được chọn cho tài khoản của bạn. Các phiên đăng nhập khác và các khóa cho chương trình của bạn đã kết thúc.',
        'Nếu không phải bạn đã chọn, hãy báo ngay cho quản trị viên.',
      ],
    },
  },
  choosePassword: {
    subject: 'Mời bạn chọn lại mật khẩu',
    invited: 'Một quản trị viên mời bạn chọn lại mật khẩu cho tài khoản của bạn.',
    lasts: (days) =>
      `Liên kết dưới đây dùng được một lần, trong ${days} ngày; liên kết gửi trước đây không còn dùng được. Cho đến khi bạn chọn xong, mật khẩu cũ vẫn còn hiệu lực.`,
    yoursAlone: 'Liên kết chỉ dành cho bạn. Đừng đưa cho ai, kể cả quản trị viên.',
    not: 'Nếu bạn không yêu cầu việc này, đừng mở liên kết và hãy báo cho cơ quan của bạn.',
    open: 'Chọn mật khẩu',
  },
};

const en: Words = {
  news: {
    'factors-removed': {
      subject: 'Your second factors were removed',
      lines: [
        'An administrator has removed your passkeys, devices and recovery codes, and has signed you out everywhere.',
        'Sign in with your password, then add a new one on your account page.',
        'If you did not ask for this, tell your administrator at once and change your password.',
      ],
    },
    'factor-added': {
      subject: 'A second factor was added to your account',
      lines: [
        'A passkey or an app that tells codes has just been added to your account.',
        'You can see and remove it on your account page.',
        'If it was not you who added it, tell your administrator at once and change your password.',
      ],
    },
    'password-chosen': {
      subject: 'Your account has a new password',
      lines: [
        'A new password has just been chosen for your account. Your other sign-ins and your keys for programs have ended.',
        'If it was not you who chose it, tell your administrator at once.',
      ],
    },
  },
  choosePassword: {
    subject: 'You are invited to choose another password',
    invited: 'An administrator invites you to choose another password for your account.',
    lasts: (days) =>
      `The link below can be used once, within ${days} days; one that was sent before opens nothing any more. Until you have chosen, the password you have holds.`,
    yoursAlone: 'The link is for you alone. Give it to nobody, not even to an administrator.',
    not: 'If you did not ask for this, leave the link alone and tell your office.',
    open: 'Choose a password',
  },
};

const zh: Words = {
  news: {
    'factors-removed': {
      subject: '您的第二重验证已被移除',
      lines: [
        '管理员已移除您的通行密钥、验证设备和恢复代码，并已结束您的所有登录。',
        '请使用密码登录，然后在账户页面添加新的验证方式。',
        '如果这不是您要求的，请立即告知管理员并更改密码。',
      ],
    },
    'factor-added': {
      subject: '您的账户新增了第二重验证',
      lines: [
        '您的账户刚刚添加了一个通行密钥或验证码应用。',
        '您可以在账户页面查看并移除。',
        '如果不是您本人添加的，请立即告知管理员并更改密码。',
      ],
    },
    'password-chosen': {
      subject: '您的账户已设置新密码',
      lines: [
        '您的账户刚刚设置了新密码。您的其他登录和程序密钥均已终止。',
        '如果不是您本人设置的，请立即告知管理员。',
      ],
    },
  },
  choosePassword: {
    subject: '请您重新选择密码',
    invited: '管理员邀请您为您的账户重新选择密码。',
    lasts: (days) =>
      `下方链接可使用一次，${days} 天内有效；先前发送的链接已失效。在您选择新密码之前，原密码仍然有效。`,
    yoursAlone: '此链接仅供您本人使用，请勿交给任何人，包括管理员。',
    not: '如果这不是您要求的，请不要打开链接，并告知您的单位。',
    open: '选择密码',
  },
};

const lo: Words = {
  news: {
    'factors-removed': {
      subject: 'ການຢືນຢັນຊັ້ນທີສອງຂອງທ່ານຖືກຖອນອອກແລ້ວ',
      lines: [
        'ຜູ້ບໍລິຫານລະບົບໄດ້ຖອນກະແຈຜ່ານ, ອຸປະກອນສ້າງລະຫັດ ແລະ ລະຫັດສຳຮອງຂອງທ່ານ, ແລະ ໄດ້ໃຫ້ທ່ານອອກຈາກລະບົບທຸກບ່ອນ.',
        'ກະລຸນາເຂົ້າສູ່ລະບົບດ້ວຍລະຫັດຜ່ານ ແລ້ວເພີ່ມການຢືນຢັນໃໝ່ໃນໜ້າບັນຊີ.',
        'ຖ້າທ່ານບໍ່ໄດ້ຂໍສິ່ງນີ້, ກະລຸນາແຈ້ງຜູ້ບໍລິຫານລະບົບທັນທີ ແລະ ປ່ຽນລະຫັດຜ່ານ.',
      ],
    },
    'factor-added': {
      subject: 'ບັນຊີຂອງທ່ານມີການຢືນຢັນຊັ້ນທີສອງເພີ່ມຂຶ້ນ',
      lines: [
        'ກະແຈຜ່ານ ຫຼື ແອັບສ້າງລະຫັດ ຫາກໍ່ຖືກເພີ່ມເຂົ້າໃນບັນຊີຂອງທ່ານ.',
        'ທ່ານສາມາດເບິ່ງ ແລະ ຖອນອອກໄດ້ໃນໜ້າບັນຊີ.',
        'ຖ້າບໍ່ແມ່ນທ່ານເພີ່ມເອງ, ກະລຸນາແຈ້ງຜູ້ບໍລິຫານລະບົບທັນທີ ແລະ ປ່ຽນລະຫັດຜ່ານ.',
      ],
    },
    'password-chosen': {
      subject: 'ບັນຊີຂອງທ່ານມີລະຫັດຜ່ານໃໝ່',
      lines: [
        'ລະຫັດຜ່ານໃໝ່ຫາກໍ່ຖືກເລືອກໃຫ້ບັນຊີຂອງທ່ານ. ການເຂົ້າສູ່ລະບົບບ່ອນອື່ນ ແລະ ກະແຈສຳລັບໂປຣແກຣມຂອງທ່ານໄດ້ສິ້ນສຸດແລ້ວ.',
        'ຖ້າບໍ່ແມ່ນທ່ານເລືອກເອງ, ກະລຸນາແຈ້ງຜູ້ບໍລິຫານລະບົບທັນທີ.',
      ],
    },
  },
  choosePassword: {
    subject: 'ຂໍເຊີນທ່ານເລືອກລະຫັດຜ່ານໃໝ່',
    invited: 'ຜູ້ບໍລິຫານລະບົບເຊີນທ່ານເລືອກລະຫັດຜ່ານໃໝ່ໃຫ້ບັນຊີຂອງທ່ານ.',
    lasts: (days) =>
      `ລິ້ງຂ້າງລຸ່ມໃຊ້ໄດ້ເທື່ອດຽວ ພາຍໃນ ${days} ວັນ; ລິ້ງທີ່ສົ່ງມາກ່ອນໜ້ານີ້ໃຊ້ບໍ່ໄດ້ແລ້ວ. ຈົນກວ່າທ່ານຈະເລືອກແລ້ວ, ລະຫັດຜ່ານເກົ່າຍັງໃຊ້ໄດ້.`,
    yoursAlone: 'ລິ້ງນີ້ສຳລັບທ່ານຜູ້ດຽວ. ກະລຸນາຢ່າໃຫ້ຜູ້ອື່ນ, ແມ່ນແຕ່ຜູ້ບໍລິຫານລະບົບ.',
    not: 'ຖ້າທ່ານບໍ່ໄດ້ຂໍສິ່ງນີ້, ກະລຸນາຢ່າເປີດລິ້ງ ແລະ ແຈ້ງໜ່ວຍງານຂອງທ່ານ.',
    open: 'ເລືອກລະຫັດຜ່ານ',
  },
};

export const accountWords: Readonly<Record<Language, Words>> = { vi, en, zh, lo };
