import { idFrom, type Id } from '@kyket/eventing';

const article = (n: number): Id => idFrom('demo', 'article', 'dien-bien-luang-prabang', n);

export const titles = {
  vi: 'Biên bản ghi nhớ hợp tác đào tạo giữa Sở Giáo dục và Đào tạo tỉnh Điện Biên và Sở Giáo dục và Thể thao tỉnh Luông Pha Băng',
  lo: 'ບົດບັນທຶກການຮ່ວມມືດ້ານການຝຶກອົບຮົມ ລະຫວ່າງ ພະແນກສຶກສາທິການ ແຂວງດຽນບຽນ ແລະ ພະແນກສຶກສາທິການ ແລະ ກິລາ ແຂວງຫຼວງພະບາງ',
};

/** The six lines of the memorandum, by the article that undertakes each. */
export const lines = {
  vietnamese: { article: article(2), count: 20 },
  bachelorFullTime: { article: article(3), count: 10 },
  bachelorPartTime: { article: article(4), count: 5 },
  college: { article: article(5), count: 5 },
  politicalTheory: { article: article(6), count: 5 },
  officials: { article: article(7), count: 10 },
} as const;

const undertakings = [
  {
    id: article(1),
    number: '1',
    text: {
      vi: 'Hai bên tiếp tục hợp tác trong lĩnh vực giáo dục và đào tạo theo Đề án Hợp tác đào tạo giữa tỉnh Điện Biên với các tỉnh Bắc Lào, giai đoạn 2021 - 2025, định hướng đến năm 2030.',
      lo: 'ສອງຝ່າຍສືບຕໍ່ຮ່ວມມືໃນຂົງເຂດການສຶກສາ ແລະ ການຝຶກອົບຮົມ ຕາມໂຄງການຮ່ວມມືຝຶກອົບຮົມ ລະຫວ່າງ ແຂວງດຽນບຽນ ກັບ ບັນດາແຂວງພາກເໜືອຂອງລາວ, ໄລຍະ 2021 - 2025, ທິດທາງຮອດປີ 2030.',
    },
  },
  {
    id: article(2),
    number: '2',
    text: {
      vi: 'Dự kiến đào tạo tiếng Việt cho 20 người/năm.',
      lo: 'ຄາດວ່າຈະຝຶກອົບຮົມພາສາຫວຽດນາມ ໃຫ້ 20 ຄົນ/ປີ.',
    },
  },
  {
    id: article(3),
    number: '3',
    text: {
      vi: 'Dự kiến đào tạo trình độ đại học chính quy tại Trường Đại học Tây Bắc cho 10 người/khóa, 4 khóa.',
      lo: 'ຄາດວ່າຈະຝຶກອົບຮົມລະດັບປະລິນຍາຕີ ລະບົບປົກກະຕິ ທີ່ມະຫາວິທະຍາໄລເຕີບັກ ໃຫ້ 10 ຄົນ/ຮຸ່ນ, 4 ຮຸ່ນ.',
    },
  },
  {
    id: article(4),
    number: '4',
    text: {
      vi: 'Dự kiến đào tạo trình độ đại học hệ vừa làm vừa học tại tỉnh Điện Biên cho 5 người/khóa, 4 khóa.',
      lo: 'ຄາດວ່າຈະຝຶກອົບຮົມລະດັບປະລິນຍາຕີ ລະບົບຮຽນໄປພ້ອມເຮັດວຽກໄປພ້ອມ ທີ່ແຂວງດຽນບຽນ ໃຫ້ 5 ຄົນ/ຮຸ່ນ, 4 ຮຸ່ນ.',
    },
  },
  {
    id: article(5),
    number: '5',
    text: {
      vi: 'Dự kiến đào tạo trình độ cao đẳng chính quy tại các trường cao đẳng tỉnh Điện Biên cho 5 người/khóa, 4 khóa.',
      lo: 'ຄາດວ່າຈະຝຶກອົບຮົມລະດັບຊັ້ນສູງ ລະບົບປົກກະຕິ ທີ່ບັນດາວິທະຍາໄລຂອງແຂວງດຽນບຽນ ໃຫ້ 5 ຄົນ/ຮຸ່ນ, 4 ຮຸ່ນ.',
    },
  },
  {
    id: article(6),
    number: '6',
    text: {
      vi: 'Dự kiến đào tạo trình độ trung cấp lý luận chính trị cho 5 người/khóa, 4 khóa.',
      lo: 'ຄາດວ່າຈະຝຶກອົບຮົມທິດສະດີການເມືອງຊັ້ນກາງ ໃຫ້ 5 ຄົນ/ຮຸ່ນ, 4 ຮຸ່ນ.',
    },
  },
  {
    id: article(7),
    number: '7',
    text: {
      vi: 'Dự kiến bồi dưỡng, tập huấn, thực tế cơ sở cho cán bộ, công chức, viên chức 10 người/khóa, 5 khóa.',
      lo: 'ຄາດວ່າຈະບຳລຸງ, ຝຶກອົບຮົມ ແລະ ລົງຕົວຈິງຮາກຖານ ໃຫ້ພະນັກງານ ລັດຖະກອນ 10 ຄົນ/ຮຸ່ນ, 5 ຮຸ່ນ.',
    },
  },
];

const together = (vi: string, lo: string) => ({ id: article(8), number: '8', text: { vi, lo } });

/** The text as it went to clearance. */
export const draftForClearance = [
  ...undertakings,
  together('Hai bên phối hợp quản lý lưu học sinh.', 'ສອງຝ່າຍປະສານງານຄຸ້ມຄອງນັກສຶກສາຕ່າງປະເທດ.'),
];

/** The text as it was completed and signed on 19/12/2023. */
export const textAsSigned = [
  ...undertakings,
  together(
    'Hai bên đẩy mạnh tuyên truyền, tư vấn tuyển sinh để tăng số lượng lưu học sinh Điện Biên tại Đại học Su Pha Nu Vông; thống nhất phối hợp quản lý lưu học sinh, tăng cường giao lưu thể thao và văn hóa, tạo điều kiện để nắm bắt thường xuyên thông tin về người học.',
    'ສອງຝ່າຍເພີ່ມທະວີການໂຄສະນາ, ແນະນຳການຮັບສະໝັກ ເພື່ອເພີ່ມຈຳນວນນັກສຶກສາດຽນບຽນ ຢູ່ມະຫາວິທະຍາໄລສຸພານຸວົງ; ເປັນເອກະພາບປະສານງານຄຸ້ມຄອງນັກສຶກສາ, ເພີ່ມທະວີການແລກປ່ຽນກິລາ ແລະ ວັດທະນະທຳ, ສ້າງເງື່ອນໄຂຮັບຮູ້ຂໍ້ມູນຜູ້ຮຽນເປັນປະຈຳ.',
  ),
];

/** The text says nothing of its end; the programme it rests on does. */
export const clauses = {
  entry: { is: 'on-signature' },
  end: { value: '2025-12-31', certainty: 'inferred' },
} as const;

export const period = {
  label: 'Giai đoạn 2021 - 2025',
  years: { from: 2021, to: 2025 },
  outlookYear: 2030,
};
