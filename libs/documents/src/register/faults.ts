import type { Sentence } from '@kyket/eventing';
import type { Unreadable } from '../table/table';
import { columnOf, type ColumnName } from './columns';
import { kindWords } from './words';

/** What is wrong in a row, and what to do. Each is shown with its line and column. */
export const rowFaults = {
  missing: {
    vi: 'Ô này còn trống. Hãy điền từ sổ hoặc bản gốc.',
    en: 'The cell is empty. Fill it in from the register or the original.',
  },
  'no-title': {
    vi: 'Thiếu tên văn bản. Hãy điền tên bằng ít nhất một thứ tiếng.',
    en: 'There is no title. Give it in at least one language.',
  },
  'too-long': {
    vi: 'Nội dung ô quá dài. Hãy rút gọn.',
    en: 'The cell holds too much. Shorten it.',
  },
  'unknown-kind': {
    vi: `Không có loại văn bản này. Hãy dùng một trong: ${kindWords.join(', ')}.`,
    en: `There is no such kind. Use one of: ${kindWords.join(', ')}.`,
  },
  'unknown-certainty': {
    vi: 'Hãy ghi “nêu rõ” hoặc “suy đoán”, hay để trống.',
    en: 'Write “stated” or “inferred”, or leave it empty.',
  },
  'not-a-day': {
    vi: 'Không đọc được ngày. Hãy ghi như 14/10/2020, 10/2020, 2020, 14/10, hay để trống khi không rõ.',
    en: 'This is no day. Write 14/10/2020, 10/2020, 2020 or 14/10, or leave it empty when it is not known.',
  },
  'no-such-day': {
    vi: 'Không có ngày như vậy. Ngày ghi trước, tháng ghi sau: 31/12/2020.',
    en: 'There is no such day. The day comes first, then the month: 31/12/2020.',
  },
  'two-digit-year': {
    vi: 'Năm chỉ có hai chữ số. Hãy ghi đủ bốn chữ số.',
    en: 'The year has two digits only. Write all four.',
  },
  'bare-number': {
    vi: 'Ô chứa một con số, không phải ngày. Hãy định dạng ô là Văn bản rồi ghi lại ngày.',
    en: 'The cell holds a number and no day. Format the cell as Text and write the day again.',
  },
  'whole-day-needed': {
    vi: 'Ở đây cần đủ ngày, tháng, năm. Hãy để trống khi không rõ.',
    en: 'The whole day is needed here. Leave the cell empty when it is not known.',
  },
  'not-an-end': {
    vi: 'Hãy ghi ngày hết hạn như 31/12/2025, một thời hạn như 36 tháng hay 5 năm, “không thời hạn”, hay để trống.',
    en: 'Write an end such as 31/12/2025, a term such as 36 months or 5 years, “open-ended”, or leave it empty.',
  },
  'not-a-count': {
    vi: 'Hãy ghi một số tháng từ 0 đến 120.',
    en: 'Write a number of months from 0 to 120.',
  },
  'tacit-needs-notice': {
    vi: 'Tự động gia hạn cần biết phải phản đối trước mấy tháng. Hãy điền cột “Báo trước (tháng)”.',
    en: 'Tacit renewal needs the months before the end by which to object. Fill in “Notice (months)”.',
  },
  'not-a-year': { vi: 'Hãy ghi một năm như 2030.', en: 'Write a year such as 2030.' },
  'signature-missing': {
    vi: 'Văn bản chưa đủ chữ ký thì chưa thể có hiệu lực từ một ngày. Hãy để trống ô này, hoặc bỏ tên cơ quan ở cột “Bên chưa có chữ ký”.',
    en: 'What is not signed by all cannot be in force from a day. Leave this empty, or take the body out of “Not signed by”.',
  },
  'unsigned-not-a-party': {
    vi: 'Cơ quan này không có tên ở cột “Phía ta” hay “Phía đối tác”.',
    en: 'This body stands in neither “Our side” nor “Their side”.',
  },
  'told-twice': {
    vi: 'Số đăng ký này đã có ở một dòng trước với cùng cơ quan đứng đầu. Hãy sửa số, hoặc bỏ dòng trùng.',
    en: 'An earlier line has this register number and the same lead body. Mend the number, or drop the line.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

export type RowFault = keyof typeof rowFaults;

/** Why a whole file is sent back. */
export const fileFaults: Readonly<Record<Unreadable, Sentence>> = {
  empty: { vi: 'Tệp không có dòng nào.', en: 'There is nothing in the file.' },
  'not-a-table': {
    vi: 'Không đọc được tệp như một bảng. Hãy lưu lại dạng .xlsx hoặc CSV UTF-8.',
    en: 'The file cannot be read as a table. Save it as .xlsx or as CSV UTF-8.',
  },
  'not-utf-8': {
    vi: 'Tệp CSV không dùng bảng mã UTF-8. Trong Excel hãy chọn “CSV UTF-8”, hoặc lưu dạng .xlsx.',
    en: 'The CSV file is not in UTF-8. In Excel choose “CSV UTF-8”, or save it as .xlsx.',
  },
  'no-such-sheet': {
    vi: 'Tệp không có trang tính mang tên này.',
    en: 'The workbook has no sheet of that name.',
  },
  'too-large': {
    vi: 'Bảng quá lớn: nhiều nhất 20.000 dòng và 100 cột. Hãy xóa các dòng, cột trống đã định dạng, hoặc chia tệp.',
    en: 'The table is too large: at most 20,000 rows and 100 columns. Delete empty formatted rows and columns, or split the file.',
  },
  encrypted: {
    vi: 'Tệp .xls cũ hoặc có mật khẩu. Hãy lưu lại dạng .xlsx không mật khẩu.',
    en: 'An .xls file of old, or one with a password. Save it as .xlsx without a password.',
  },
};

export const columnsMissing = (names: readonly ColumnName[]): Sentence => ({
  vi: `Dòng đầu thiếu cột: ${names.map((name) => columnOf(name).vi).join(', ')}. Hãy dùng tệp mẫu.`,
  en: `The first row lacks these columns: ${names.map((name) => columnOf(name).en).join(', ')}. Use the template.`,
});

export const columnTwice = (name: ColumnName): Sentence => ({
  vi: `Cột “${columnOf(name).vi}” có hai lần.`,
  en: `The column “${columnOf(name).en}” is there twice.`,
});
