import { folded, type Sentence } from '@kyket/eventing';

/** What a register tells of an agreement, a column each. */
export interface Column extends Sentence {
  /** Other headings it is known by. */
  readonly also?: readonly string[];
  readonly needed?: true;
  /** Of the template: one cell as it might be filled in. */
  readonly example: string;
}

/** In the order of the template. The names of the keys are the program's; headings are what people write. */
export const columns = {
  register: {
    vi: 'Số đăng ký',
    en: 'Register no.',
    also: ['Số vào sổ', 'STT'],
    needed: true,
    example: '2023-07',
  },
  titleVi: {
    vi: 'Tên văn bản',
    en: 'Title',
    also: ['Tên thỏa thuận', 'Trích yếu'],
    example: 'Biên bản ghi nhớ hợp tác đào tạo giai đoạn 2021 - 2025',
  },
  titleEn: { vi: 'Tên tiếng Anh', en: 'Title in English', example: '' },
  titleZh: { vi: 'Tên tiếng Trung', en: 'Title in Chinese', example: '' },
  titleLo: { vi: 'Tên tiếng Lào', en: 'Title in Lao', example: '' },
  kind: {
    vi: 'Loại văn bản',
    en: 'Kind',
    also: ['Hình thức văn bản'],
    needed: true,
    example: 'Biên bản ghi nhớ',
  },
  number: {
    vi: 'Số, ký hiệu',
    en: 'Number',
    also: ['Số ký hiệu', 'Số hiệu'],
    example: '15/BBGN-SGDĐT',
  },
  ours: {
    vi: 'Phía ta',
    en: 'Our side',
    also: ['Bên A', 'Các cơ quan phía ta'],
    example: 'Sở Giáo dục và Đào tạo tỉnh Điện Biên',
  },
  theirs: {
    vi: 'Phía đối tác',
    en: 'Their side',
    also: ['Bên B', 'Đối tác', 'Counterpart'],
    example: 'Sở Giáo dục và Thể thao tỉnh Luông Pha Băng',
  },
  unsigned: {
    vi: 'Bên chưa có chữ ký',
    en: 'Not signed by',
    example: '',
  },
  signedOn: {
    vi: 'Ngày ký',
    en: 'Signed on',
    also: ['Ngày ký kết', 'Thời gian ký'],
    example: '19/12/2023',
  },
  ourDay: { vi: 'Ngày ký của phía ta', en: 'Our side signed on', example: '' },
  theirDay: { vi: 'Ngày ký của phía đối tác', en: 'Their side signed on', example: '' },
  place: { vi: 'Nơi ký', en: 'Place', also: ['Địa điểm ký'], example: 'Luông Pha Băng' },
  period: {
    vi: 'Giai đoạn',
    en: 'Period',
    example: '2021 - 2025',
  },
  outlook: { vi: 'Định hướng đến năm', en: 'Outlook to year', example: '2030' },
  entry: {
    vi: 'Có hiệu lực từ',
    en: 'In force from',
    also: ['Ngày có hiệu lực', 'Hiệu lực từ'],
    example: 'từ ngày ký',
  },
  end: {
    vi: 'Có hiệu lực đến',
    en: 'In force until',
    also: ['Ngày hết hiệu lực', 'Thời hạn', 'Hiệu lực đến'],
    example: '31/12/2025',
  },
  notice: { vi: 'Báo trước (tháng)', en: 'Notice (months)', example: '' },
  tacit: { vi: 'Tự động gia hạn (tháng)', en: 'Tacit renewal (months)', example: '' },
  under: {
    vi: 'Thuộc văn bản',
    en: 'Under',
    also: ['Văn bản khung', 'Văn bản gốc'],
    example: '',
  },
  amends: { vi: 'Sửa đổi văn bản', en: 'Amends', example: '' },
  renews: { vi: 'Ký tiếp văn bản', en: 'Renews', example: '' },
  replaces: { vi: 'Thay thế văn bản', en: 'Replaces', example: '' },
  certainty: { vi: 'Độ chắc chắn', en: 'Certainty', example: 'nêu rõ' },
  source: {
    vi: 'Căn cứ',
    en: 'Evidence',
    also: ['Nguồn', 'Tài liệu kèm theo', 'Nơi lưu'],
    example: 'Bản gốc lưu tại Văn phòng Sở, hộp 12',
  },
  excerpt: { vi: 'Trích dẫn', en: 'Excerpt', example: '' },
} as const satisfies Readonly<Record<string, Column>>;

export type ColumnName = keyof typeof columns;

export const columnNames = Object.keys(columns) as readonly ColumnName[];

export const columnOf = (name: ColumnName): Column => columns[name];

/** Letters and digits alone: a heading is recognised with or without brackets, stops and accents. */
const plain = (heading: string): string => folded(heading).replace(/[^\p{L}\p{N}]+/gu, '');

const headings = new Map<string, ColumnName>(
  columnNames.flatMap((name) => {
    const { vi, en, also = [] } = columnOf(name);
    return [name, vi, en, ...also].map((heading) => [plain(heading), name] as const);
  }),
);

export const columnNamed = (heading: string): ColumnName | undefined =>
  headings.get(plain(heading));
