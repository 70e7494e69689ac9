import { defineCommand, Id, labelled, Language } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { signingOf } from '../signing-of';
import { dayOfAct, opened } from '../standing-record';
import { OriginalArchived } from './events';

export const ArchiveOriginal = z.strictObject({
  languages: labelled(z.array(Language).min(1), {
    vi: 'Ngôn ngữ, theo thứ tự trên bản gốc',
    en: 'Languages, in the order of the original',
  }),
  copies: labelled(z.int().min(1).max(100).default(1), { vi: 'Số bản gốc', en: 'Originals' }),
  heldBy: labelled(Id, { vi: 'Cơ quan lưu giữ', en: 'Held by', refers: 'party' }),
  place: labelled(z.string().trim().min(1).max(300), { vi: 'Nơi lưu', en: 'Place' }),
  reference: labelled(z.string().trim().min(1).max(300), { vi: 'Ký hiệu lưu', en: 'Reference' }),
});
export type ArchiveOriginal = z.infer<typeof ArchiveOriginal>;

export const archiveOriginal = defineCommand('ArchiveOriginal', {
  title: { vi: 'Lưu bản gốc', en: 'Archive the original' },
  data: ArchiveOriginal,
  of: agreement,
  may: ['archivist'],

  guard: (state) => {
    if (signingOf(opened(state)).is !== 'signed') throw refuse('not-signed');
  },

  decide: (command, _, circumstances) => {
    dayOfAct(circumstances);
    return [OriginalArchived(command)];
  },
});
