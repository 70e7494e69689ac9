import type { Label } from './json-schema';

/** Names for the small parts that schemas share and do not name themselves. */
export const fieldNames: Readonly<Record<string, Label>> = {
  article: { vi: 'Điều', en: 'Article' },
  articles: { vi: 'Các điều', en: 'Articles' },
  certainty: { vi: 'Mức chắc chắn', en: 'Certainty' },
  cohorts: { vi: 'Số khóa', en: 'Number of cohorts' },
  count: { vi: 'Số lượng', en: 'Number' },
  endsOn: { vi: 'Kết thúc ngày', en: 'Ends on' },
  excerpt: { vi: 'Trích đoạn', en: 'Excerpt' },
  from: { vi: 'Từ', en: 'From' },
  how: { vi: 'Cách sửa', en: 'How' },
  label: { vi: 'Tên giai đoạn', en: 'Name of the period' },
  lines: { vi: 'Các dòng', en: 'Lines' },
  max: { vi: 'Nhiều nhất', en: 'At most' },
  min: { vi: 'Ít nhất', en: 'At least' },
  months: { vi: 'Số tháng', en: 'Months' },
  n: { vi: 'Khóa thứ', en: 'Cohort number' },
  name: { vi: 'Tên', en: 'Name' },
  number: { vi: 'Số', en: 'Number' },
  objectMonthsBefore: { vi: 'Phản đối trước (tháng)', en: 'Months before, to object' },
  on: { vi: 'Ngày', en: 'Day' },
  outlookYear: { vi: 'Định hướng đến năm', en: 'Outlook to the year' },
  over: { vi: 'Tính chung cho', en: 'Over' },
  person: { vi: 'Người', en: 'Person' },
  reason: { vi: 'Lý do', en: 'Reason' },
  retrievedOn: { vi: 'Ngày tra cứu', en: 'Retrieved on' },
  reviewOn: { vi: 'Xem lại vào ngày', en: 'Look again on' },
  source: { vi: 'Nguồn, văn bản', en: 'Source' },
  startsOn: { vi: 'Bắt đầu ngày', en: 'Starts on' },
  statement: { vi: 'Phát biểu', en: 'Statement' },
  talks: { vi: 'Hội đàm', en: 'Talks' },
  text: { vi: 'Nội dung', en: 'Text' },
  title: { vi: 'Chức danh', en: 'Title' },
  to: { vi: 'Đến', en: 'To' },
  value: { vi: 'Giá trị', en: 'Value' },
  year: { vi: 'Năm', en: 'Year' },
  years: { vi: 'Các năm', en: 'Years' },
  zone: { vi: 'Múi giờ', en: 'Time zone' },
};

/** Names for ways to answer that have no name but what they are. */
export const wayNames: Readonly<Record<string, Label>> & { readonly other: Label } = {
  day: { vi: 'Vào ngày', en: 'On a day' },
  text: { vi: 'Bằng chữ', en: 'In words' },
  number: { vi: 'Bằng số', en: 'As a number' },
  'yes-no': { vi: 'Có hoặc không', en: 'Yes or no' },
  reference: { vi: 'Chọn trong hồ sơ', en: 'One on file' },
  list: { vi: 'Liệt kê', en: 'A list' },
  other: { vi: 'Cụ thể', en: 'As follows' },
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
