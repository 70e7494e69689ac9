import { idFrom, type Id } from '@kyket/eventing';

const article = (n: number): Id => idFrom('demo', 'article', 'vieng-chan', `${n}`);

/** The title bears its period; a new period is a new title. */
export const titlesFor = (years: string) => ({
  vi: `Bản ghi nhớ về hợp tác giữa Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh và Sở Giáo dục và Thể thao thủ đô Viêng Chăn giai đoạn ${years}`,
  lo: `ບົດບັນທຶກຄວາມເຂົ້າໃຈວ່າດ້ວຍການຮ່ວມມື ລະຫວ່າງ ພະແນກສຶກສາທິການ ແລະ ຝຶກອົບຮົມ ນະຄອນໂຮ່ຈິມິນ ແລະ ພະແນກສຶກສາທິການ ແລະ ກິລາ ນະຄອນຫຼວງວຽງຈັນ ໄລຍະ ${years}`,
});

/** What the two departments talked about on 27/09/2023, as articles: the draft itself was not published. */
export const articlesFor = (years: string) => [
  {
    id: article(1),
    number: '1',
    text: {
      vi: `Hai bên hợp tác trong lĩnh vực giáo dục và đào tạo giai đoạn ${years}, nhằm tiếp tục thúc đẩy, mở rộng quan hệ hữu nghị hợp tác và triển khai các chương trình đã ký kết giữa hai địa phương.`,
      lo: `ສອງຝ່າຍຮ່ວມມືໃນຂົງເຂດການສຶກສາ ແລະ ການຝຶກອົບຮົມ ໄລຍະ ${years}, ເພື່ອສືບຕໍ່ຊຸກຍູ້, ເປີດກວ້າງສາຍພົວພັນມິດຕະພາບ ແລະ ການຮ່ວມມື ແລະ ຈັດຕັ້ງປະຕິບັດບັນດາໂຄງການທີ່ໄດ້ລົງນາມ ລະຫວ່າງສອງທ້ອງຖິ່ນ.`,
    },
  },
  {
    id: article(2),
    number: '2',
    text: {
      vi: 'Hai bên thống nhất các giải pháp triển khai nội dung hợp tác.',
      lo: 'ສອງຝ່າຍເປັນເອກະພາບກ່ຽວກັບມາດຕະການຈັດຕັ້ງປະຕິບັດເນື້ອໃນການຮ່ວມມື.',
    },
  },
];

export const firstYears = '2023 - 2025';
export const nextYears = '2026 - 2030';

export const period = { label: 'Giai đoạn 2023 - 2025', years: { from: 2023, to: 2025 } };
export const nextPeriod = { label: 'Giai đoạn 2026 - 2030', years: { from: 2026, to: 2030 } };

/** Neither when it would enter into force nor when it would end has been told. */
export const clauses = { entry: { is: 'silent' }, end: 'unknown' } as const;

/** The page that tells of both visits. */
export const page = (excerpt: string) => ({ source: 'Thời Đại, 30/09/2023, 18:01', excerpt });
