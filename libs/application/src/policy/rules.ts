import type { Saying } from '@kyket/eventing';

/** Every rule by which the policy refuses an order. Codes are public: they never change meaning. */
export const policyRules = {
  'role-missing': {
    vi: 'Vai trò của bạn không được ra lệnh này.',
    en: 'Your role does not allow this command.',
    zh: '您的角色不允许进行此操作。',
    lo: 'ບົດບາດຂອງທ່ານບໍ່ອະນຸຍາດໃຫ້ເຮັດສິ່ງນີ້.',
  },
  'not-from-this-side': {
    vi: 'Bạn có vai trò đó, nhưng không phải ở phía này của hồ sơ.',
    en: 'You have that role, but not on this side of the record.',
    zh: '您具有该角色，但不属于此档案的这一方。',
    lo: 'ທ່ານມີບົດບາດນັ້ນ ແຕ່ບໍ່ແມ່ນຢູ່ຝ່າຍນີ້ຂອງເອກະສານ.',
  },
  'reads-only': {
    vi: 'Bạn được xem hồ sơ này để kiểm tra, không được ra lệnh.',
    en: 'You may read this record to audit it, and order nothing.',
  },
  'account-closed': {
    vi: 'Tài khoản này đã đóng.',
    en: 'This account is closed.',
    zh: '此账户已关闭。',
    lo: 'ບັນຊີນີ້ຖືກປິດແລ້ວ.',
  },
  'office-not-held': {
    vi: 'Chức vụ đã nêu không hoặc không còn do người này đảm nhiệm. Hãy chọn chức vụ đang giữ.',
    en: 'The office named is not, or no longer, held. Choose one that is held today.',
    zh: '所述职务并非或不再由此人担任。请选择目前担任的职务。',
    lo: 'ຕຳແໜ່ງທີ່ລະບຸບໍ່ແມ່ນ ຫຼື ບໍ່ໄດ້ດຳລົງໂດຍຜູ້ນີ້ອີກແລ້ວ. ກະລຸນາເລືອກຕຳແໜ່ງທີ່ດຳລົງຢູ່.',
  },
  'office-to-choose': {
    vi: 'Người này giữ nhiều chức vụ. Hãy chọn chức vụ để thực hiện việc này.',
    en: 'More than one office is held. Choose the one this is done from.',
    zh: '此人担任多个职务。请选择以哪个职务进行此操作。',
    lo: 'ຜູ້ນີ້ດຳລົງຫຼາຍຕຳແໜ່ງ. ກະລຸນາເລືອກຕຳແໜ່ງທີ່ຈະໃຊ້ເຮັດສິ່ງນີ້.',
  },
  'delegation-missing': {
    vi: 'Người đó chưa giao bạn làm thay.',
    en: 'That person has not let you act on their behalf.',
    zh: '该人尚未委托您代为办理。',
    lo: 'ຜູ້ນັ້ນຍັງບໍ່ໄດ້ມອບໝາຍໃຫ້ທ່ານເຮັດແທນ.',
  },
  'delegation-not-begun': {
    vi: 'Việc giao làm thay chưa đến ngày bắt đầu.',
    en: 'The days on which you may act on their behalf have not begun.',
    zh: '代为办理的委托尚未开始。',
    lo: 'ການມອບໝາຍໃຫ້ເຮັດແທນຍັງບໍ່ທັນເລີ່ມ.',
  },
  'delegation-ended': {
    vi: 'Việc giao làm thay đã hết hạn hoặc đã bị thu hồi.',
    en: 'The days on which you might act on their behalf are over.',
    zh: '代为办理的委托已到期或已被撤销。',
    lo: 'ການມອບໝາຍໃຫ້ເຮັດແທນໝົດກຳນົດ ຫຼື ຖືກຖອນແລ້ວ.',
  },
  'key-reads-only': {
    vi: 'Khóa API này chỉ được xem, không được ra lệnh. Hãy dùng khóa được ghi.',
    en: 'This API key only reads and gives no orders. Use one that may write.',
    zh: '此 API 密钥只能读取，不能下达操作。请使用可写入的密钥。',
    lo: 'ກະແຈ API ນີ້ອ່ານໄດ້ຢ່າງດຽວ, ອອກຄຳສັ່ງບໍ່ໄດ້. ກະລຸນາໃຊ້ກະແຈທີ່ຂຽນໄດ້.',
  },
  'beyond-delegation': {
    vi: 'Việc này nằm ngoài phạm vi được giao làm thay.',
    en: 'This lies beyond what was delegated to you.',
    zh: '此事项超出委托范围。',
    lo: 'ເລື່ອງນີ້ຢູ່ນອກຂອບເຂດທີ່ໄດ້ຮັບມອບໝາຍ.',
  },
  'not-through-a-link': {
    vi: 'Bạn không được mời làm việc này qua liên kết. Hãy liên hệ người đã gửi liên kết cho bạn.',
    en: 'You were not invited to do this through a link. Ask whoever sent you the link.',
    zh: '您收到的链接不允许进行此操作。请联系向您发送链接的人。',
    lo: 'ລິ້ງຂອງທ່ານບໍ່ອະນຸຍາດໃຫ້ເຮັດສິ່ງນີ້. ກະລຸນາຕິດຕໍ່ຜູ້ທີ່ສົ່ງລິ້ງໃຫ້ທ່ານ.',
  },
  'link-over': {
    vi: 'Liên kết đã hết hạn hoặc đã bị thu hồi. Hãy liên hệ người đã gửi liên kết cho bạn.',
    en: 'The link has expired or was revoked. Ask whoever sent it to you.',
    zh: '链接已过期或已被撤销。请联系向您发送链接的人。',
    lo: 'ລິ້ງໝົດອາຍຸ ຫຼື ຖືກຖອນແລ້ວ. ກະລຸນາຕິດຕໍ່ຜູ້ທີ່ສົ່ງລິ້ງໃຫ້ທ່ານ.',
  },
} as const satisfies Record<string, Saying>;
export type PolicyRule = keyof typeof policyRules;

/** The rules that close a whole capacity, whatever the order. */
export type Obstacle = Extract<
  PolicyRule,
  | 'office-not-held'
  | 'office-to-choose'
  | 'delegation-missing'
  | 'delegation-not-begun'
  | 'delegation-ended'
  | 'key-reads-only'
>;
