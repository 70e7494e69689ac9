import { defineRefusals } from '@kyket/eventing';

/** Every reason the record of an agreement can refuse an order. Codes are public: they never change meaning. */
export const refuse = defineRefusals({
  'no-such-agreement': {
    vi: 'Không có văn bản này.',
    en: 'There is no such agreement.',
    ground: 'unknown',
  },
  'agreement-exists': {
    vi: 'Văn bản với mã này đã có.',
    en: 'An agreement with this id is already on record.',
  },
  'day-must-be-known': {
    vi: 'Cần nêu đủ ngày, tháng, năm của việc này.',
    en: 'The full day of this act is needed: day, month and year.',
  },
  'not-in-the-future': {
    vi: 'Ngày của việc này chưa tới; chỉ ghi nhận việc đã xảy ra.',
    en: 'The day of this act has not come yet; only what has happened is recorded.',
  },
  'evidence-needed': {
    vi: 'Cần đính kèm tài liệu chứng minh: bản quét, công văn hoặc trang nguồn.',
    en: 'Evidence is needed: attach the scan, the letter or the page it comes from.',
  },
  'scan-needed': {
    vi: 'Chữ ký trên giấy cần bản quét kèm theo.',
    en: 'A signature on paper needs the scan of the paper.',
  },
  'no-such-seat': {
    vi: 'Văn bản không có vị trí ký này.',
    en: 'The agreement has no such seat.',
    ground: 'unknown',
  },
  'seat-has-withdrawn': {
    vi: 'Bên giữ vị trí này đã rút khỏi văn bản.',
    en: 'This seat has withdrawn from the agreement.',
  },
  'not-your-seat': {
    vi: 'Chỉ đơn vị giữ vị trí này được trả lời; người khác ghi nhận hộ phải kèm tài liệu.',
    en: 'Only the organisation that holds this seat speaks for it; others record its words with evidence.',
    ground: 'authority',
  },
  abandoned: {
    vi: 'Việc ký kết đã dừng lại; cần đề xuất văn bản mới.',
    en: 'This agreement was abandoned; propose a new one.',
  },

  // Proposing
  'two-sides-needed': {
    vi: 'Cần hai phía, mỗi phía ít nhất một vị trí ký.',
    en: 'Two sides are needed, each with at least one seat.',
  },
  'organisation-in-two-seats': {
    vi: 'Một cơ quan chỉ giữ một vị trí ký.',
    en: 'One organisation may hold one seat only.',
  },
  'office-in-two-seats': {
    vi: 'Một chức danh chỉ ký ở một vị trí.',
    en: 'One office may be proposed for one seat only.',
  },
  'seat-named-twice': {
    vi: 'Mỗi vị trí ký có một mã riêng.',
    en: 'Each seat has an id of its own.',
  },
  'lead-seat-unknown': {
    vi: 'Vị trí chủ trì phải là một trong các vị trí ký.',
    en: 'The lead seat must be one of the seats.',
  },
  'party-not-registered': {
    vi: 'Cơ quan này chưa có trong danh bạ; người phụ trách danh bạ cần đăng ký trước.',
    en: 'This organisation is not in the register; the register steward has to enter it first.',
  },
  'party-no-longer-exists': {
    vi: 'Cơ quan này không còn hoạt động vào ngày đó; hãy chọn cơ quan kế thừa.',
    en: 'This organisation had ceased to exist by that day; choose its successor.',
  },
  'treaty-name': {
    vi: 'Tên gọi này dành cho điều ước quốc tế (công ước, hiệp ước, định ước, hiệp định); hãy dùng tên gọi của thỏa thuận quốc tế, Điều 6 Luật 70/2020/QH14.',
    en: 'This name is kept for treaties; use a name of international agreements (Law 70/2020, art. 6).',
  },
  'registered-not-negotiated': {
    vi: 'Đề án, điều ước và văn bản cũ chỉ được cập nhật vào hồ sơ, không đàm phán tại đây.',
    en: 'Programmes, treaties and legacy agreements are registered here, not negotiated.',
  },
  'linked-agreement-unknown': {
    vi: 'Văn bản được liên kết chưa có trong hồ sơ; hãy cập nhật văn bản đó trước.',
    en: 'The agreement linked to is not on record; register it first.',
  },
  'links-would-make-a-circle': {
    vi: 'Liên kết này tạo thành vòng lặp: văn bản kia đã dẫn tới văn bản này.',
    en: 'This link would make a circle: the other agreement already leads to this one.',
  },

  // Drafting and negotiating
  'already-signed': {
    vi: 'Văn bản đã ký đủ các bên; muốn thay đổi cần văn bản sửa đổi, bổ sung.',
    en: 'All seats have signed; a change now takes an addendum.',
  },
  'reason-needed-to-undo': {
    vi: 'Dự thảo mới làm mất hiệu lực văn bản đã thống nhất hoặc chữ ký đã có; cần nêu lý do.',
    en: 'The new draft undoes a text already agreed or a signature already given; say why.',
  },
  'article-twice': {
    vi: 'Mỗi điều có một mã riêng.',
    en: 'Each article has an id of its own.',
  },
  'ends-before-it-begins': {
    vi: 'Ngày hết hạn đứng trước ngày có hiệu lực.',
    en: 'The text ends before it begins.',
  },
  'no-draft': {
    vi: 'Chưa có dự thảo; chuyên viên cần soạn dự thảo trước.',
    en: 'There is no draft yet; the desk officer has to record one first.',
  },
  'draft-not-open': {
    vi: 'Dự thảo đã được thống nhất hoặc bị từ chối; cần dự thảo mới.',
    en: 'The draft has been agreed or rejected; a new draft is needed.',
  },
  'text-has-changed': {
    vi: 'Đây không còn là văn bản hiện hành; hãy xem lại bản mới nhất.',
    en: 'This is not the text that stands now; look at the latest one.',
    ground: 'stale',
  },
  'draft-not-sent': {
    vi: 'Dự thảo chưa được gửi cho các bên.',
    en: 'The draft has not been sent to the other seats.',
  },
  'own-draft': {
    vi: 'Bên gửi dự thảo không trả lời chính dự thảo của mình.',
    en: 'The seat that sent the draft does not answer its own draft.',
  },
  'comments-needed': {
    vi: 'Cần ghi nội dung góp ý.',
    en: 'Say what the comments are.',
  },
  'reason-needed': {
    vi: 'Cần nêu lý do.',
    en: 'A reason is needed.',
  },
  'language-behind': {
    vi: 'Có điều khoản chưa khớp giữa các ngôn ngữ; chuyên viên cần cập nhật hoặc xác nhận từng bản.',
    en: 'Some articles have not followed in every language; the desk officer has to bring them up or confirm them.',
  },
  'not-all-accepted': {
    vi: 'Chưa đủ các bên đồng ý với đúng văn bản này; im lặng không phải là đồng ý.',
    en: 'Not every other seat has accepted this very text; silence is not consent.',
  },
  'base-text-changed': {
    vi: 'Văn bản gốc đã thay đổi từ khi soạn phụ lục; cần soạn lại theo văn bản hiện hành.',
    en: 'The text this addendum amends has changed since it was drafted; draft it again on the text that governs.',
  },
  'text-not-agreed': {
    vi: 'Văn bản chưa được các bên thống nhất.',
    en: 'The text has not been agreed yet.',
  },
  'languages-not-compared': {
    vi: 'Chưa đối chiếu đủ các bản ngôn ngữ.',
    en: 'Not all language versions have been compared.',
  },

  // Signing
  'not-collated': {
    vi: 'Quy trình yêu cầu rà soát, đối chiếu các bản trước khi ký.',
    en: 'The procedure asks for the language versions to be collated before signing.',
  },
  'collate-again': {
    vi: 'Đã quá sáu tháng từ chữ ký đầu tiên; cần rà soát, đối chiếu lại trước khi ký tiếp.',
    en: 'More than six months have passed since the first signature; collate the texts again before the next.',
  },
  'seat-not-open': {
    vi: 'Vị trí này đã ký hoặc đã từ chối ký.',
    en: 'This seat has signed, or has declined to.',
  },
  'out-of-order': {
    vi: 'Chưa đến lượt vị trí này ký.',
    en: 'It is not yet this seat’s turn to sign.',
  },
  'not-a-signatory': {
    vi: 'Chỉ người ký được ký điện tử; chữ ký trên giấy do chuyên viên ghi nhận.',
    en: 'Only a signatory signs electronically; a signature on paper is recorded by the desk officer.',
    ground: 'authority',
  },
  'recorder-is-signer': {
    vi: 'Người ghi nhận chữ ký trên giấy không được là người ký.',
    en: 'Whoever records a signature on paper may not be the one who signed.',
    ground: 'authority',
  },
  'office-needed': {
    vi: 'Cần nêu chức danh của người ký.',
    en: 'Name the office from which the seat signs.',
  },
  'term-already-over': {
    vi: 'Thời hạn ghi trong văn bản đã qua; cần dự thảo mới với giai đoạn mới.',
    en: 'The term in the text is already over; a new draft with a new period is needed.',
  },
  'party-succeeded': {
    vi: 'Cơ quan giữ vị trí này đã được kế thừa vào ngày đó; vị trí thuộc về cơ quan kế thừa.',
    en: 'The organisation in this seat had been succeeded by that day; the seat passes to its successor.',
  },
  'office-may-not-sign': {
    vi: 'Chức danh này không có thẩm quyền ký vào ngày đó; cần giấy ủy quyền.',
    en: 'This office may not sign on that day; an authorisation is needed.',
    ground: 'authority',
  },
  'signer-not-in-office': {
    vi: 'Người ký không giữ chức danh này vào ngày đó.',
    en: 'The signer did not hold this office on that day.',
    ground: 'authority',
  },
  'not-cleared': {
    vi: 'Cấp có thẩm quyền chưa cho phép ký.',
    en: 'The deciding authority has not cleared the signing.',
  },
  'clearance-stale': {
    vi: 'Văn bản cho phép không còn đúng với nội dung, bên ký hoặc ngày ký; cần quyết định lại hoặc xác nhận trong phạm vi được giao.',
    en: 'The clearance no longer fits the text, the party or the day; decide anew, or confirm that the change is within the mandate.',
  },
  'condition-open': {
    vi: 'Còn điều kiện của quyết định chưa được đáp ứng.',
    en: 'A condition of the clearance is still open.',
  },
  'item-still-escalated': {
    vi: 'Nội dung vượt thẩm quyền đang xin ý kiến vẫn còn trong văn bản.',
    en: 'A matter that was escalated is still in the text.',
  },
  'signature-in-order': {
    vi: 'Chữ ký này đủ thẩm quyền; hãy ghi nhận như chữ ký thông thường.',
    en: 'This signature has all its authority; record it as an ordinary signature.',
  },
  'nothing-to-confirm': {
    vi: 'Không có chữ ký thiếu thẩm quyền nào chờ xác nhận ở vị trí này.',
    en: 'No signature without authority waits in this seat.',
  },
  'confirmation-too-late': {
    vi: 'Đã hết hạn xác nhận chữ ký.',
    en: 'The days for confirming this signature have passed.',
  },
  'signer-may-not-confirm': {
    vi: 'Người ký không được tự xác nhận chữ ký của mình.',
    en: 'The signer may not confirm his or her own signature.',
    ground: 'authority',
  },
  'confirmation-still-open': {
    vi: 'Thời hạn xác nhận chưa hết.',
    en: 'The days for confirming this signature have not passed yet.',
  },

  // Force
  'not-signed': {
    vi: 'Văn bản chưa được ký đủ các bên.',
    en: 'Not all seats have signed yet.',
  },
  'no-notice-needed': {
    vi: 'Văn bản này có hiệu lực không cần thông báo.',
    en: 'This text enters into force without notices.',
  },
  'no-such-side': {
    vi: 'Văn bản không có phía này.',
    en: 'The agreement has no such side.',
    ground: 'unknown',
  },
  'entry-day-needed': {
    vi: 'Văn bản không quy định ngày có hiệu lực; cần nêu ngày các bên thỏa thuận bằng văn bản.',
    en: 'The text is silent on its entry into force; name the day agreed to in writing.',
  },
  'already-in-force': {
    vi: 'Văn bản đã có hiệu lực.',
    en: 'The agreement has already entered into force.',
  },
  'entry-condition-not-met': {
    vi: 'Điều kiện có hiệu lực chưa được đáp ứng.',
    en: 'The condition for entry into force is not met yet.',
  },
  'first-day-needed': {
    vi: 'Cần nêu ngày bắt đầu có hiệu lực theo nguồn.',
    en: 'Name the first day of force, as the source gives it.',
  },
  'not-in-force': {
    vi: 'Văn bản không có hiệu lực vào ngày này.',
    en: 'The agreement is not in force on this day.',
  },
  'already-suspended': {
    vi: 'Văn bản đang tạm đình chỉ.',
    en: 'The agreement is already suspended.',
  },
  'not-suspended': {
    vi: 'Văn bản không bị tạm đình chỉ.',
    en: 'The agreement is not suspended.',
  },
  'not-an-addendum-in-force': {
    vi: 'Văn bản kia chưa có hiệu lực hoặc không sửa đổi văn bản này.',
    en: 'That agreement is not in force, or does not amend this one.',
  },
  'parent-has-not-ended': {
    vi: 'Văn bản cấp trên vẫn còn hiệu lực, hoặc không phải là văn bản cấp trên.',
    en: 'That parent has not ended, or is no parent of this agreement.',
  },
  'no-such-succession': {
    vi: 'Không có việc kế thừa này đối với cơ quan đang giữ vị trí.',
    en: 'No such succession of the organisation in this seat is on record.',
  },
  'choose-among-successors': {
    vi: 'Có nhiều cơ quan kế thừa; lãnh đạo cần chọn cơ quan giữ vị trí này.',
    en: 'There are several successors; the head has to choose which of them takes the seat.',
  },
  'not-a-successor': {
    vi: 'Cơ quan được chọn không phải là cơ quan kế thừa.',
    en: 'The organisation chosen is not among the successors.',
  },
  'no-open-question': {
    vi: 'Không có câu hỏi nào đang chờ quyết định.',
    en: 'No such question is waiting for a decision.',
  },

  // Renewing
  'too-early-to-review': {
    vi: 'Chưa đến mười hai tháng trước ngày hết hạn, hoặc văn bản không có ngày hết hạn.',
    en: 'It is not yet twelve months before the end, or no end is known.',
  },
  'already-renewed': {
    vi: 'Văn bản đã được ký tiếp.',
    en: 'The agreement has already been renewed.',
  },
  'no-tacit-clause': {
    vi: 'Văn bản không có điều khoản tự động gia hạn.',
    en: 'The text has no clause of tacit renewal.',
  },
  'objection-too-late': {
    vi: 'Ngày nhận được đã quá hạn phản đối gia hạn.',
    en: 'It was received after the last day to object.',
  },
  'no-term-that-day': {
    vi: 'Không có thời hạn nào bao gồm ngày này.',
    en: 'No term includes this day.',
  },
  'term-not-over': {
    vi: 'Thời hạn chưa kết thúc.',
    en: 'The term is not over yet.',
  },
  'renewal-objected': {
    vi: 'Đã có phản đối hoặc thông báo chấm dứt; văn bản không tự động gia hạn.',
    en: 'There was an objection or a notice; the agreement does not renew itself.',
  },
  'not-a-signed-successor': {
    vi: 'Văn bản kia chưa được ký đủ hoặc không phải là văn bản ký tiếp.',
    en: 'That agreement is not signed, or does not renew this one.',
  },
  'successor-day-unknown': {
    vi: 'Chưa rõ ngày ký của văn bản ký tiếp; cần bổ sung ngày trước.',
    en: 'The day the successor was signed is not fully known; complete it first.',
  },
  'not-expired': {
    vi: 'Văn bản chưa hết hiệu lực.',
    en: 'The agreement has not expired.',
  },

  // Ending
  'already-entered-into-force': {
    vi: 'Văn bản đã từng có hiệu lực; cần chấm dứt chứ không dừng ký kết.',
    en: 'The agreement has been in force; it can be terminated, not abandoned.',
  },
  'notice-already-runs': {
    vi: 'Đã có một thông báo đang chờ hiệu lực.',
    en: 'A notice is already running.',
  },
  'no-notice-clause': {
    vi: 'Văn bản không quy định việc báo trước; cần sự đồng ý của các bên.',
    en: 'The text has no clause of notice; the consent of the parties is needed.',
  },
  'notice-too-short': {
    vi: 'Ngày có hiệu lực sớm hơn thời hạn báo trước.',
    en: 'It would take effect before the time of notice has run.',
  },
  'decision-needed': {
    vi: 'Cần nêu quyết định của cấp có thẩm quyền.',
    en: 'Name the decision of the deciding authority.',
  },
  'no-notice-runs': {
    vi: 'Không có thông báo nào đang chờ hiệu lực.',
    en: 'No notice is running.',
  },
  'notice-took-effect': {
    vi: 'Thông báo đã có hiệu lực.',
    en: 'The notice has taken effect.',
  },
  'not-the-giver': {
    vi: 'Chỉ bên đã thông báo được rút lại.',
    en: 'Only the side that gave the notice withdraws it.',
    ground: 'authority',
  },
  'notice-not-yet-effective': {
    vi: 'Thông báo chưa đến ngày có hiệu lực.',
    en: 'The notice has not taken effect yet.',
  },
  'not-a-successor-in-force': {
    vi: 'Văn bản kia chưa có hiệu lực hoặc không thay thế văn bản này.',
    en: 'That agreement is not in force, or does not replace this one.',
  },

  // Legacy and keeping
  'clauses-needed': {
    vi: 'Khi nhập toàn văn, cần nêu điều khoản thi hành: hiệu lực và thời hạn.',
    en: 'With the text its clauses are needed: entry into force and duration.',
  },
  'not-from-the-archive': {
    vi: 'Chỉ dùng cho văn bản được cập nhật từ hồ sơ cũ.',
    en: 'This is for agreements registered from the archive only.',
  },
  'dispatch-number-taken': {
    vi: 'Công văn số này đã được ghi nhận.',
    en: 'A letter with this number is already on record.',
  },
  'every-seat-must-consent': {
    vi: 'Sửa lỗi trong văn bản gốc cần sự đồng ý của tất cả các bên.',
    en: 'An error in the authentic text is put right only by consent of every seat.',
  },
  'no-such-wording': {
    vi: 'Văn bản không có đoạn này.',
    en: 'The text does not have this wording.',
  },
});
