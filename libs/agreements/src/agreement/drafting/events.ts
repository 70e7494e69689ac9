import { defineEvent, Hash, Id, Language } from '@kyket/eventing';
import { z } from 'zod';
import { Names, Period, Reason } from '../../vocabulary';
import { RecordedArticle } from './articles';
import { Clauses } from './clauses';

/** Holds the text itself, so that any round can be read again for ever. */
export const DraftTextRecorded = defineEvent('DraftTextRecorded', {
  data: z.object({
    version: z.int().min(1),
    hash: Hash,
    languages: z.partialRecord(Language, Hash),
    titles: Names,
    period: Period.optional(),
    articles: z.array(RecordedArticle),
    clauses: Clauses,
    /** Articles whose wording in a language has not followed a change in another. */
    behind: z.array(z.object({ article: Id, language: Language })),
    base: Hash.optional(),
    /** Why it undoes a text already agreed or a signature already given. */
    reason: Reason.optional(),
  }),
  says: {
    vi: 'Ghi nhận dự thảo lần {version}',
    en: 'Recorded draft {version}',
    zh: '登记第 {version} 稿草案',
    lo: 'ບັນທຶກຮ່າງຄັ້ງທີ {version}',
  },
});
