import { defineRefusals } from '@kyket/eventing';

/** Every reason why a role or a delegation is not given or taken. */
export const refuse = defineRefusals({
  'day-not-known': {
    vi: 'Việc này cần biết đủ ngày, tháng, năm. Hãy nhập ngày ghi trên quyết định.',
    en: 'This needs a whole day. Give the one that stands on the decision.',
    zh: '此事需要完整的日期（年、月、日）。请填写决定上所载的日期。',
    lo: 'ເລື່ອງນີ້ຕ້ອງຮູ້ ວັນ ເດືອນ ປີ ໃຫ້ຄົບ. ກະລຸນາໃສ່ວັນທີຕາມທີ່ຂຽນໄວ້ໃນຄຳຕັດສິນ.',
  },
  'account-already-open': {
    vi: 'Người này đã có tài khoản đang mở, nên không cần mở thêm.',
    en: 'This person already has an open account, so there is none to open.',
  },
  'account-closed': {
    vi: 'Tài khoản của người này đã đóng. Quản trị viên phải mở lại trước.',
    en: 'The account of this person is closed. The administrator has to open it again first.',
  },
  'account-unknown': {
    vi: 'Người này không có tài khoản. Quản trị viên mở tài khoản trước.',
    en: 'This person has no account. The administrator opens one first.',
  },
  'account-is-itself': {
    vi: 'Hãy chọn hai tài khoản khác nhau.',
    en: 'Choose two different accounts.',
  },
  'factors-of-ones-own': {
    vi: 'Không thể tự gỡ lớp xác thực của mình tại đây. Hãy dùng trang tài khoản của bạn, hoặc nhờ quản trị viên khác.',
    en: 'Nobody removes their own factors here. Do it on your account page, or ask another administrator.',
    ground: 'authority',
  },
  'password-of-ones-own': {
    vi: 'Không thể tự mời mình chọn lại mật khẩu. Hãy đổi mật khẩu ở trang tài khoản của bạn, hoặc nhờ quản trị viên khác.',
    en: 'Nobody invites themselves to choose another password. Change it on your account page, or ask another administrator.',
    zh: '不能邀请自己重新选择密码。请在您的账户页面更改密码，或请其他管理员处理。',
    lo: 'ບໍ່ສາມາດເຊີນຕົນເອງໃຫ້ເລືອກລະຫັດຜ່ານໃໝ່ໄດ້. ກະລຸນາປ່ຽນລະຫັດຜ່ານໃນໜ້າບັນຊີຂອງທ່ານ ຫຼື ຂໍໃຫ້ຜູ້ບໍລິຫານລະບົບຄົນອື່ນຊ່ວຍ.',
    ground: 'authority',
  },
  'role-already-granted': {
    vi: 'Người này đã có vai trò đó tại nơi đó, nên không cần giao lại.',
    en: 'This person already has that role there, so there is nothing to grant.',
  },
  'role-already-proposed': {
    vi: 'Đề nghị này đã được ghi. Muốn đề nghị vai trò khác, hãy dùng một mã mới.',
    en: 'This proposal is already on record. For another, use a new id.',
  },
  'no-open-proposal': {
    vi: 'Không có đề nghị giao vai trò nào đang chờ với mã đó. Hãy chọn một đề nghị chưa được trả lời.',
    en: 'No proposed role waits under that id. Choose one that nobody has answered.',
  },
  'second-administrator-needed': {
    vi: 'Việc này phải do một quản trị viên khác xác nhận: không phải người đề nghị và không phải người được giao.',
    en: 'This takes a second administrator: neither who proposed it nor who is to have it.',
    ground: 'authority',
  },
  'administrator-can-confirm': {
    vi: 'Đã có một quản trị viên khác xác nhận được việc này. Hãy để người đó xác nhận.',
    en: 'There is another administrator who can confirm this. Let them do it.',
    ground: 'authority',
  },
  'roles-conflict': {
    vi: 'Vai trò này không đi cùng vai trò người đó đang có. Hãy thu hồi vai trò kia trước, hoặc giao cho người khác.',
    en: 'This role is kept apart from one that the person has. Revoke that one first, or choose someone else.',
  },
  'audit-without-end': {
    vi: 'Vai trò kiểm toán phải có ngày cuối. Hãy nêu ngày kết thúc đợt kiểm toán.',
    en: 'An auditor’s role has to have a last day. Say when the audit is over.',
  },
  'audit-too-long': {
    vi: 'Đợt kiểm toán dài hơn thời hạn cơ quan đã đặt. Hãy chọn ngày cuối sớm hơn, hoặc đặt lại thời hạn.',
    en: 'The audit is longer than the office lets one be. Choose an earlier last day, or set another limit.',
  },
  'role-not-granted': {
    vi: 'Người này không có vai trò đó tại nơi đó vào ngày đã nêu. Hãy đối chiếu vai trò, nơi và ngày.',
    en: 'This person does not have that role there on that day. Check the role, the place and the day.',
  },
  'last-administrator': {
    vi: 'Đây là quản trị viên cuối cùng. Hãy giao vai trò cho người khác trước.',
    en: 'This is the last administrator. Grant the role to someone else first.',
  },
  'emergency-already-requested': {
    vi: 'Đề nghị này đã được ghi. Muốn đề nghị khác, hãy dùng một mã mới.',
    en: 'This request is already on record. For another, use a new id.',
  },
  'emergency-for-administrators': {
    vi: 'Truy cập khẩn cấp chỉ dành cho quản trị viên. Hãy nêu một quản trị viên.',
    en: 'An emergency access is for administrators alone. Name one.',
  },
  'emergency-too-long': {
    vi: 'Thời gian dài hơn mức cơ quan đã đặt cho truy cập khẩn cấp. Hãy đề nghị ít giờ hơn.',
    en: 'That is longer than the office lets an emergency access last. Ask for fewer hours.',
  },
  'no-emergency-requested': {
    vi: 'Không có đề nghị truy cập khẩn cấp nào đang chờ với mã đó. Hãy chọn một đề nghị chưa được trả lời.',
    en: 'No emergency access waits under that id. Choose a request that nobody has answered.',
  },
  'no-emergency-open': {
    vi: 'Không có truy cập khẩn cấp nào đang mở với mã đó, nên không còn gì để kết thúc.',
    en: 'No emergency access is open under that id, so there is nothing to end.',
  },
  'delegation-exists': {
    vi: 'Việc giao này đã được ghi. Muốn giao khác đi, hãy dùng một mã mới.',
    en: 'This delegation is already on record. For another, use a new id.',
    zh: '此委托已登记。如要另行委托，请使用新的编号。',
    lo: 'ການມອບໝາຍນີ້ໄດ້ບັນທຶກແລ້ວ. ຖ້າຢາກມອບໝາຍໃໝ່ ໃຫ້ໃຊ້ລະຫັດໃໝ່.',
  },
  'delegation-to-oneself': {
    vi: 'Không thể giao việc cho chính mình. Hãy chọn người khác.',
    en: 'Nobody can act on their own behalf. Choose someone else.',
    zh: '不能委托给自己。请选择他人。',
    lo: 'ມອບໝາຍໃຫ້ຕົນເອງບໍ່ໄດ້. ກະລຸນາເລືອກຜູ້ອື່ນ.',
  },
  'delegation-of-another': {
    vi: 'Chỉ chính người đó hoặc quản trị viên mới được giao hoặc thu hồi việc của họ.',
    en: 'Only the person themselves or the administrator may give or take back what is theirs.',
    zh: '只有本人或管理员才能委托或撤销其事项。',
    lo: 'ມີແຕ່ເຈົ້າຕົວ ຫຼື ຜູ້ບໍລິຫານລະບົບເທົ່ານັ້ນ ທີ່ມອບໝາຍ ຫຼື ຖອນວຽກຂອງເຂົາໄດ້.',
    ground: 'authority',
  },
  'delegation-passed-on': {
    vi: 'Người đang làm thay không được giao tiếp cho người khác. Người giao việc phải tự giao.',
    en: 'Who acts on behalf of another may not pass that on. The one on whose behalf it is has to do it.',
    zh: '代办人不得再委托他人。须由委托人本人办理。',
    lo: 'ຜູ້ເຮັດແທນມອບໝາຍຕໍ່ໃຫ້ຜູ້ອື່ນບໍ່ໄດ້. ຜູ້ມອບໝາຍຕ້ອງເຮັດເອງ.',
    ground: 'authority',
  },
  'delegation-of-nothing': {
    vi: 'Trong phạm vi đã nêu không có gì được phép giao làm thay. Hãy chọn vai trò khác.',
    en: 'Nothing in this scope may be done on behalf of another. Choose other roles.',
    zh: '所述范围内没有可以委托的事项。请选择其他角色。',
    lo: 'ໃນຂອບເຂດນີ້ບໍ່ມີຫຍັງທີ່ມອບໝາຍໃຫ້ເຮັດແທນໄດ້. ກະລຸນາເລືອກບົດບາດອື່ນ.',
  },
  'delegation-unknown': {
    vi: 'Không có việc giao này. Hãy chọn một việc giao đã ghi.',
    en: 'There is no such delegation. Choose one that is on record.',
    zh: '没有这项委托。请选择已登记的委托。',
    lo: 'ບໍ່ມີການມອບໝາຍນີ້. ກະລຸນາເລືອກອັນທີ່ບັນທຶກໄວ້ແລ້ວ.',
  },
  'delegation-ended': {
    vi: 'Việc giao này đã hết hạn, nên không còn gì để thu hồi.',
    en: 'This delegation has already ended, so nothing is left to take back.',
    zh: '此委托已到期，因此没有可撤销的内容。',
    lo: 'ການມອບໝາຍນີ້ໝົດກຳນົດແລ້ວ ຈຶ່ງບໍ່ມີຫຍັງໃຫ້ຖອນ.',
  },
  'ends-before-it-begins': {
    vi: 'Ngày cuối ở trước ngày đầu. Hãy đối chiếu lại hai ngày.',
    en: 'The last day lies before the first. Compare the two.',
    zh: '最后一日早于第一日。请核对这两个日期。',
    lo: 'ມື້ສຸດທ້າຍຢູ່ກ່ອນມື້ທຳອິດ. ກະລຸນາກວດຄືນທັງສອງວັນ.',
  },
});
