import { defineEvent, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';

/** The whole dossier, or one item of it, with the articles that carry it and how the text deals with it meanwhile. */
export const EscalationScope = z.union([
  z.literal('dossier'),
  z.object({
    item: labelled(Id, { vi: 'Nội dung', en: 'Item' }),
    articles: labelled(z.array(Id).max(500), {
      vi: 'Điều khoản liên quan',
      en: 'Articles that carry it',
      refers: 'article',
    }),
    handling: labelled(z.enum(['left-out', 'conditional']), {
      vi: 'Trong khi chờ thì',
      en: 'Meanwhile it is',
    }),
  }),
]);

export type EscalationScope = z.infer<typeof EscalationScope>;

export const Escalated = defineEvent('Escalated', {
  data: z.object({ escalationId: Id, scope: EscalationScope, to: Id, matter: z.string() }),
  says: {
    vi: 'Đã báo cáo, xin ý kiến {to} về nội dung vượt thẩm quyền: {matter}',
    en: 'Reported to {to} for its opinion, as beyond competence: {matter}',
    zh: '就超出权限的事项报请 {to} 提出意见：{matter}',
    lo: 'ລາຍງານ ແລະ ຂໍຄຳເຫັນ {to} ກ່ຽວກັບເລື່ອງທີ່ເກີນສິດອຳນາດ: {matter}',
  },
});

export const HigherOpinionGiven = defineEvent('HigherOpinionGiven', {
  data: z.object({
    escalationId: Id,
    answer: z.enum(['agreed', 'refused']),
    reference: z.string(),
    comments: z.string().optional(),
  }),
  says: {
    vi: 'Cấp trên đã cho ý kiến bằng văn bản {reference}: {answer}.',
    en: 'The higher authority gave its written opinion {reference}: {answer}.',
    zh: '上级以 {reference} 提出书面意见：{answer}。',
    lo: 'ຂັ້ນເທິງໃຫ້ຄຳເຫັນເປັນລາຍລັກອັກສອນ {reference}: {answer}.',
  },
  corrigible: ['reference'],
});
