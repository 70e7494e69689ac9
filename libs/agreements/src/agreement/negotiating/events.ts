import { defineEvent, Hash, Id, labelled, Language } from '@kyket/eventing';
import { z } from 'zod';
import { answer, Reason } from '../../vocabulary';

export const DraftSent = defineEvent('DraftSent', {
  data: z.object({ version: z.int(), hash: Hash, from: Id }),
  says: {
    vi: '{from} gửi dự thảo lần {version} cho các bên',
    en: '{from} sent draft {version} to the other seats',
  },
});

export const PartyAccepted = defineEvent('PartyAccepted', {
  data: z.object({ seat: Id, hash: Hash }),
  says: { vi: '{seat} đồng ý với dự thảo', en: '{seat} accepted the draft' },
});

/** A remark on the draft, on one article or on the whole; with the wording that should stand there, it is a proposal. */
export const Comment = z.object({
  article: labelled(Id.optional(), { vi: 'Điều khoản', en: 'Article', refers: 'article' }),
  says: labelled(z.string().trim().min(1).max(5000), { vi: 'Nội dung góp ý', en: 'Remark' }),
  wording: labelled(
    z
      .object({
        language: labelled(Language, { vi: 'Ngôn ngữ', en: 'Language' }),
        text: labelled(z.string().trim().min(1).max(20_000), { vi: 'Lời văn', en: 'Wording' }),
      })
      .optional(),
    { vi: 'Đề nghị lời văn', en: 'Proposed wording' },
  ),
});
export type Comment = z.infer<typeof Comment>;

export const PartyCommented = defineEvent('PartyCommented', {
  data: z.object({ seat: Id, hash: Hash, comments: z.array(Comment) }),
  says: { vi: '{seat} góp ý dự thảo', en: '{seat} commented on the draft' },
});

export const PartyRejected = defineEvent('PartyRejected', {
  data: z.object({ seat: Id, hash: Hash, reason: Reason }),
  says: { vi: '{seat} từ chối dự thảo: {reason}', en: '{seat} rejected the draft: {reason}' },
});

export const TextAgreed = defineEvent('TextAgreed', {
  data: z.object({ hash: Hash, base: answer(z.string()).optional() }),
  says: { vi: 'Các bên đã thống nhất văn bản', en: 'All seats agreed the text' },
  ownSide: ['base'],
});

export const TextsCollated = defineEvent('TextsCollated', {
  data: z.object({ hash: Hash, compared: z.array(Language) }),
  says: {
    vi: 'Đã rà soát, đối chiếu các bản {compared}',
    en: 'Collated the versions in {compared}',
  },
});
