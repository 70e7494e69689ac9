import type { Ground, Language } from '@kyket/eventing';

/** How the web says no to what the domain refused: the domain knows nothing of status codes. */
export const statusOf: Record<Ground, number> = {
  state: 409,
  stale: 412,
  authority: 403,
  unknown: 404,
};

/** The web's own ways of saying no, beside the refusals of the domain: a counterpart may meet any. Codes are public and never change meaning. */
export const problems = {
  'not-json': {
    status: 400,
    vi: 'Nội dung gửi lên không phải là JSON hợp lệ.',
    en: 'The body is not valid JSON.',
    zh: '提交的内容不是有效的 JSON。',
    lo: 'ເນື້ອໃນທີ່ສົ່ງມາບໍ່ແມ່ນ JSON ທີ່ຖືກຕ້ອງ.',
  },
  'bad-request': {
    status: 400,
    vi: 'Yêu cầu không đúng định dạng.',
    en: 'The request is malformed.',
    zh: '请求格式不正确。',
    lo: 'ຄຳຂໍບໍ່ຖືກຮູບແບບ.',
  },
  'idempotency-key-missing': {
    status: 400,
    vi: 'Thiếu tiêu đề Idempotency-Key. Hãy gửi một khóa riêng cho mỗi lệnh.',
    en: 'The Idempotency-Key header is missing. Send a key of its own with every command.',
    zh: '缺少 Idempotency-Key 标头。请为每个操作发送各自的键。',
    lo: 'ຂາດຫົວຂໍ້ Idempotency-Key. ກະລຸນາສົ່ງລະຫັດສະເພາະພ້ອມກັບແຕ່ລະຄຳສັ່ງ.',
  },
  'sign-in-needed': {
    status: 401,
    vi: 'Bạn cần đăng nhập.',
    en: 'You need to sign in.',
    zh: '请先登录。',
    lo: 'ກະລຸນາເຂົ້າສູ່ລະບົບກ່ອນ.',
  },
  'sign-in-failed': {
    status: 401,
    vi: 'Thư điện tử hoặc mật khẩu không đúng.',
    en: 'The e-mail address or the password is not right.',
    zh: '电子邮件地址或密码不正确。',
    lo: 'ທີ່ຢູ່ອີເມວ ຫຼື ລະຫັດຜ່ານບໍ່ຖືກຕ້ອງ.',
  },
  'too-many-attempts': {
    status: 429,
    vi: 'Đã thử quá nhiều lần. Hãy chờ rồi thử lại; không ai bị khóa tài khoản.',
    en: 'Too many attempts. Wait, then try again; nobody is locked out.',
    zh: '尝试次数过多。请稍候再试；账户不会被锁定。',
    lo: 'ລອງຫຼາຍເກີນໄປ. ກະລຸນາລໍຖ້າແລ້ວລອງໃໝ່; ບໍ່ມີໃຜຖືກລັອກບັນຊີ.',
  },
  'password-wrong': {
    status: 403,
    vi: 'Mật khẩu không đúng.',
    en: 'The password is not right.',
    zh: '密码不正确。',
    lo: 'ລະຫັດຜ່ານບໍ່ຖືກຕ້ອງ.',
  },
  'proof-needed': {
    status: 403,
    vi: 'Việc này cần xác nhận lại chính bạn: bằng khóa truy cập hoặc mã xác thực của bạn; nếu chưa có, bằng mật khẩu.',
    en: 'This asks you to show once more that it is you: by your passkey or a code; by your password if you have neither.',
    zh: '此操作需要再次确认是您本人：请使用您的通行密钥或验证码；若两者皆无，请使用密码。',
    lo: 'ເລື່ອງນີ້ຕ້ອງຢືນຢັນຕົວທ່ານອີກຄັ້ງ: ດ້ວຍກະແຈຜ່ານ ຫຼື ລະຫັດຢືນຢັນຂອງທ່ານ; ຖ້າບໍ່ມີ, ດ້ວຍລະຫັດຜ່ານ.',
  },
  'second-factor-asked': {
    status: 401,
    vi: 'Mật khẩu đúng. Hãy xác nhận thêm bằng khóa truy cập, mã xác thực hoặc mã dự phòng.',
    en: 'The password is right. Now show your passkey, a code of your device or a recovery code.',
    zh: '密码正确。请再使用通行密钥、验证码或恢复代码进行确认。',
    lo: 'ລະຫັດຜ່ານຖືກຕ້ອງ. ກະລຸນາຢືນຢັນຕື່ມດ້ວຍກະແຈຜ່ານ, ລະຫັດຢືນຢັນ ຫຼື ລະຫັດສຳຮອງ.',
  },
  'second-factor-missing': {
    status: 403,
    vi: 'Việc này cần một lớp xác thực thứ hai mà bạn chưa có. Hãy thêm khóa truy cập hoặc ứng dụng tạo mã ở trang tài khoản của bạn (/account), rồi làm lại.',
    en: 'This takes a second factor, and you have none yet. Add a passkey or an app that tells codes on your account page (/account), then try again.',
    zh: '此操作需要第二重验证，而您尚未设置。请在您的账户页面（/account）添加通行密钥或验证码应用，然后重试。',
    lo: 'ເລື່ອງນີ້ຕ້ອງມີການຢືນຢັນຊັ້ນທີສອງ ເຊິ່ງທ່ານຍັງບໍ່ມີ. ກະລຸນາເພີ່ມກະແຈຜ່ານ ຫຼື ແອັບສ້າງລະຫັດ ໃນໜ້າບັນຊີຂອງທ່ານ (/account) ແລ້ວລອງໃໝ່.',
  },
  'code-wrong': {
    status: 403,
    vi: 'Mã không đúng, đã được dùng hoặc đã qua nửa phút. Hãy nhập mã mới.',
    en: 'The code is not right, was used already, or its half minute is over. Give the next one.',
    zh: '代码不正确、已被使用或已过半分钟有效期。请输入新的代码。',
    lo: 'ລະຫັດບໍ່ຖືກຕ້ອງ, ໃຊ້ແລ້ວ ຫຼື ກາຍເຄິ່ງນາທີແລ້ວ. ກະລຸນາໃສ່ລະຫັດໃໝ່.',
  },
  'passkey-not-good': {
    status: 403,
    vi: 'Khóa truy cập không được chấp nhận. Hãy thử lại; nếu vẫn không được, hãy dùng cách khác.',
    en: 'This passkey was not accepted. Try again; if that does not help, take another way.',
    zh: '此通行密钥未被接受。请重试；若仍不行，请改用其他方式。',
    lo: 'ກະແຈຜ່ານນີ້ບໍ່ໄດ້ຮັບການຍອມຮັບ. ກະລຸນາລອງໃໝ່; ຖ້າຍັງບໍ່ໄດ້, ໃຫ້ໃຊ້ວິທີອື່ນ.',
  },
  'person-needed': {
    status: 403,
    vi: 'Việc này phải do người dùng đăng nhập thực hiện, không phải một chương trình.',
    en: 'This takes a person who has signed in, not a program.',
    zh: '此操作须由已登录的人进行，不能由程序进行。',
    lo: 'ເລື່ອງນີ້ຕ້ອງແມ່ນຄົນທີ່ເຂົ້າສູ່ລະບົບເຮັດ ບໍ່ແມ່ນໂປຣແກຣມ.',
  },
  'secret-not-good': {
    status: 410,
    vi: 'Mã này không đúng, đã được dùng hoặc đã hết hạn. Hãy xin người quản trị cấp mã mới.',
    en: 'This code is not right, was used already, or is past its time. Ask the administrator for a new one.',
    zh: '此代码不正确、已被使用或已过期。请向管理员索取新代码。',
    lo: 'ລະຫັດນີ້ບໍ່ຖືກຕ້ອງ, ໃຊ້ແລ້ວ ຫຼື ໝົດອາຍຸ. ກະລຸນາຂໍລະຫັດໃໝ່ຈາກຜູ້ບໍລິຫານລະບົບ.',
  },
  'link-not-good': {
    status: 410,
    vi: 'Liên kết hoặc mã không đúng, hoặc liên kết đã hết hạn hay bị thu hồi. Hãy liên hệ người đã mời bạn.',
    en: 'The link or the code is not right, or the link has expired or was revoked. Ask whoever invited you.',
    zh: '链接或验证码不正确，或链接已过期或被撤销。请联系邀请您的人。',
    lo: 'ລິ້ງ ຫຼື ລະຫັດບໍ່ຖືກຕ້ອງ, ຫຼື ລິ້ງໝົດອາຍຸ ຫຼື ຖືກຖອນແລ້ວ. ກະລຸນາຕິດຕໍ່ຜູ້ທີ່ເຊີນທ່ານ.',
  },
  'links-not-set-up': {
    status: 503,
    vi: 'Hệ thống chưa gửi được liên kết. Quản trị viên hãy đặt SMTP_URL và PUBLIC_URL.',
    en: 'No link can be sent from here yet. The administrator sets SMTP_URL and PUBLIC_URL.',
    zh: '系统尚不能发送链接。请管理员设置 SMTP_URL 和 PUBLIC_URL。',
    lo: 'ລະບົບຍັງສົ່ງລິ້ງບໍ່ໄດ້. ຜູ້ບໍລິຫານລະບົບຕ້ອງຕັ້ງຄ່າ SMTP_URL ແລະ PUBLIC_URL.',
  },
  'letters-not-set-up': {
    status: 503,
    vi: 'Hệ thống chưa gửi được thư. Người vận hành máy chủ lấy trang chọn mật khẩu bằng lệnh kyket user invite; hoặc quản trị viên đặt SMTP_URL và PUBLIC_URL.',
    en: 'No letter can be sent from here yet. The operator of the machine gets the page to choose a password by kyket user invite; or the administrator sets SMTP_URL and PUBLIC_URL.',
    zh: '系统尚不能发送信函。请服务器运维人员用 kyket user invite 命令取得选择密码的页面；或由管理员设置 SMTP_URL 和 PUBLIC_URL。',
    lo: 'ລະບົບຍັງສົ່ງຈົດໝາຍບໍ່ໄດ້. ຜູ້ດູແລເຄື່ອງແມ່ຂ່າຍເອົາໜ້າເລືອກລະຫັດຜ່ານໄດ້ດ້ວຍຄຳສັ່ງ kyket user invite; ຫຼື ຜູ້ບໍລິຫານລະບົບຕັ້ງຄ່າ SMTP_URL ແລະ PUBLIC_URL.',
  },
  'address-of-an-account': {
    status: 409,
    vi: 'Địa chỉ thư này thuộc về một tài khoản của cơ quan khác. Hãy nêu địa chỉ của người phía bạn.',
    en: 'This e-mail address belongs to an account of another office. Give the address of a person of theirs.',
    zh: '此电子邮件地址属于另一单位的账户。请填写对方人员的地址。',
    lo: 'ທີ່ຢູ່ອີເມວນີ້ເປັນຂອງບັນຊີໜ່ວຍງານອື່ນ. ກະລຸນາໃສ່ທີ່ຢູ່ຂອງຄົນຝ່າຍນັ້ນ.',
  },
  'not-allowed': {
    status: 403,
    vi: 'Vai trò của bạn không được ra lệnh này.',
    en: 'Your role does not allow this command.',
    zh: '您的角色不允许进行此操作。',
    lo: 'ບົດບາດຂອງທ່ານບໍ່ອະນຸຍາດໃຫ້ເຮັດສິ່ງນີ້.',
  },
  'foreign-origin': {
    status: 403,
    vi: 'Yêu cầu đến từ một trang khác.',
    en: 'The request comes from another site.',
    zh: '请求来自其他网站。',
    lo: 'ຄຳຂໍມາຈາກເວັບໄຊອື່ນ.',
  },
  'not-found': { status: 404, vi: 'Không tìm thấy.', en: 'Not found.', zh: '未找到。', lo: 'ບໍ່ພົບ.' },
  'method-not-allowed': {
    status: 405,
    vi: 'Phương thức không được hỗ trợ.',
    en: 'The method is not supported here.',
    zh: '此处不支持该方法。',
    lo: 'ບໍ່ຮອງຮັບວິທີການນີ້.',
  },
  'key-reused': {
    status: 422,
    vi: 'Khóa Idempotency-Key này đã dùng cho một lệnh khác.',
    en: 'This Idempotency-Key was used for another command.',
    zh: '此 Idempotency-Key 已用于另一操作。',
    lo: 'Idempotency-Key ນີ້ໄດ້ໃຊ້ກັບຄຳສັ່ງອື່ນແລ້ວ.',
  },
  'not-valid': {
    status: 422,
    vi: 'Một số thông tin chưa đúng.',
    en: 'Some of what was sent is not valid.',
    zh: '部分内容不正确。',
    lo: 'ບາງຂໍ້ມູນບໍ່ຖືກຕ້ອງ.',
  },
  'stale-revision': {
    status: 412,
    vi: 'Hồ sơ đã thay đổi từ khi bạn xem. Hãy xem lại phần thay đổi rồi thực hiện lại.',
    en: 'The record has changed since you looked. Read what changed, then decide again.',
    zh: '自您查看后，记录已有变更。请先阅读变更，再作决定。',
    lo: 'ບັນທຶກມີການປ່ຽນແປງນັບແຕ່ທ່ານເບິ່ງ. ກະລຸນາອ່ານສິ່ງທີ່ປ່ຽນ ແລ້ວຕັດສິນໃຈຄືນ.',
  },
  'payload-too-large': {
    status: 413,
    vi: 'Nội dung gửi lên quá lớn.',
    en: 'The body is too large.',
    zh: '提交的内容过大。',
    lo: 'ເນື້ອໃນທີ່ສົ່ງມາໃຫຍ່ເກີນໄປ.',
  },
  'unsupported-media-type': {
    status: 415,
    vi: 'Hãy gửi nội dung dạng application/json.',
    en: 'Send the body as application/json.',
    zh: '请以 application/json 发送内容。',
    lo: 'ກະລຸນາສົ່ງເນື້ອໃນເປັນ application/json.',
  },
  'if-match-missing': {
    status: 428,
    vi: 'Thiếu tiêu đề If-Match với số sửa đổi bạn đang xem.',
    en: 'The If-Match header is missing; send the revision you are looking at.',
    zh: '缺少 If-Match 标头；请发送您正在查看的修订号。',
    lo: 'ຂາດຫົວຂໍ້ If-Match; ກະລຸນາສົ່ງເລກສະບັບທີ່ທ່ານກຳລັງເບິ່ງ.',
  },
  'too-many-requests': {
    status: 429,
    vi: 'Quá nhiều yêu cầu. Hãy thử lại sau.',
    en: 'Too many requests. Try again later.',
    zh: '请求过多。请稍后再试。',
    lo: 'ຄຳຂໍຫຼາຍເກີນໄປ. ກະລຸນາລອງໃໝ່ພາຍຫຼັງ.',
  },
  'log-unavailable': {
    status: 503,
    vi: 'Kho sự kiện tạm thời không phản hồi. Không có gì bị mất; hãy thử lại sau ít phút.',
    en: 'The event store does not answer just now. Nothing is lost; try again in a moment.',
    zh: '事件存储暂时没有响应。没有任何内容丢失；请稍后再试。',
    lo: 'ຄັງເຫດການບໍ່ຕອບຊົ່ວຄາວ. ບໍ່ມີຫຍັງເສຍ; ກະລຸນາລອງໃໝ່ອີກຈັກໜ່ອຍ.',
  },
  'views-rebuilding': {
    status: 503,
    vi: 'Danh sách đang được dựng lại từ lịch sử. Từng hồ sơ vẫn mở được.',
    en: 'The lists are being rebuilt from the log. Each case file can still be opened.',
    zh: '列表正在根据历史重建。各个文件仍可打开。',
    lo: 'ລາຍການກຳລັງຖືກສ້າງຄືນຈາກປະຫວັດ. ແຕ່ລະແຟ້ມຍັງເປີດໄດ້.',
  },
  'record-unreadable': {
    status: 503,
    vi: 'Hồ sơ này, hoặc một hồ sơ liên quan, có một bước mà phiên bản đang chạy chưa đọc được. Không có gì bị mất và các hồ sơ khác vẫn dùng được; hãy báo người quản trị.',
    en: 'This record, or one it is bound up with, has a step that the running version cannot read. Nothing is lost and other records work; tell your administrator.',
    zh: '本档案或与其相关的档案中，有一步是当前版本无法读取的。没有任何内容丢失，其他档案仍可使用；请告知管理员。',
    lo: 'ເອກະສານນີ້ ຫຼື ເອກະສານທີ່ກ່ຽວຂ້ອງ ມີຂັ້ນຕອນໜຶ່ງທີ່ລຸ້ນປັດຈຸບັນຍັງອ່ານບໍ່ໄດ້. ບໍ່ມີຫຍັງສູນເສຍ ແລະ ເອກະສານອື່ນຍັງໃຊ້ໄດ້; ກະລຸນາແຈ້ງຜູ້ບໍລິຫານລະບົບ.',
  },
  broken: {
    status: 500,
    vi: 'Có lỗi ngoài dự kiến. Hãy gửi mã yêu cầu cho người quản trị.',
    en: 'Something unexpected went wrong. Give the request id to your administrator.',
    zh: '发生意外错误。请将请求编号告知管理员。',
    lo: 'ເກີດຂໍ້ຜິດພາດທີ່ບໍ່ຄາດຄິດ. ກະລຸນາແຈ້ງລະຫັດຄຳຂໍໃຫ້ຜູ້ບໍລິຫານລະບົບ.',
  },
} as const satisfies Record<
  string,
  Readonly<Record<Language, string>> & { readonly status: number }
>;

export type ProblemCode = keyof typeof problems;

/** A no that the web itself says. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    readonly details: Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(problems[code].en);
  }
}
