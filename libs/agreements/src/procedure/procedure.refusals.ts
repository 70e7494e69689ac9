import { defineRefusals } from '@kyket/eventing';

/** Every reason why a procedure, a route or a calendar cannot be published. */
export const refuse = defineRefusals({
  'version-not-next': {
    vi: 'Phiên bản đã ban hành không được sửa; số phiên bản mới phải liền sau số hiện có. Quản trị viên hãy tải lại và ban hành phiên bản kế tiếp.',
    en: 'A published version is never edited; the new one must follow the last. The administrator reloads and publishes the next.',
  },
  'ends-before-it-begins': {
    vi: 'Ngày hết áp dụng ở trước ngày bắt đầu. Quản trị viên hãy đối chiếu lại hai ngày với văn bản ban hành.',
    en: 'The last day lies before the first. The administrator compares both with the act that makes them known.',
  },
  'route-unknown': {
    vi: 'Quy trình phê duyệt này chưa được ban hành vào ngày bắt đầu áp dụng. Quản trị viên hãy ban hành quy trình trước.',
    en: 'This approval route is not published for that first day. The administrator publishes the route first.',
  },
  'named-twice': {
    vi: 'Cùng một mục được nêu hai lần. Quản trị viên hãy bỏ một mục.',
    en: 'The same entry is named twice. The administrator takes one of them out.',
  },
});
