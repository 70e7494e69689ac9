import { defineEvent, Id } from '@kyket/eventing';
import { z } from 'zod';

/** What of a record, or which list, somebody had before them. */
export const Shown = z.enum([
  'case-file',
  'case-history',
  'family-tree',
  'renewal-plan',
  'evidence-pack',
  'clearance-file',
  'ledger-file',
  'talks-file',
  'talks-agenda',
  'meeting-minutes',
  'delegation-list',
  'deadline-file',
  'press-note',
  'successor-draft',
  'reminders-told',
  'finding-file',
  'invitation-list',
  'agreement-list',
  'overlap-list',
  'deadline-list',
  'renewal-list',
  'signing-list',
  'access-report',
  'calendar-feed',
]);
export type Shown = z.infer<typeof Shown>;

/** Those who see by another right than that of their own side. */
export const SeenAs = z.enum(['auditor', 'emergency']);

/** `record`: which one, where it is one. `agreement`: in whose case file it lies. */
const Seen = z.object({
  what: Shown,
  record: z.string().max(100).optional(),
  agreement: Id.optional(),
  as: SeenAs.optional(),
});

/** One for each person, resource and hour: the first time. */
export const RecordSeen = defineEvent('RecordSeen', {
  data: Seen,
  says: { vi: 'Đã xem {what}: {agreement}', en: 'Saw the {what}: {agreement}' },
});

/** What was seen went out of the house: as a file, or to another program. */
export const CopyTaken = defineEvent('CopyTaken', {
  data: Seen,
  says: { vi: 'Đã tải xuống {what}: {agreement}', en: 'Downloaded the {what}: {agreement}' },
});

/** A well-formed order that was not taken. The refusal is what the person heard: the rule's code, and its words. */
export const OrderRefused = defineEvent('OrderRefused', {
  data: z.object({
    order: z.string().max(100),
    of: z.string().max(100),
    record: z.string().max(100),
    agreement: Id.optional(),
    refusal: z.object({ code: z.string(), vi: z.string(), en: z.string() }),
    as: SeenAs.optional(),
  }),
  says: {
    vi: 'Lệnh “{order}” bị từ chối: {refusal}',
    en: 'The order “{order}” was refused: {refusal}',
  },
});

/** Nobody fills the log: of this kind no more is written of the person that day. */
export const JournalFilled = defineEvent('JournalFilled', {
  data: z.object({ kind: z.enum(['views', 'refusals']), limit: z.int() }),
  says: {
    vi: 'Đã ghi đủ {limit} lần ({kind}) trong ngày của người này; những lần sau trong ngày không được ghi',
    en: 'The {limit} entries ({kind}) of this person for the day are used up; later ones of that day are not written',
  },
});

/** The log could not be written for so long that not everything could be kept for it. */
export const AccessUnrecorded = defineEvent('AccessUnrecorded', {
  data: z.object({ count: z.int().min(1) }),
  says: {
    vi: 'Có {count} lần truy cập không ghi được vì nhật ký gián đoạn',
    en: '{count} accesses could not be written while the log was out of reach',
  },
});

export const accessEvents = [
  RecordSeen,
  CopyTaken,
  OrderRefused,
  JournalFilled,
  AccessUnrecorded,
] as const;
