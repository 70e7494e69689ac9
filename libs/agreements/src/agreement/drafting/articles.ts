import { Hash, Id, labelled, Language } from '@kyket/eventing';
import { z } from 'zod';
import { Names } from '../../vocabulary';

/** A text in the languages it is written in; at least one. */
export const Wording = z
  .partialRecord(Language, z.string().trim().min(1).max(50_000))
  .refine((wording) => Object.keys(wording).length > 0, {
    error: 'A text in at least one language.',
  });
export type Wording = z.infer<typeof Wording>;

/** An article as it is written: of an addendum, also what it does to an article of the text it amends. */
export const Article = z.object({
  id: labelled(Id, { vi: 'Mã điều', en: 'Article id' }),
  number: labelled(z.string().trim().min(1).max(40), { vi: 'Số', en: 'Number' }),
  heading: labelled(Names.optional(), { vi: 'Tên điều', en: 'Heading' }),
  text: labelled(Wording, { vi: 'Nội dung', en: 'Text' }),
  amends: labelled(
    z.object({ article: Id, how: z.enum(['replaces', 'repeals', 'follows']) }).optional(),
    { vi: 'Sửa đổi điều', en: 'Amends the article' },
  ),
});
export type Article = z.infer<typeof Article>;

/** An article as it was recorded, with the hash of its wording in each language. */
export const RecordedArticle = Article.extend({ marks: z.partialRecord(Language, Hash) });
export type RecordedArticle = z.infer<typeof RecordedArticle>;

export const Articles = z.array(Article).min(1).max(500);
