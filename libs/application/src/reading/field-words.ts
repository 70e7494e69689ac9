import { saidIn, type Translated } from '@kyket/eventing';
import type { NameBook } from './names';

/** What a detail that was put right is called in the middle of a sentence. */
export const saidField = (field: string, { language }: NameBook): string => {
  const word = fieldWords[field];
  return word === undefined ? '—' : saidIn(word, language);
};

/** Every detail of a fact that a correction may be about. */
export const fieldWords: Readonly<Record<string, Translated>> = {
  became: { vi: 'kết quả của đề nghị', en: 'what became of it', zh: '提议结果', lo: 'ຜົນຂອງຂໍ້ສະເໜີ' },
  cohort: { vi: 'khóa', en: 'cohort', zh: '届次', lo: 'ລຸ້ນ' },
  confirmBy: { vi: 'hạn xác nhận', en: 'day to confirm by', zh: '确认期限', lo: 'ກຳນົດຢືນຢັນ' },
  consent: {
    vi: 'sự đồng ý của bên kia',
    en: 'consent of the other side',
    zh: '对方的同意',
    lo: 'ຄວາມເຫັນດີຂອງຝ່າຍກົງຂ້າມ',
  },
  copies: { vi: 'số bản gốc', en: 'number of originals', zh: '正本份数', lo: 'ຈຳນວນຕົ້ນສະບັບ' },
  counts: { vi: 'số liệu theo dòng', en: 'figures by line', zh: '分项数字', lo: 'ຕົວເລກຕາມລາຍການ' },
  country: { vi: 'quốc gia', en: 'country', zh: '国家', lo: 'ປະເທດ' },
  decision: { vi: 'quyết định', en: 'decision', zh: '决定', lo: 'ຄຳຕັດສິນ' },
  delegation: { vi: 'thành phần dự họp', en: 'delegation', zh: '与会人员', lo: 'ຜູ້ເຂົ້າຮ່ວມ' },
  document: { vi: 'văn bản', en: 'document', zh: '文件', lo: 'ເອກະສານ' },
  due: { vi: 'hạn', en: 'due day', zh: '期限', lo: 'ກຳນົດເວລາ' },
  effectiveFrom: { vi: 'ngày có hiệu lực', en: 'effective day', zh: '生效日期', lo: 'ວັນທີມີຜົນ' },
  effectiveOn: { vi: 'ngày có hiệu lực', en: 'effective day', zh: '生效日期', lo: 'ວັນທີມີຜົນ' },
  entryOn: {
    vi: 'ngày có hiệu lực',
    en: 'day of entry into force',
    zh: '生效日期',
    lo: 'ວັນທີມີຜົນສັກສິດ',
  },
  foundedBy: {
    vi: 'văn bản lập cơ chế',
    en: 'founding agreement',
    zh: '设立依据的协议',
    lo: 'ຂໍ້ຕົກລົງທີ່ສ້າງຕັ້ງ',
  },
  institution: { vi: 'cơ sở đào tạo', en: 'institution', zh: '院校', lo: 'ສະຖາບັນການສຶກສາ' },
  legalBasis: { vi: 'căn cứ pháp lý', en: 'legal basis', zh: '法律依据', lo: 'ພື້ນຖານທາງກົດໝາຍ' },
  level: { vi: 'cấp', en: 'level', zh: '级别', lo: 'ຂັ້ນ' },
  names: { vi: 'tên gọi', en: 'names', zh: '名称', lo: 'ຊື່' },
  number: { vi: 'số', en: 'number', zh: '编号', lo: 'ເລກທີ' },
  occurredOn: { vi: 'ngày thực hiện', en: 'day of the act', zh: '行为日期', lo: 'ວັນທີປະຕິບັດ' },
  office: { vi: 'chức danh', en: 'office', zh: '职务', lo: 'ຕຳແໜ່ງງານ' },
  on: { vi: 'ngày', en: 'day', zh: '日期', lo: 'ວັນທີ' },
  period: { vi: 'giai đoạn', en: 'period', zh: '期间', lo: 'ໄລຍະ' },
  place: { vi: 'nơi', en: 'place', zh: '地点', lo: 'ສະຖານທີ່' },
  present: { vi: 'người tham dự', en: 'who was present', zh: '出席人员', lo: 'ຜູ້ເຂົ້າຮ່ວມ' },
  reference: { vi: 'số, ký hiệu', en: 'reference', zh: '文号', lo: 'ເລກອ້າງອີງ' },
  signer: { vi: 'người ký', en: 'signer', zh: '签署人', lo: 'ຜູ້ລົງນາມ' },
  territorialScope: {
    vi: 'phạm vi lãnh thổ',
    en: 'territorial scope',
    zh: '地域范围',
    lo: 'ຂອບເຂດດິນແດນ',
  },
  title: { vi: 'tên', en: 'title', zh: '名称', lo: 'ຊື່' },
  titles: { vi: 'tên', en: 'titles', zh: '名称', lo: 'ຊື່' },
  to: {
    vi: 'nơi nhận hoặc ngày mới',
    en: 'addressee or new day',
    zh: '收件单位或新日期',
    lo: 'ຜູ້ຮັບ ຫຼື ວັນທີໃໝ່',
  },
  under: { vi: 'cơ quan cấp trên', en: 'body above', zh: '上级单位', lo: 'ໜ່ວຍງານຂັ້ນເທິງ' },
  unmapped: {
    vi: 'số chưa phân theo dòng',
    en: 'figure not split by line',
    zh: '未分项的数字',
    lo: 'ຕົວເລກທີ່ຍັງບໍ່ແຍກລາຍການ',
  },
  validTo: { vi: 'ngày hết hạn', en: 'day of expiry', zh: '到期日', lo: 'ວັນໝົດອາຍຸ' },
  validUntil: { vi: 'ngày hết hạn', en: 'day of expiry', zh: '到期日', lo: 'ວັນໝົດອາຍຸ' },
  value: { vi: 'giá trị', en: 'value', zh: '值', lo: 'ຄ່າ' },
  venue: { vi: 'điểm cầu', en: 'venue', zh: '会场', lo: 'ຈຸດເຊື່ອມຕໍ່' },
  venues: { vi: 'điểm cầu', en: 'venues', zh: '会场', lo: 'ຈຸດເຊື່ອມຕໍ່' },
  year: { vi: 'năm', en: 'year', zh: '年份', lo: 'ປີ' },
  zone: { vi: 'múi giờ', en: 'time zone', zh: '时区', lo: 'ເຂດເວລາ' },
};
