import { idFrom, type Id } from '@kyket/eventing';

const article = (n: number): Id => idFrom('demo', 'article', 'quang-tri', `${n}`);

export const titles = {
  vi: 'Quy chế phối hợp “Đẩy mạnh các hoạt động hợp tác quốc tế trong lĩnh vực giáo dục và đào tạo giai đoạn 2022-2026” giữa Sở Ngoại vụ và Sở Giáo dục và Đào tạo tỉnh Quảng Trị',
};

/** What the two directors said at the conference of 14/04/2022, as articles. */
export const articles = [
  {
    id: article(1),
    number: '1',
    text: {
      vi: 'Tăng cường sự phối hợp giữa 02 ngành trong việc thực hiện có hiệu quả các chủ trương, đường lối của Đảng, chính sách pháp luật của Nhà nước về công tác đối ngoại, hội nhập quốc tế trong lĩnh vực giáo dục đào tạo.',
    },
  },
  {
    id: article(2),
    number: '2',
    text: {
      vi: 'Công tác phối hợp nhằm phát huy sức mạnh tổng hợp của mỗi đơn vị, vì mục đích chung, hỗ trợ lẫn nhau góp phần hoàn thành nhiệm vụ chính trị của từng đơn vị.',
    },
  },
  {
    id: article(3),
    number: '3',
    text: { vi: 'Hai cơ quan xây dựng kế hoạch hàng năm để thực hiện Quy chế.' },
  },
  {
    id: article(4),
    number: '4',
    text: {
      vi: 'Hai bên phối hợp tổ chức phiên làm việc với các tổ chức PCPNN liên quan, tăng cường hợp tác và trao đổi thông tin thường xuyên về các nội dung, chương trình.',
    },
  },
  {
    id: article(5),
    number: '5',
    text: {
      vi: 'Sở Ngoại vụ hỗ trợ Sở Giáo dục và Đào tạo tìm kiếm các dự án, nhà tài trợ, tổ chức PCPNN để tài trợ, hỗ trợ các trường học trong việc đầu tư phần cứng, sửa chữa phòng học, nhà vệ sinh, hệ thống nước sạch, nhà công vụ; mua sắm các trang thiết bị, dụng cụ học tập phục vụ việc dạy và học.',
    },
  },
];

/** Nothing is said of its end; the period in its title runs to 2026. */
export const clauses = {
  entry: { is: 'on-signature' },
  end: { value: '2026-12-31', certainty: 'inferred' },
} as const;

export const period = { label: 'Giai đoạn 2022-2026', years: { from: 2022, to: 2026 } };

export const purpose =
  'Thực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2013 và các văn bản hướng dẫn về công tác đối ngoại của Bộ Giáo dục và Đào tạo, Tỉnh ủy, UBND tỉnh.';

/** Where it is told of; posted the day after the signing. */
export const source = {
  source: 'Trang thông tin Sở Ngoại vụ Quảng Trị, 15/04/2022, 17:05',
  excerpt:
    'Ngày 14/4/2022, Sở Ngoại vụ phối hợp với Giáo dục và Đào tạo tổ chức Hội nghị ký kết Quy chế phối hợp.',
};
