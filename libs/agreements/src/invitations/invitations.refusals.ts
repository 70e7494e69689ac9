import { defineRefusals } from '@kyket/eventing';

/** Every reason why nobody is invited by a link, or a link does not open. */
export const refuse = defineRefusals({
  'no-agreement': {
    vi: 'Không có văn bản này.',
    en: 'There is no such agreement.',
    ground: 'unknown',
  },
  'agreement-abandoned': {
    vi: 'Việc ký kết đã dừng, nên không mời phía bạn vào hồ sơ này nữa.',
    en: 'The agreement was abandoned, so the other side is not invited to it any more.',
  },
  'seat-not-at-table': {
    vi: 'Bên này không tham gia văn bản, hoặc đã rút. Hãy chọn một bên đang tham gia.',
    en: 'That seat is not at the table, or has withdrawn. Choose one that is.',
  },
  'seat-of-our-side': {
    vi: 'Liên kết chỉ gửi cho phía bạn. Người của phía ta đăng nhập bằng tài khoản.',
    en: 'A link is for the other side. People of our own side sign in with an account.',
  },
  'office-not-of-the-party': {
    vi: 'Cơ quan này không có chức vụ đó. Hãy chọn chức vụ của bên được mời, hoặc để trống.',
    en: 'That party has no such office. Choose one of theirs, or leave it empty.',
  },
  'invitation-exists': {
    vi: 'Lời mời này đã được ghi. Muốn mời nữa, hãy dùng một mã mới.',
    en: 'This invitation is already on record. For another, use a new id.',
  },
  'invites-oneself': {
    vi: 'Không thể tự mời mình thay mặt phía bạn.',
    en: 'Nobody invites themselves to act for the other side.',
    ground: 'authority',
  },
  'already-invited': {
    vi: 'Người này đang có một liên kết dùng được. Hãy thu hồi liên kết đó trước khi gửi liên kết mới.',
    en: 'This person has a link that is still good. Revoke it before you send another.',
  },
  'ends-before-it-begins': {
    vi: 'Ngày cuối đã qua. Hãy chọn hôm nay hoặc một ngày sau.',
    en: 'The last day is over already. Choose today or a later day.',
  },
  'invited-for-too-long': {
    vi: 'Một liên kết dùng được nhiều nhất 90 ngày. Hãy chọn ngày sớm hơn; khi cần có thể mời lại.',
    en: 'A link is good for 90 days at most. Choose an earlier day; you can invite again.',
  },
  'no-such-invitation': {
    vi: 'Không có lời mời này. Hãy chọn một lời mời trong danh sách của hồ sơ.',
    en: 'There is no such invitation. Choose one from the list of this file.',
  },
  'no-link-is-good': {
    vi: 'Không có liên kết nào đang dùng được để thu hồi.',
    en: 'No link is good at present, so there is none to revoke.',
  },
  'no-invitation-is-good': {
    vi: 'Không có lời mời nào còn hiệu lực để gửi lại liên kết.',
    en: 'No invitation is good at present, so there is no link to send again.',
  },
  'invitation-over': {
    vi: 'Lời mời này đã hết hạn hoặc đã bị thu hồi. Hãy mời lại người này.',
    en: 'This invitation has expired or was revoked. Invite the person anew.',
  },
  'link-over': {
    vi: 'Liên kết này đã hết hạn hoặc đã bị thu hồi, nên không cần thu hồi nữa.',
    en: 'This link has expired or was revoked, so there is nothing left to revoke.',
  },
  'link-not-good': {
    vi: 'Liên kết này không dùng được.',
    en: 'This link is not good.',
    ground: 'unknown',
  },
});
