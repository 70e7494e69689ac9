import { defineEvent, Hash, Id, Language } from '@kyket/eventing';
import { z } from 'zod';

/** Why an official letter went out or came in. */
export const DispatchPurpose = z.enum([
  'signing-report',
  'copy',
  'ending-report',
  'succession-notice',
  'annual-report',
  'reply',
  'other',
]);
export type DispatchPurpose = z.infer<typeof DispatchPurpose>;

export const DispatchRecorded = defineEvent('DispatchRecorded', {
  data: z.object({
    about: Id,
    purpose: DispatchPurpose,
    direction: z.enum(['out', 'in']),
    to: z.string(),
    number: z.string(),
  }),
  says: {
    vi: 'Công văn {number} ({purpose}), nơi nhận {to}',
    en: 'Letter {number} ({purpose}), to {to}',
    zh: '公函 {number}（{purpose}），收件单位：{to}',
    lo: 'ໜັງສືທາງການ {number} ({purpose}), ສົ່ງເຖິງ {to}',
  },
  corrigible: ['to', 'number'],
});

export const OriginalArchived = defineEvent('OriginalArchived', {
  data: z.object({
    languages: z.array(Language).min(1),
    copies: z.int().min(1),
    heldBy: Id,
    place: z.string(),
    reference: z.string(),
  }),
  says: {
    vi: 'Lưu {copies} bản gốc ({languages}) tại {place}, ký hiệu {reference}',
    en: 'Archived {copies} original(s) ({languages}) at {place}, reference {reference}',
    zh: '归档 {copies} 份正本（{languages}），地点：{place}，档号：{reference}',
    lo: 'ເກັບຮັກສາຕົ້ນສະບັບ {copies} ສະບັບ ({languages}) ທີ່ {place}, ລະຫັດ {reference}',
  },
  corrigible: ['copies', 'place', 'reference'],
});

/** Puts right an error in the authentic text itself, by consent of every seat. The hash that was signed stays. */
export const TextErrorRectified = defineEvent('TextErrorRectified', {
  data: z.object({
    hash: Hash,
    signed: Hash,
    errors: z.array(
      z.object({ article: Id, language: Language, was: z.string(), becomes: z.string() }),
    ),
    consents: z.array(Id),
  }),
  says: {
    vi: 'Sửa lỗi trong văn bản gốc',
    en: 'Rectified an error in the authentic text',
    zh: '更正正本文本中的错误',
    lo: 'ແກ້ຂໍ້ຜິດພາດໃນຕົ້ນສະບັບ',
  },
});
