import { Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { Reason, Year } from '../vocabulary';
import { Basis, Counts, Coverage } from './vocabulary';

/** Fields that several orders share, with their names on screen. */
export const LineId = labelled(Id, {
  vi: 'Cam kết',
  en: 'Commitment',
  zh: '承诺',
  lo: 'ຄຳໝັ້ນສັນຍາ',
  refers: 'line',
});
export const ReportId = labelled(Id, {
  vi: 'Báo cáo',
  en: 'Report',
  zh: '报告',
  lo: 'ບົດລາຍງານ',
  refers: 'report',
});
export const MoveId = labelled(Id, {
  vi: 'Đề nghị điều chuyển',
  en: 'Reallocation',
  refers: 'move',
});
export const LineBasis = labelled(Basis, { vi: 'Cách tính', en: 'How it is counted' });
export const LineCoverage = labelled(Coverage, { vi: 'Các năm áp dụng', en: 'Years covered' });
export const Figures = labelled(Counts, {
  vi: 'Số liệu theo dòng',
  en: 'Figures by line',
  zh: '分项数字',
  lo: 'ຕົວເລກຕາມລາຍການ',
});
export const InYear = labelled(Year, { vi: 'Năm', en: 'Year', zh: '年份', lo: 'ປີ' });
export const DocumentNumber = labelled(z.string().trim().min(1).max(500), {
  vi: 'Số văn bản',
  en: 'Number of the document',
});
export const Why = labelled(Reason, { vi: 'Lý do', en: 'Reason', zh: '理由', lo: 'ເຫດຜົນ' });
