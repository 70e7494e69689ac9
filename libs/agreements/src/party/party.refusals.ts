import { defineRefusals } from '@kyket/eventing';

/** Every reason why the register of parties says no. */
export const refuse = defineRefusals({
  'party-already-registered': {
    vi: 'Bên này đã có trong danh bạ. Muốn đổi tên, hãy dùng lệnh Đổi tên.',
    en: 'This party is already registered. To change its name, rename it.',
  },
  'party-unknown': {
    vi: 'Bên này chưa có trong danh bạ. Cán bộ phụ trách danh bạ phải đăng ký trước.',
    en: 'This party is not in the register. The register steward has to register it first.',
    ground: 'unknown',
  },
  'day-not-known': {
    vi: 'Việc này cần biết đủ ngày, tháng, năm. Hãy nhập ngày ghi trên văn bản.',
    en: 'This needs a whole day. Give the day that stands on the document.',
  },
  'office-unknown': {
    vi: 'Chức vụ này chưa được lập ở bên này. Cán bộ phụ trách danh bạ phải lập chức vụ trước.',
    en: 'This party has no such office. The register steward has to establish it first.',
  },
  'holder-already-appointed': {
    vi: 'Người này đang giữ chức vụ đó, nên không cần bổ nhiệm lại.',
    en: 'This person already holds the office, so there is nobody to appoint.',
  },
  'not-the-holder': {
    vi: 'Người này không giữ chức vụ đó vào ngày đã nêu, hoặc đã thôi giữ. Hãy đối chiếu ngày và người.',
    en: 'This person does not hold the office on that day, or has ceased to. Check the day and the person.',
  },
  'ends-before-it-begins': {
    vi: 'Ngày hết hạn ở trước ngày bắt đầu. Hãy đối chiếu lại với giấy ủy quyền.',
    en: 'The last day lies before the first. Compare it with the authorisation.',
  },
  'authorisation-exists': {
    vi: 'Giấy ủy quyền này đã được ghi. Mỗi lần ủy quyền là một giấy riêng.',
    en: 'This authorisation is already on record. Each grant is one of its own.',
  },
  'authorisation-unknown': {
    vi: 'Không có giấy ủy quyền này ở bên này. Cán bộ phụ trách danh bạ ghi giấy ủy quyền trước.',
    en: 'This party has given no such authorisation. The register steward enters it first.',
  },
  'authorisation-ended': {
    vi: 'Ủy quyền này đã bị thu hồi hoặc đã hết hạn vào ngày đó, nên không còn gì để thu hồi.',
    en: 'This authorisation has been revoked, or has run out by that day, so nothing is left to revoke.',
  },
  'successor-unknown': {
    vi: 'Bên kế thừa chưa có trong danh bạ. Cán bộ phụ trách danh bạ đăng ký bên kế thừa trước.',
    en: 'A successor is not in the register. The register steward registers it first.',
  },
  'successors-do-not-fit': {
    vi: 'Số bên kế thừa không phù hợp: hợp nhất hoặc chuyển giao có một, chia tách có từ hai, đổi tên là chính bên này.',
    en: 'The successors do not fit: a merger or a transfer has one, a split two or more, a rename the party itself.',
  },
  'matters-missing': {
    vi: 'Chuyển giao chức năng phải nêu rõ những lĩnh vực được chuyển. Hãy nêu các lĩnh vực theo quyết định.',
    en: 'A transfer has to say which matters pass on. Name them, as the decision does.',
  },
  'party-ended': {
    vi: 'Bên này đã được hợp nhất hoặc chia tách từ trước; việc tiếp theo thuộc về bên kế thừa.',
    en: 'This party has already been merged or split; what follows belongs to its successor.',
  },
  'succession-in-a-circle': {
    vi: 'Bên kế thừa lại được chính bên này kế thừa trong cùng ngày. Hãy đối chiếu hai quyết định.',
    en: 'The successor is itself succeeded by this party on the same day. Compare the two decisions.',
  },
});
