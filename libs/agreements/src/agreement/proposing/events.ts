import { defineEvent, Hash, Id, Language, Zone } from '@kyket/eventing';
import { z } from 'zod';
import { answer, Kind, LinkKind, Names, Period } from '../../vocabulary';
import { RecordedArticle } from '../drafting/articles';
import { Clauses } from '../drafting/clauses';

/** A seat as it was set up: who sits there first, and whether its authority is ours to check. */
export const SeatSetUp = z.object({
  id: Id,
  side: Id,
  party: Id,
  office: Id.optional(),
  order: z.int().optional(),
  checked: z.boolean(),
});
export type SeatSetUp = z.infer<typeof SeatSetUp>;

export const LinkTo = z.object({ kind: LinkKind, to: Id });

const founding = {
  kind: Kind,
  titles: Names,
  zone: Zone,
  period: Period,
  seats: z.array(SeatSetUp),
  links: z.array(LinkTo),
};

export const AgreementProposed = defineEvent('AgreementProposed', {
  data: z.object({
    ...founding,
    leadSeat: Id,
    purpose: z.string().optional(),
    /** The template it was begun from, as it then was. */
    template: z.object({ id: Id, version: z.int() }).optional(),
    answers: z.array(answer(z.string())),
  }),
  says: {
    vi: 'Đề xuất {kind} “{titles}”',
    en: 'Proposed the {kind} “{titles}”',
    zh: '提议{kind}“{titles}”',
    lo: 'ສະເໜີ{kind} “{titles}”',
  },
  corrigible: ['titles', 'period', 'zone'],
  ownSide: ['answers', 'purpose'],
});

export const LegacyAgreementRegistered = defineEvent('LegacyAgreementRegistered', {
  data: z.object({
    ...founding,
    leadSeat: Id.optional(),
    number: z.string().optional(),
    place: z.string().optional(),
    /** The text from the archive, where it is held. */
    text: z
      .object({
        hash: Hash,
        languages: z.partialRecord(Language, Hash),
        articles: z.array(RecordedArticle),
      })
      .optional(),
    clauses: Clauses.optional(),
    answers: z.array(answer(z.string())),
  }),
  says: {
    vi: 'Cập nhật hồ sơ cũ: {kind} “{titles}”',
    en: 'Registered from the archive the {kind} “{titles}”',
    zh: '登记旧档：{kind}“{titles}”',
    lo: 'ລົງທະບຽນເອກະສານເກົ່າ: {kind} “{titles}”',
  },
  corrigible: ['titles', 'period', 'zone', 'number', 'place'],
  ownSide: ['answers'],
});

export const AgreementLinked = defineEvent('AgreementLinked', {
  data: z.object({ kind: LinkKind, to: Id, answers: z.array(answer(z.string())) }),
  says: {
    vi: 'Liên kết “{kind}” với {to}',
    en: 'Linked as “{kind}” to {to}',
    zh: '与 {to} 建立关联“{kind}”',
    lo: 'ເຊື່ອມໂຍງ “{kind}” ກັບ {to}',
  },
  ownSide: ['answers'],
});
