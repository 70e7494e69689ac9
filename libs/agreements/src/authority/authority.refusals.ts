import { defineRefusals } from '@kyket/eventing';

/** Every reason why a role or a delegation is not given or taken. */
export const refuse = defineRefusals({
  'day-not-known': {
    vi: 'Việc này cần biết đủ ngày, tháng, năm.',
    en: 'This needs a whole day.',
  },
  'account-already-open': {
    vi: 'Người này đã có tài khoản đang mở.',
    en: 'This person already has an open account.',
  },
  'account-closed': {
    vi: 'Tài khoản của người này đã đóng. Quản trị viên phải mở lại trước.',
    en: 'The account of this person is closed. The administrator has to open it again first.',
  },
  'account-unknown': {
    vi: 'Người này không có tài khoản.',
    en: 'This person has no account.',
  },
  'role-already-granted': {
    vi: 'Người này đã có vai trò đó tại nơi đó.',
    en: 'This person already has that role there.',
  },
  'role-not-granted': {
    vi: 'Người này không có vai trò đó tại nơi đó vào ngày đã nêu.',
    en: 'This person does not have that role there on that day.',
  },
  'last-administrator': {
    vi: 'Đây là quản trị viên cuối cùng. Hãy giao vai trò cho người khác trước.',
    en: 'This is the last administrator. Grant the role to someone else first.',
  },
  'delegation-exists': {
    vi: 'Việc giao này đã được ghi.',
    en: 'This delegation is already on record.',
  },
  'delegation-to-oneself': {
    vi: 'Không thể giao việc cho chính mình. Hãy chọn người khác.',
    en: 'Nobody can act on their own behalf. Choose someone else.',
  },
  'delegation-of-another': {
    vi: 'Chỉ chính người đó hoặc quản trị viên mới được giao hoặc thu hồi việc của họ.',
    en: 'Only the person themselves or the administrator may give or take back what is theirs.',
    ground: 'authority',
  },
  'delegation-passed-on': {
    vi: 'Người đang làm thay không được giao tiếp cho người khác. Người giao việc phải tự giao.',
    en: 'Who acts on behalf of another may not pass that on. The one on whose behalf it is has to do it.',
    ground: 'authority',
  },
  'delegation-unknown': {
    vi: 'Không có việc giao này.',
    en: 'There is no such delegation.',
  },
  'delegation-ended': {
    vi: 'Việc giao này đã hết hạn.',
    en: 'This delegation has already ended.',
  },
  'ends-before-it-begins': {
    vi: 'Ngày cuối ở trước ngày đầu.',
    en: 'The last day lies before the first.',
  },
});
