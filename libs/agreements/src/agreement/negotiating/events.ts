import { defineEvent, Hash, Id, labelled, Language } from '@kyket/eventing';
import { z } from 'zod';
import { answer, Reason } from '../../vocabulary';

export const DraftSent = defineEvent('DraftSent', {
  data: z.object({ version: z.int(), hash: Hash, from: Id }),
  says: {
    vi: '{from} gửi dự thảo lần {version} cho các bên',
    en: '{from} sent draft {version} to the other seats',
    zh: '{from} 向各方发送第 {version} 稿草案',
    lo: '{from} ສົ່ງຮ່າງຄັ້ງທີ {version} ໃຫ້ຝ່າຍອື່ນ',
  },
});

export const PartyAccepted = defineEvent('PartyAccepted', {
  data: z.object({ seat: Id, hash: Hash }),
  says: {
    vi: '{seat} đồng ý với dự thảo',
    en: '{seat} accepted the draft',
    zh: '{seat} 同意草案',
    lo: '{seat} ເຫັນດີກັບຮ່າງ',
  },
});

/** A remark on the draft, on one article or on the whole; with the wording that should stand there, it is a proposal. */
export const Comment = z.object({
  article: labelled(Id.optional(), {
    vi: 'Điều khoản',
    en: 'Article',
    zh: '条款',
    lo: 'ມາດຕາ',
    refers: 'article',
  }),
  says: labelled(z.string().trim().min(1).max(5000), {
    vi: 'Nội dung góp ý',
    en: 'Remark',
    zh: '意见内容',
    lo: 'ເນື້ອໃນຄຳເຫັນ',
  }),
  wording: labelled(
    z
      .object({
        language: labelled(Language, { vi: 'Ngôn ngữ', en: 'Language', zh: '语言', lo: 'ພາສາ' }),
        text: labelled(z.string().trim().min(1).max(20_000), {
          vi: 'Lời văn',
          en: 'Wording',
          zh: '措辞',
          lo: 'ຖ້ອຍຄຳ',
        }),
      })
      .optional(),
    { vi: 'Đề nghị lời văn', en: 'Proposed wording', zh: '建议措辞', lo: 'ຖ້ອຍຄຳທີ່ສະເໜີ' },
  ),
});
export type Comment = z.infer<typeof Comment>;

export const PartyCommented = defineEvent('PartyCommented', {
  data: z.object({ seat: Id, hash: Hash, comments: z.array(Comment) }),
  says: {
    vi: '{seat} góp ý dự thảo',
    en: '{seat} commented on the draft',
    zh: '{seat} 对草案提出意见',
    lo: '{seat} ໃຫ້ຄຳເຫັນຕໍ່ຮ່າງ',
  },
});

export const PartyRejected = defineEvent('PartyRejected', {
  data: z.object({ seat: Id, hash: Hash, reason: Reason }),
  says: {
    vi: '{seat} từ chối dự thảo: {reason}',
    en: '{seat} rejected the draft: {reason}',
    zh: '{seat} 拒绝草案：{reason}',
    lo: '{seat} ປະຕິເສດຮ່າງ: {reason}',
  },
});

export const TextAgreed = defineEvent('TextAgreed', {
  data: z.object({ hash: Hash, base: answer(z.string()).optional() }),
  says: {
    vi: 'Các bên đã thống nhất văn bản',
    en: 'All seats agreed the text',
    zh: '各方已商定文本',
    lo: 'ທຸກຝ່າຍຕົກລົງບົດແລ້ວ',
  },
  ownSide: ['base'],
});

export const TextsCollated = defineEvent('TextsCollated', {
  data: z.object({ hash: Hash, compared: z.array(Language) }),
  says: {
    vi: 'Đã rà soát, đối chiếu các bản {compared}',
    en: 'Collated the versions in {compared}',
    zh: '已核对各语言文本：{compared}',
    lo: 'ກວດທຽບສະບັບພາສາຕ່າງໆແລ້ວ: {compared}',
  },
});
