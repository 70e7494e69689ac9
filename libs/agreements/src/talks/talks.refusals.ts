import { defineRefusals } from '@kyket/eventing';

/** Every reason the record of talks can refuse an order. */
export const refuse = defineRefusals({
  'talks-exist': {
    vi: 'Cơ chế hội đàm này đã được ghi nhận. Hãy mở cơ chế đó, hoặc dùng một mã mới.',
    en: 'These talks are already on record. Open them, or use a new id.',
  },
  'no-talks': {
    vi: 'Chưa có cơ chế hội đàm. Chuyên viên hoặc lãnh đạo cơ quan ghi nhận cơ chế trước.',
    en: 'There are no such talks yet. A desk officer or the head records them first.',
  },
  'talks-ended': {
    vi: 'Cơ chế hội đàm đã kết thúc nên không lên kế hoạch thêm. Muốn họp tiếp, chuyên viên ghi nhận cơ chế mới.',
    en: 'These talks have ended, so nothing more is planned. To meet again, a desk officer records new talks.',
  },
  'sides-repeated': {
    vi: 'Mỗi bên chỉ được nêu một lần; cần ít nhất hai bên khác nhau.',
    en: 'Each side is named once, and there are at least two.',
  },
  'host-not-a-side': {
    vi: 'Đơn vị chủ trì phải là một bên của cơ chế hội đàm. Hãy chọn một bên.',
    en: 'The host must be one of the sides. Choose one of them.',
  },
  'founding-agreement-unknown': {
    vi: 'Không có thỏa thuận nào làm căn cứ lập cơ chế này. Hãy đăng ký thỏa thuận đó trước.',
    en: 'The agreement that founded these talks is not on record. Register it first.',
  },
  'host-missing': {
    vi: 'Chưa rõ đơn vị chủ trì và cơ chế không có thứ tự luân phiên. Hãy nêu đơn vị chủ trì.',
    en: 'It is not said who hosts, and no rotation says it. Name the host.',
  },
  'year-missing': {
    vi: 'Chưa định ngày thì phải nêu năm họp.',
    en: 'While the day is open, say for which year the meeting is planned.',
  },
  'day-passed': {
    vi: 'Ngày dự kiến đã qua. Hãy nêu ngày khác, hoặc ghi nhận cuộc họp đã diễn ra.',
    en: 'That day has passed. Name another, or record that the meeting was held.',
  },
  'no-meeting-planned': {
    vi: 'Không có cuộc họp nào đang được lên kế hoạch. Chuyên viên hoặc lãnh đạo lên kế hoạch trước.',
    en: 'No meeting is being planned. A desk officer or the head plans one first.',
  },
  'no-meeting-held': {
    vi: 'Chưa có cuộc họp nào được ghi nhận là đã diễn ra. Chuyên viên ghi nhận trước.',
    en: 'No meeting has been recorded as held. A desk officer records it first.',
  },
  'unknown-meeting': {
    vi: 'Không có cuộc họp này trong cơ chế hội đàm. Hãy chọn một cuộc họp đã ghi nhận.',
    en: 'These talks have no such meeting. Choose one that is on record.',
  },
  'meeting-held': {
    vi: 'Cuộc họp đã diễn ra. Nếu ghi sai, lưu trữ viên đề nghị đính chính.',
    en: 'The meeting has been held. If that was recorded wrongly, an archivist proposes a correction.',
  },
  'meeting-cancelled': {
    vi: 'Cuộc họp đã bị hủy. Hãy lên kế hoạch một cuộc họp khác.',
    en: 'The meeting was cancelled. Plan another one.',
  },
  'meeting-not-held': {
    vi: 'Cuộc họp chưa diễn ra. Chuyên viên ghi nhận cuộc họp trước.',
    en: 'The meeting has not been held. A desk officer records that it was, first.',
  },
  'mode-missing': {
    vi: 'Cuộc họp không có trong kế hoạch: hãy nêu hình thức họp.',
    en: 'The meeting was not planned: say in what form it was held.',
  },
  'unknown-venue': {
    vi: 'Cuộc họp không có điểm cầu này. Hãy chọn một điểm cầu của cuộc họp.',
    en: 'The meeting has no such venue. Choose one of its venues.',
  },
  'already-prepared': {
    vi: 'Việc chuẩn bị này đã được ghi nhận, nên không cần ghi lại.',
    en: 'This preparation is already on record, so there is no need to record it again.',
  },
  'statement-exists': {
    vi: 'Phát biểu này đã được ghi nhận. Hãy mở phát biểu đó, hoặc dùng một mã mới.',
    en: 'This statement is already on record. Open it, or use a new id.',
  },
  'unknown-statement': {
    vi: 'Không có phát biểu này trong cơ chế hội đàm. Chuyên viên ghi nhận phát biểu trước.',
    en: 'No such statement was made at these talks. A desk officer records it first.',
  },
  'no-open-proposal': {
    vi: 'Không có đề nghị nào đang chờ trả lời. Hãy tải lại; có thể đã có người trả lời.',
    en: 'No proposal waits for an answer. Reload; somebody may have answered it.',
  },
  'not-a-proposal': {
    vi: 'Chỉ đề nghị mới được trả lời; đây là cam kết, báo cáo hoặc số liệu.',
    en: 'Only a proposal is answered; this is a pledge, a report or a statistic.',
  },
  'already-answered': {
    vi: 'Đề nghị này đã được trả lời. Nếu ghi sai, lưu trữ viên đề nghị đính chính.',
    en: 'This proposal has been answered. If that was recorded wrongly, an archivist proposes a correction.',
  },
  'became-missing': {
    vi: 'Đề nghị được chấp nhận phải dẫn tới việc cụ thể: hãy nêu cam kết, việc phải làm hoặc thỏa thuận.',
    en: 'An accepted proposal becomes something: name the commitment, follow-up or agreement.',
  },
  'reason-missing': {
    vi: 'Thiếu lý do. Hãy nêu lý do để các bên hiểu.',
    en: 'The reason is missing. Give it, for the other sides to understand.',
  },
  'minutes-adopted': {
    vi: 'Biên bản đã được thông qua. Nếu ghi sai, lưu trữ viên đề nghị đính chính.',
    en: 'The minutes have been adopted. If something was recorded wrongly, an archivist proposes a correction.',
  },
  'minutes-not-drafted': {
    vi: 'Chưa có dự thảo biên bản. Chuyên viên dự thảo trước.',
    en: 'No minutes have been drafted. A desk officer drafts them first.',
  },
  'follow-up-exists': {
    vi: 'Việc này đã được ghi nhận. Hãy mở việc đó, hoặc dùng một mã mới.',
    en: 'This follow-up is already on record. Open it, or use a new id.',
  },
  'unknown-follow-up': {
    vi: 'Không có việc này trong cơ chế hội đàm. Hãy chọn một việc đã ghi nhận.',
    en: 'These talks have no such follow-up. Choose one that is on record.',
  },
  'no-open-follow-up': {
    vi: 'Không còn việc nào chưa kết thúc, nên không có gì để khép lại.',
    en: 'No follow-up is open, so there is none to close.',
  },
  'follow-up-closed': {
    vi: 'Việc này đã kết thúc. Muốn làm tiếp, hãy thống nhất một việc mới.',
    en: 'This follow-up is closed. To go on, agree a new one.',
  },
  'year-waived': {
    vi: 'Năm này đã được miễn hội đàm, nên không cần miễn lại.',
    en: 'The talks of this year have already been waived, so there is no need to do it again.',
  },
  'talks-held-that-year': {
    vi: 'Hội đàm năm này đã diễn ra nên không cần miễn.',
    en: 'Talks were held that year, so there is nothing to waive.',
  },
});
