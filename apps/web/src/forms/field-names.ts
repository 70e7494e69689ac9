import type { Translated } from '@kyket/eventing';

/** Names for the small parts that schemas share and do not name themselves. */
export const fieldNames: Readonly<Record<string, Translated>> = {
  article: { vi: 'Điều', en: 'Article', zh: '条款', lo: 'ມາດຕາ' },
  articles: { vi: 'Các điều', en: 'Articles', zh: '条款', lo: 'ມາດຕາຕ່າງໆ' },
  certainty: { vi: 'Mức chắc chắn', en: 'Certainty', zh: '确定程度', lo: 'ລະດັບຄວາມແນ່ນອນ' },
  cohorts: { vi: 'Số khóa', en: 'Number of cohorts', zh: '届数', lo: 'ຈຳນວນລຸ້ນ' },
  count: { vi: 'Số lượng', en: 'Number', zh: '数量', lo: 'ຈຳນວນ' },
  endsOn: { vi: 'Kết thúc ngày', en: 'Ends on', zh: '结束日期', lo: 'ສິ້ນສຸດວັນທີ' },
  excerpt: { vi: 'Trích đoạn', en: 'Excerpt', zh: '摘录', lo: 'ຂໍ້ຄວາມຕັດຕອນ' },
  from: { vi: 'Từ', en: 'From', zh: '自', lo: 'ຈາກ' },
  how: { vi: 'Cách sửa', en: 'How', zh: '修改方式', lo: 'ວິທີແກ້ໄຂ' },
  label: { vi: 'Tên giai đoạn', en: 'Name of the period', zh: '期间名称', lo: 'ຊື່ຂອງໄລຍະ' },
  lines: { vi: 'Các dòng', en: 'Lines', zh: '各项', lo: 'ລາຍການ' },
  max: { vi: 'Nhiều nhất', en: 'At most', zh: '最多', lo: 'ຫຼາຍສຸດ' },
  min: { vi: 'Ít nhất', en: 'At least', zh: '最少', lo: 'ໜ້ອຍສຸດ' },
  months: { vi: 'Số tháng', en: 'Months', zh: '月数', lo: 'ຈຳນວນເດືອນ' },
  n: { vi: 'Khóa thứ', en: 'Cohort number', zh: '第几届', lo: 'ລຸ້ນທີ' },
  name: { vi: 'Tên', en: 'Name', zh: '名称', lo: 'ຊື່' },
  number: { vi: 'Số', en: 'Number', zh: '编号', lo: 'ເລກທີ' },
  objectMonthsBefore: {
    vi: 'Phản đối trước (tháng)',
    en: 'Months before, to object',
    zh: '提前几个月提出异议',
    lo: 'ຄັດຄ້ານກ່ອນ (ເດືອນ)',
  },
  on: { vi: 'Ngày', en: 'Day', zh: '日期', lo: 'ວັນທີ' },
  outlookYear: {
    vi: 'Định hướng đến năm',
    en: 'Outlook to the year',
    zh: '展望至（年份）',
    lo: 'ວິໄສທັດຮອດປີ',
  },
  over: { vi: 'Tính chung cho', en: 'Over', zh: '合计范围', lo: 'ລວມສຳລັບ' },
  person: { vi: 'Người', en: 'Person', zh: '人员', lo: 'ບຸກຄົນ' },
  reason: { vi: 'Lý do', en: 'Reason', zh: '理由', lo: 'ເຫດຜົນ' },
  retrievedOn: { vi: 'Ngày tra cứu', en: 'Retrieved on', zh: '查阅日期', lo: 'ວັນທີຄົ້ນຫາ' },
  reviewOn: { vi: 'Xem lại vào ngày', en: 'Look again on', zh: '再议日期', lo: 'ພິຈາລະນາຄືນວັນທີ' },
  source: { vi: 'Nguồn, văn bản', en: 'Source', zh: '来源、文件', lo: 'ແຫຼ່ງຂໍ້ມູນ, ເອກະສານ' },
  startsOn: { vi: 'Bắt đầu ngày', en: 'Starts on', zh: '开始日期', lo: 'ເລີ່ມວັນທີ' },
  statement: { vi: 'Phát biểu', en: 'Statement', zh: '发言', lo: 'ຄຳກ່າວ' },
  talks: { vi: 'Hội đàm', en: 'Talks', zh: '会谈', lo: 'ການເຈລະຈາ' },
  text: { vi: 'Nội dung', en: 'Text', zh: '内容', lo: 'ເນື້ອໃນ' },
  title: { vi: 'Chức danh', en: 'Title', zh: '职务', lo: 'ຕຳແໜ່ງ' },
  to: { vi: 'Đến', en: 'To', zh: '至', lo: 'ຮອດ' },
  value: { vi: 'Giá trị', en: 'Value', zh: '值', lo: 'ຄ່າ' },
  year: { vi: 'Năm', en: 'Year', zh: '年份', lo: 'ປີ' },
  years: { vi: 'Các năm', en: 'Years', zh: '年份', lo: 'ປີຕ່າງໆ' },
  zone: { vi: 'Múi giờ', en: 'Time zone', zh: '时区', lo: 'ເຂດເວລາ' },
};

/** Names for ways to answer that have no name but what they are. */
export const wayNames: Readonly<Record<string, Translated>> & { readonly other: Translated } = {
  day: { vi: 'Vào ngày', en: 'On a day', zh: '某一天', lo: 'ໃນວັນທີ' },
  text: { vi: 'Bằng chữ', en: 'In words', zh: '文字说明', lo: 'ເປັນຂໍ້ຄວາມ' },
  number: { vi: 'Bằng số', en: 'As a number', zh: '数字', lo: 'ເປັນຕົວເລກ' },
  'yes-no': { vi: 'Có hoặc không', en: 'Yes or no', zh: '是或否', lo: 'ແມ່ນ ຫຼື ບໍ່' },
  reference: { vi: 'Chọn trong hồ sơ', en: 'One on file', zh: '从档案中选择', lo: 'ເລືອກຈາກແຟ້ມ' },
  list: { vi: 'Liệt kê', en: 'A list', zh: '列表', lo: 'ເປັນລາຍການ' },
  other: { vi: 'Cụ thể', en: 'As follows', zh: '具体内容', lo: 'ລາຍລະອຽດ' },
};

/** What a name points at where the schema does not say. */
export const refersByName: Readonly<Record<string, string>> = {
  article: 'article',
  articles: 'article',
  over: 'line',
  hash: 'text',
  person: 'person',
  side: 'side',
  statement: 'statement',
  talks: 'talks',
};
