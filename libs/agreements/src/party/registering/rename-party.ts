import { defineCommand, labelled, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { Names } from '../../vocabulary';
import { effective, mustBeKnown, wholeDay } from '../guards';
import { DocumentReference } from '../level';
import { party } from '../party';
import { PartyRenamed } from './events';

export const RenameParty = z.strictObject({
  names: labelled(Names, { vi: 'Tên gọi mới', en: 'New names' }),
  legalBasis: labelled(DocumentReference, { vi: 'Căn cứ pháp lý', en: 'Legal basis' }),
  from: labelled(LocalDate.optional(), { vi: 'Kể từ ngày', en: 'From' }),
});
export type RenameParty = z.infer<typeof RenameParty>;

/** A rename keeps the id: the same body under another name from that day on. */
export const renameParty = defineCommand('RenameParty', {
  title: { vi: 'Đổi tên bên', en: 'Rename a party' },
  data: RenameParty,
  of: party,
  may: ['steward'],
  guard: mustBeKnown,
  decide: ({ from, ...command }, _state, circumstances) => [
    PartyRenamed(command, from === undefined ? {} : effective(from, wholeDay(circumstances))),
  ],
});
