import { defineCommand, Id, labelled, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { signingOf } from '../signing-of';
import { dayOfAct, dayReached, opened } from '../standing-record';
import type { Agreement } from '../state';
import { clausesOf, entering } from './entry';
import { ForceNoticeRecorded } from './events';

export const RecordForceNotice = z.strictObject({
  side: labelled(Id, { vi: 'Phía', en: 'Side' }),
  entryOn: labelled(LocalDate.optional(), {
    vi: 'Ngày có hiệu lực đã thỏa thuận bằng văn bản',
    en: 'Day of entry agreed to in writing',
  }),
});
export type RecordForceNotice = z.infer<typeof RecordForceNotice>;

/** Signed, and not in force yet. */
export const signedAndWaiting = (state: Agreement) => {
  const open = opened(state);
  const { force } = open;
  if (force.is === 'entered') throw refuse('already-in-force');
  if (force.is === 'abandoned') throw refuse('abandoned');
  if (signingOf(open).is !== 'signed') throw refuse('not-signed');
  return { open, force };
};

const awaitingNotices = (state: Agreement) => {
  const { open, force } = signedAndWaiting(state);
  const entry = clausesOf(open)?.entry;
  if (entry?.is !== 'on-last-notification' && entry?.is !== 'silent')
    throw refuse('no-notice-needed');
  return { open, force, entry };
};

/** One side says it is ready, or on which day it agrees to begin. The last side's word brings the agreement into force. */
export const recordForceNotice = defineCommand('RecordForceNotice', {
  title: { vi: 'Ghi nhận thông báo hiệu lực', en: 'Record a notice of entry into force' },
  data: RecordForceNotice,
  of: agreement,
  may: ['focal-point', 'desk-officer'],

  guard: (state) => void awaitingNotices(state),

  decide: ({ side, entryOn }, state, circumstances) => {
    const { open, force, entry } = awaitingNotices(state);
    const day = dayOfAct(circumstances);

    if (!Object.values(open.seats).some((seat) => seat.side === side)) throw refuse('no-such-side');
    if (entry.is === 'silent' && entryOn === undefined) throw refuse('entry-day-needed');

    const agreedOn = entry.is === 'silent' ? entryOn : undefined;
    const noticesOfForce = { ...force.noticesOfForce, [side]: agreedOn ?? day };
    const noticed = { ...open, force: { ...force, noticesOfForce } };
    return [
      ForceNoticeRecorded({ side, entryOn: agreedOn }),
      ...entering(noticed, dayReached(circumstances)),
    ];
  },
});
