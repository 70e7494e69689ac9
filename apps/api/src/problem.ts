import type { Ground, Sentence } from '@kyket/eventing';

/** How the web says no to what the domain refused: the domain knows nothing of status codes. */
export const statusOf: Record<Ground, number> = {
  state: 409,
  stale: 412,
  authority: 403,
  unknown: 404,
};

/** The web's own ways of saying no, beside the refusals of the domain. Codes are public and never change meaning. */
export const problems = {
  'not-json': {
    status: 400,
    vi: 'Nội dung gửi lên không phải là JSON hợp lệ.',
    en: 'The body is not valid JSON.',
  },
  'bad-request': {
    status: 400,
    vi: 'Yêu cầu không đúng định dạng.',
    en: 'The request is malformed.',
  },
  'idempotency-key-missing': {
    status: 400,
    vi: 'Thiếu tiêu đề Idempotency-Key. Hãy gửi một khóa riêng cho mỗi lệnh.',
    en: 'The Idempotency-Key header is missing. Send a key of its own with every command.',
  },
  'sign-in-needed': { status: 401, vi: 'Bạn cần đăng nhập.', en: 'You need to sign in.' },
  'sign-in-failed': {
    status: 401,
    vi: 'Thư điện tử hoặc mật khẩu không đúng.',
    en: 'The e-mail address or the password is not right.',
  },
  'too-many-attempts': {
    status: 429,
    vi: 'Đã thử quá nhiều lần. Hãy chờ rồi thử lại; không ai bị khóa tài khoản.',
    en: 'Too many attempts. Wait, then try again; nobody is locked out.',
  },
  'password-wrong': {
    status: 403,
    vi: 'Mật khẩu không đúng.',
    en: 'The password is not right.',
  },
  'proof-needed': {
    status: 403,
    vi: 'Việc này cần xác nhận lại chính bạn: hãy nhập mật khẩu một lần nữa.',
    en: 'This asks you to show once more that it is you: give your password again.',
  },
  'person-needed': {
    status: 403,
    vi: 'Việc này phải do người dùng đăng nhập thực hiện, không phải một chương trình.',
    en: 'This takes a person who has signed in, not a program.',
  },
  'secret-not-good': {
    status: 410,
    vi: 'Mã này không đúng, đã được dùng hoặc đã hết hạn. Hãy xin người quản trị cấp mã mới.',
    en: 'This code is not right, was used already, or is past its time. Ask the administrator for a new one.',
  },
  'not-allowed': {
    status: 403,
    vi: 'Vai trò của bạn không được ra lệnh này.',
    en: 'Your role does not allow this command.',
  },
  'foreign-origin': {
    status: 403,
    vi: 'Yêu cầu đến từ một trang khác.',
    en: 'The request comes from another site.',
  },
  'not-found': { status: 404, vi: 'Không tìm thấy.', en: 'Not found.' },
  'method-not-allowed': {
    status: 405,
    vi: 'Phương thức không được hỗ trợ.',
    en: 'The method is not supported here.',
  },
  'key-reused': {
    status: 422,
    vi: 'Khóa Idempotency-Key này đã dùng cho một lệnh khác.',
    en: 'This Idempotency-Key was used for another command.',
  },
  'not-valid': {
    status: 422,
    vi: 'Một số thông tin chưa đúng.',
    en: 'Some of what was sent is not valid.',
  },
  'stale-revision': {
    status: 412,
    vi: 'Hồ sơ đã thay đổi từ khi bạn xem. Hãy xem lại phần thay đổi rồi thực hiện lại.',
    en: 'The record has changed since you looked. Read what changed, then decide again.',
  },
  'payload-too-large': {
    status: 413,
    vi: 'Nội dung gửi lên quá lớn.',
    en: 'The body is too large.',
  },
  'unsupported-media-type': {
    status: 415,
    vi: 'Hãy gửi nội dung dạng application/json.',
    en: 'Send the body as application/json.',
  },
  'if-match-missing': {
    status: 428,
    vi: 'Thiếu tiêu đề If-Match với số sửa đổi bạn đang xem.',
    en: 'The If-Match header is missing; send the revision you are looking at.',
  },
  'too-many-requests': {
    status: 429,
    vi: 'Quá nhiều yêu cầu. Hãy thử lại sau.',
    en: 'Too many requests. Try again later.',
  },
  'log-unavailable': {
    status: 503,
    vi: 'Kho sự kiện tạm thời không phản hồi. Không có gì bị mất; hãy thử lại sau ít phút.',
    en: 'The event store does not answer just now. Nothing is lost; try again in a moment.',
  },
  'views-rebuilding': {
    status: 503,
    vi: 'Danh sách đang được dựng lại từ lịch sử. Từng hồ sơ vẫn mở được.',
    en: 'The lists are being rebuilt from the log. Each case file can still be opened.',
  },
  broken: {
    status: 500,
    vi: 'Có lỗi ngoài dự kiến. Hãy gửi mã yêu cầu cho người quản trị.',
    en: 'Something unexpected went wrong. Give the request id to your administrator.',
  },
} as const satisfies Record<string, Sentence & { readonly status: number }>;

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
