import type { LegalSource } from '../legal-source';

/** The laws and customs that the shipped procedures rest on. What nobody has read in the text itself is marked so. */
export const sources = {
  ordinance2007: {
    instrument: {
      vi: 'Pháp lệnh 33/2007/PL-UBTVQH11 về ký kết và thực hiện thỏa thuận quốc tế (hiệu lực 01/07/2007 – 30/06/2021)',
      en: 'Ordinance 33/2007/PL-UBTVQH11 on international agreements (in force 01/07/2007 – 30/06/2021)',
    },
    certainty: 'verified',
    note: {
      vi: 'Pháp lệnh chỉ nêu Hội đồng nhân dân, Ủy ban nhân dân cấp tỉnh; việc các sở ký trước tháng 7/2021 theo trình tự nào thì không có ghi nhận.',
      en: 'It names provincial councils and committees only; by which steps departments signed before July 2021 is not on record.',
    },
  },
  law70Article19: {
    instrument: {
      vi: 'Luật Thỏa thuận quốc tế 70/2020/QH14',
      en: 'Law 70/2020/QH14 on International Agreements',
    },
    article: '19',
    certainty: 'verified',
  },
  law70Dossier: {
    instrument: {
      vi: 'Luật Thỏa thuận quốc tế 70/2020/QH14',
      en: 'Law 70/2020/QH14 on International Agreements',
    },
    article: '27, 28',
    certainty: 'unverified',
    note: {
      vi: 'Thành phần hồ sơ được dẫn chiếu nhưng chưa đọc được nguyên văn.',
      en: 'The contents of the dossier are referred to; the text itself has not been read.',
    },
  },
  law70Reduced: {
    instrument: {
      vi: 'Luật Thỏa thuận quốc tế 70/2020/QH14, trình tự, thủ tục rút gọn',
      en: 'Law 70/2020/QH14 on International Agreements, reduced procedure',
    },
    article: '35, 40',
    certainty: 'unverified',
    note: {
      vi: 'Hạn 03 ngày làm việc đọc thấy cho thỏa thuận nhân danh Nhà nước; cấp tỉnh được cho là như vậy.',
      en: 'Three working days were read for agreements of the State; provincial bodies are presumed alike.',
    },
  },
  decree64: {
    instrument: {
      vi: 'Nghị định 64/2021/NĐ-CP',
      en: 'Decree 64/2021/NĐ-CP',
    },
    article: '5',
    certainty: 'verified',
  },
  decree64Days: {
    instrument: {
      vi: 'Nghị định 64/2021/NĐ-CP',
      en: 'Decree 64/2021/NĐ-CP',
    },
    article: '5',
    certainty: 'unverified',
    note: {
      vi: 'Số ngày ở cấp sở chưa kiểm chứng; lấy theo Điều 19 của Luật.',
      en: 'The day counts at department level are not verified; those of article 19 of the Law are taken.',
    },
  },
  decree177: {
    instrument: {
      vi: 'Nghị định 177/2025/NĐ-CP (áp dụng từ 01/07/2025)',
      en: 'Decree 177/2025/NĐ-CP (from 01/07/2025)',
    },
    certainty: 'unverified',
    note: {
      vi: 'Không còn cấp huyện; quy định chi tiết cho cấp sở, xã biên giới chưa đọc được nguyên văn.',
      en: 'Districts no longer exist; the details for departments and border communes have not been read.',
    },
  },
  decree134: {
    instrument: {
      vi: 'Nghị định 134/2025/NĐ-CP về phân quyền, phân cấp trong lĩnh vực đối ngoại',
      en: 'Decree 134/2025/NĐ-CP on delegation and decentralisation in foreign affairs',
    },
    certainty: 'unverified',
    note: {
      vi: 'Có thể thay đổi nơi cho ý kiến; các điều về thỏa thuận chưa đọc được.',
      en: 'It may change who gives opinions; its articles on agreements have not been read.',
    },
  },
  domesticPractice: {
    instrument: {
      vi: 'Thông lệ ký quy chế phối hợp giữa hai cơ quan cùng cấp',
      en: 'Practice of coordination regulations between two agencies of one level',
    },
    certainty: 'unverified',
    note: {
      vi: 'Không tìm thấy văn bản quy định riêng; lãnh đạo từng cơ quan phê duyệt, không lấy ý kiến đối ngoại.',
      en: 'No statute was found; the leadership of each agency approves, and no foreign-affairs opinion is asked.',
    },
  },
  house: {
    instrument: { vi: 'Quy định nội bộ', en: 'House rule' },
    certainty: 'unverified',
  },
} as const satisfies Record<string, LegalSource>;
