import type { Step } from '../step';

type Source = NonNullable<Step['evidence']>[number];

/** Where each fact is told. */
export const sources = {
  /** It gives a day and no year. */
  article: {
    source: 'Thời Đại: “Ký kết hợp tác giáo dục giữa 4 tỉnh biên giới Việt Nam với Quảng Tây”',
    excerpt: 'Sáng ngày 14/10, Sở GD&ĐT tỉnh Lạng Sơn tổ chức Hội nghị trực tuyến …',
  },
  portal: {
    source: 'Cổng thông tin điện tử tỉnh Lạng Sơn, bài 91345',
    excerpt: 'Sáng ngày 14/10/2020, tại thành phố Lạng Sơn …',
  },
  archive: {
    source: 'Hồ sơ lưu Sở GD&ĐT Lạng Sơn (dữ liệu minh họa)',
    excerpt: 'Cơ chế hội đàm định kỳ ký ngày 12/9/2017 tại Nam Ninh, Quảng Tây',
  },
  talksOf2021: {
    source: 'Cổng thông tin điện tử tỉnh Lạng Sơn, trang Sở Ngoại vụ, bài 21426',
    excerpt: 'Ngày 09/9/2021 Hội nghị trực tuyến … được tổ chức tại 05 điểm cầu',
  },
  talksOf2022: {
    source: 'Thế giới và Việt Nam (baoquocte.vn), bài 199475',
    excerpt: 'Ngày 23/9 … Hội nghị tham vấn về hợp tác giáo dục năm 2022',
  },
  talksOf2024: {
    source: 'Thời Đại, 27/11/2024, bài 207767',
    excerpt:
      'Riêng tỉnh Hà Giang được cấp 18 suất học bổng Đại học, 2 suất học bổng Thạc sỹ; ký kết biên bản ghi nhớ hợp tác năm 2024',
  },
} as const satisfies Record<string, Source>;
