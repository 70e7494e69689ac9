import { defineRefusals } from '@kyket/eventing';

/** Every reason why a route cannot be published. */
export const refuse = defineRefusals({
  'version-not-next': {
    vi: 'Phiên bản đã ban hành không được sửa; số phiên bản mới phải liền sau số hiện có. Quản trị viên hãy tải lại và ban hành phiên bản kế tiếp.',
    en: 'A published version is never edited; the new one must follow the last. The administrator reloads and publishes the next.',
  },
  'stage-named-twice': {
    vi: 'Hai bước của quy trình có cùng mã. Quản trị viên hãy đặt cho mỗi bước một mã riêng.',
    en: 'Two stages of the route bear the same id. The administrator gives each an id of its own.',
  },
  'stage-follows-unknown': {
    vi: 'Một bước đứng sau một bước không có trong quy trình. Quản trị viên hãy bổ sung bước đó hoặc sửa thứ tự.',
    en: 'A stage follows one that the route does not have. The administrator adds it, or mends the order.',
  },
  'stages-in-a-circle': {
    vi: 'Các bước của quy trình nối thành vòng, nên không bước nào bắt đầu được. Quản trị viên hãy sửa thứ tự.',
    en: 'Stages of the route follow each other in a circle, so none could begin. The administrator mends the order.',
  },
  'one-decision-at-the-end': {
    vi: 'Quy trình có bước thì phải có đúng một bước quyết định, đứng sau mọi bước khác. Quản trị viên hãy sửa quy trình.',
    en: 'A route that has stages needs exactly one decision, after all the others. The administrator mends the route.',
  },
  'quorum-beyond-asked': {
    vi: 'Số ý kiến cần có lớn hơn số nơi được hỏi. Quản trị viên hãy giảm số ý kiến hoặc thêm nơi hỏi.',
    en: 'More voices are needed than are asked. The administrator lowers the number, or asks more.',
  },
});
