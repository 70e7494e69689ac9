import { defineRefusals } from '@kyket/eventing';

/** Every reason why a clearance says no. */
export const refuse = defineRefusals({
  'clearance-not-open': {
    vi: 'Hồ sơ xin chủ trương ký của bên này chưa được mở. Lãnh đạo cơ quan đề xuất phải mở hồ sơ trước.',
    en: 'The clearance of this party is not open. The head of the proposing agency has to open it first.',
    ground: 'unknown',
  },
  'clearance-already-open': {
    vi: 'Hồ sơ xin chủ trương ký của bên này đã được mở. Hãy mở hồ sơ đó và làm tiếp.',
    en: 'The clearance of this party is already open. Open that file and go on there.',
  },
  'clearance-elsewhere': {
    vi: 'Mỗi bên có đúng một hồ sơ cho mỗi thỏa thuận, mang mã riêng của nó. Hãy mở bằng mã đó.',
    en: 'A party has one clearance for an agreement, with an id of its own. Open it under that id.',
  },
  'day-not-known': {
    vi: 'Việc này cần biết đủ ngày, tháng, năm. Hãy nhập ngày ghi trên văn bản.',
    en: 'This needs a whole day. Give the day that stands on the document.',
  },
  'before-the-last-step': {
    vi: 'Ngày này ở trước bước liền trước của hồ sơ. Hãy đối chiếu lại ngày trên văn bản; nếu bước trước ghi sai ngày, hãy đề nghị đính chính.',
    en: 'This day lies before the step that it follows. Compare it with the document; if the earlier step bears a wrong day, propose a correction.',
  },
  'agreement-unknown': {
    vi: 'Chưa có thỏa thuận này. Chuyên viên cơ quan đề xuất phải lập đề xuất trước.',
    en: 'There is no such agreement. The desk officer of the proposing agency proposes it first.',
    ground: 'unknown',
  },
  'holds-no-seat': {
    vi: 'Bên này không giữ vị trí ký nào của thỏa thuận vào ngày đó. Hãy chọn bên đang giữ vị trí ký.',
    en: 'This party holds no seat of the agreement on that day. Choose a party that does.',
  },
  'party-unknown': {
    vi: 'Bên này chưa có trong danh bạ. Cán bộ phụ trách danh bạ phải đăng ký trước.',
    en: 'This party is not in the register. The register steward has to register it first.',
  },
  'procedure-not-in-use': {
    vi: 'Thủ tục này không áp dụng vào ngày mở hồ sơ. Hãy chọn thủ tục đang áp dụng.',
    en: 'This procedure is not in use on the day of opening. Choose one that is.',
  },
  'procedure-does-not-apply': {
    vi: 'Thủ tục này không áp dụng cho bên này: khác về cấp, quốc gia, loại văn bản, phía đối tác hoặc địa bàn. Hãy chọn thủ tục phù hợp.',
    en: 'This procedure does not apply: another level, country, kind, counterpart or territory. Choose one that fits.',
  },
  'ground-missing': {
    vi: 'Thủ tục này chỉ được dùng khi có một trong các lý do luật định. Hãy nêu lý do.',
    en: 'This procedure may be used only on one of the grounds it names. Give the ground.',
  },
  'route-not-in-use': {
    vi: 'Quy trình phê duyệt của thủ tục chưa được ban hành cho ngày này. Quản trị viên phải ban hành trước.',
    en: 'The approval route of this procedure is not published for that day. The administrator publishes it first.',
  },
  'body-not-named': {
    vi: 'Chưa nêu cơ quan đảm nhận một phần việc của quy trình. Người mở hồ sơ phải chỉ rõ.',
    en: 'Nobody is named for a part of the route. Who opens the clearance has to name them.',
  },
  'body-unknown': {
    vi: 'Một cơ quan được nêu chưa có trong danh bạ. Cán bộ phụ trách danh bạ phải đăng ký trước.',
    en: 'A body that is named is not in the register. The register steward has to register it first.',
  },
  'no-clearance-needed': {
    vi: 'Thủ tục này không yêu cầu xin chủ trương, nên không có hồ sơ để gửi.',
    en: 'Under this procedure no clearance is needed, so there is no dossier to submit.',
  },
  'dossier-under-way': {
    vi: 'Hồ sơ đang được xem xét. Chỉ gửi lại khi bị trả lại, bị từ chối, hoặc chủ trương không còn phù hợp.',
    en: 'The dossier is under way. It is submitted again once returned, refused, or stale.',
  },
  'clearance-still-covers': {
    vi: 'Chủ trương đã có vẫn bao trùm văn bản hiện tại, nên không cần gửi lại hồ sơ.',
    en: 'The clearance that stands still covers the text of today; there is nothing to submit.',
  },
  'papers-missing': {
    vi: 'Hồ sơ còn thiếu thành phần bắt buộc. Cơ quan đề xuất phải bổ sung.',
    en: 'Papers that the procedure requires are missing. The proposing agency has to add them.',
  },
  'no-text': {
    vi: 'Chưa có dự thảo nào. Chuyên viên phải ghi nhận dự thảo trước.',
    en: 'There is no draft yet. The desk officer records one first.',
  },
  'text-has-changed': {
    vi: 'Văn bản này không còn là bản hiện hành. Hãy tải lại và xem bản mới.',
    en: 'This is no longer the text that stands. Reload and read the one that does.',
    ground: 'stale',
  },
  'not-on-the-route': {
    vi: 'Cơ quan này không được hỏi trong quy trình. Hãy chọn một cơ quan được hỏi; lãnh đạo có thể chuyển việc hỏi sang cơ quan này.',
    en: 'This body is not asked on this route. Choose one that is; the head may reassign an opinion to this body.',
  },
  'no-dossier-out': {
    vi: 'Chưa có hồ sơ nào đang lấy ý kiến. Cơ quan đề xuất phải gửi hồ sơ trước.',
    en: 'No dossier is out for opinions. The proposing agency has to submit one first.',
  },
  'not-your-body': {
    vi: 'Chỉ chính cơ quan được hỏi, hoặc cơ quan ngoại vụ kèm văn bản chứng minh, mới được ghi việc này.',
    en: 'Only the body that is asked, or the focal point with proof, may record this.',
    ground: 'authority',
  },
  'proof-missing': {
    vi: 'Ghi thay cơ quan khác phải kèm văn bản chứng minh. Cơ quan ngoại vụ hãy đính kèm.',
    en: 'To record this for another body takes proof. The focal point attaches it.',
  },
  'stage-not-begun': {
    vi: 'Bước này chưa bắt đầu: các bước trước chưa xong. Các cơ quan ở bước trước trả lời trước.',
    en: 'This stage has not begun: those before it are not closed. The bodies asked there answer first.',
  },
  'stage-closed': {
    vi: 'Bước này đã đủ ý kiến cần có và đã kết thúc, nên không nhận thêm ý kiến.',
    en: 'This stage has heard what it needs and is closed, so it takes no more opinions.',
  },
  'opinion-already-given': {
    vi: 'Cơ quan này đã cho ý kiến ở lần này. Mỗi lần gửi hồ sơ chỉ có một ý kiến.',
    en: 'This body has given its opinion in this round. There is one for each round.',
  },
  'opinion-not-overdue': {
    vi: 'Ý kiến này chưa quá hạn. Im lặng không bao giờ là đồng ý; hãy chờ đến hết hạn.',
    en: 'This opinion is not overdue. Silence is never consent; wait until its day has passed.',
  },
  'already-asked': {
    vi: 'Cơ quan này đã được hỏi trong quy trình. Hãy chọn cơ quan khác.',
    en: 'This body is already asked on this route. Choose another.',
  },
  'opinions-outstanding': {
    vi: 'Vẫn còn cơ quan chưa cho ý kiến. Hãy chờ, hoặc cấp quyết định cho phép không chờ ý kiến quá hạn.',
    en: 'Some bodies have not been heard. Wait, or let the deciding authority dispense with what is overdue.',
  },
  'comment-unexplained': {
    vi: 'Bảng giải trình, tiếp thu còn thiếu ý kiến của một cơ quan. Chuyên viên phải bổ sung.',
    en: 'The explanation table leaves out the comments of a body. The desk officer has to add them.',
  },
  'not-awaiting-decision': {
    vi: 'Hồ sơ chưa đến bước quyết định. Các cơ quan được hỏi trả lời và chuyên viên tổng hợp ý kiến trước.',
    en: 'The dossier does not await a decision. The bodies asked answer first, and the desk officer consolidates.',
  },
  'not-the-deciding-body': {
    vi: 'Việc này thuộc cơ quan có thẩm quyền quyết định nêu trong quy trình. Người của cơ quan đó thực hiện.',
    en: 'This is for the deciding authority that the route names. Somebody of that authority does it.',
    ground: 'authority',
  },
  'office-not-competent': {
    vi: 'Vào ngày đó, chức vụ này không có thẩm quyền quyết định, hoặc người này không giữ chức vụ đó. Hãy đối chiếu ngày; nếu danh bạ thiếu, cán bộ phụ trách danh bạ bổ sung.',
    en: 'On that day this office may not decide, or the person does not hold it. Check the day; if the register lacks something, its steward adds it.',
    ground: 'authority',
  },
  'delegation-missing': {
    vi: 'Không có việc giao làm thay nào có hiệu lực vào ngày đó. Người giao phải ghi nhận việc giao trước.',
    en: 'No delegation runs on that day. The one on whose behalf it is has to give it first.',
    ground: 'authority',
  },
  'drafter-may-not-decide': {
    vi: 'Người đã soạn thảo văn bản không được quyết định về nó, kể cả khi làm thay. Người khác có thẩm quyền quyết định.',
    en: 'Who drafted the text may not decide on it, even on behalf of another. Another person who is competent decides.',
    ground: 'authority',
  },
  'disagreement-stands': {
    vi: 'Còn ý kiến không đồng ý chưa được cấp trên đồng ý bằng văn bản. Chỉ có thể từ chối, trả lại, hoặc báo cáo cấp trên.',
    en: 'A body disagrees and the higher authority has not agreed in writing. Refuse, return, or escalate.',
  },
  'approval-not-carried': {
    vi: 'Một bước phê duyệt không đạt đủ số đồng ý. Chỉ có thể từ chối hoặc trả lại.',
    en: 'An approval did not find the voices it needs. It can only be refused or returned.',
  },
  'escalation-open': {
    vi: 'Đang chờ ý kiến cấp trên về cả hồ sơ. Cơ quan ngoại vụ ghi nhận ý kiến khi có.',
    en: 'The opinion of the higher authority on the whole dossier is awaited. The focal point records it.',
  },
  'ends-before-it-begins': {
    vi: 'Ngày hết hạn của chủ trương ở trước ngày quyết định. Hãy đối chiếu lại hai ngày với quyết định.',
    en: 'The clearance would end before the day it is given. Compare the two days with the decision.',
  },
  'named-twice': {
    vi: 'Cùng một mục được nêu hai lần. Hãy bỏ một mục.',
    en: 'The same entry is named twice. Take one of them out.',
  },
  'escalation-exists': {
    vi: 'Việc báo cáo này đã được ghi, hoặc nội dung này đang chờ ý kiến cấp trên. Hãy chờ cơ quan ngoại vụ ghi nhận ý kiến.',
    en: 'This escalation is on record, or the item already awaits an opinion. Wait until the focal point records it.',
  },
  'escalation-unknown': {
    vi: 'Không có việc báo cáo, xin ý kiến này. Lãnh đạo hoặc cấp quyết định báo cáo trước.',
    en: 'There is no such escalation. The head or the deciding authority escalates first.',
  },
  'escalation-answered': {
    vi: 'Cấp trên đã cho ý kiến về việc này. Nếu ghi sai, lưu trữ viên đề nghị đính chính.',
    en: 'The higher authority has already answered this. If it was recorded wrongly, an archivist proposes a correction.',
  },
  'decision-already-made': {
    vi: 'Hồ sơ đã được quyết định, nên không thể báo cáo cả hồ sơ nữa. Vẫn có thể báo cáo từng nội dung.',
    en: 'The dossier has been decided, so it can no longer be escalated as a whole. Single items still can.',
  },
  'not-cleared': {
    vi: 'Chưa có chủ trương cho ký. Cấp có thẩm quyền quyết định trước.',
    en: 'There is no clearance that stands. The deciding authority decides first.',
  },
  'condition-unknown': {
    vi: 'Chủ trương không đặt điều kiện này. Hãy chọn một điều kiện nêu trong quyết định.',
    en: 'The clearance sets no such condition. Choose one that the decision names.',
  },
  'seat-signed': {
    vi: 'Bên này đã ký, nên không thu hồi chủ trương được nữa. Lãnh đạo có thể thông báo chấm dứt văn bản.',
    en: 'The party has signed, so the clearance can no longer be withdrawn. The head may give notice of termination.',
  },
  'already-decided': {
    vi: 'Hồ sơ đã được quyết định, nên vẫn theo thủ tục cũ. Thủ tục mới áp dụng khi hồ sơ được gửi lại cho văn bản khác.',
    en: 'The dossier has been decided, so it stays under its procedure. Another procedure is for another clearance.',
  },
  'same-procedure': {
    vi: 'Hồ sơ đang theo chính phiên bản thủ tục này, nên không cần chuyển.',
    en: 'The clearance already follows this version of this procedure, so there is nothing to move.',
  },
});
