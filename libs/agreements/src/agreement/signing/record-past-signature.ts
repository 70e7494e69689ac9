import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { withSignature } from '../signature';
import { hashThatStands } from '../signing-of';
import { dayAtLatest, dayReached, evidenceIn, opened } from '../standing-record';
import type { Agreement } from '../state';
import { completing } from './completing';
import { SignatureAffixed } from './events';
import { isOpen, openSeat } from './to-be-signed';

export const RecordPastSignature = z.strictObject({
  seat: labelled(Id, { vi: 'Vị trí ký', en: 'Seat', refers: 'seat' }),
  certainty: labelled(z.enum(['stated', 'claimed']).default('stated'), {
    vi: 'Nguồn nêu rõ hay chỉ suy đoán',
    en: 'Stated by the source, or claimed',
  }),
  office: labelled(Id.optional(), { vi: 'Chức danh', en: 'Office', refers: 'office' }),
  signer: labelled(Id.optional(), { vi: 'Người ký', en: 'Signer', refers: 'person' }),
  venue: labelled(z.string().trim().min(1).max(300).optional(), { vi: 'Điểm cầu', en: 'Venue' }),
});
export type RecordPastSignature = z.infer<typeof RecordPastSignature>;

const fromTheArchive = (state: Agreement) => {
  const open = opened(state);
  if (open.origin !== 'legacy') throw refuse('not-from-the-archive');
  return open;
};

/** A signature of long ago. Who allowed it is not on record, and it says so. */
export const recordPastSignature = defineCommand('RecordPastSignature', {
  title: { vi: 'Ghi nhận chữ ký cũ', en: 'Record a past signature' },
  data: RecordPastSignature,
  of: agreement,
  may: ['archivist'],

  guard: (state) => {
    const open = fromTheArchive(state);
    if (!Object.values(open.seats).some((seat) => isOpen(open, seat)))
      throw refuse('already-signed');
  },

  decide: (command, state, circumstances) => {
    const open = fromTheArchive(state);
    const { seat: id, certainty } = command;
    const { occurredOn } = circumstances;

    evidenceIn(circumstances);
    dayAtLatest(circumstances);
    const { checked } = openSeat(open, id);

    const hash = hashThatStands(open.text) ?? 'not-held';
    const medium = 'not-stated';
    const { date: on, zone } = occurredOn;
    const signature = { is: 'signed', hash, on, zone, medium, certainty } as const;
    const seats = withSignature(open.seats, id, signature);
    return [
      SignatureAffixed({
        ...command,
        hash,
        medium,
        ...(checked && { authority: 'not-recorded' as const }),
      }),
      ...completing({ ...open, seats }, dayReached(circumstances)),
    ];
  },
});
