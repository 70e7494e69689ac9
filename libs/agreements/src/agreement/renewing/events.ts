import { defineEvent, Id, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { answer, Reason } from '../../vocabulary';

export const RenewalReviewOpened = defineEvent('RenewalReviewOpened', {
  data: z.object({ end: LocalDate, certainty: z.enum(['stated', 'inferred']) }),
  says: {
    vi: 'Bắt đầu xem xét gia hạn; văn bản hết hạn {end}',
    en: 'Opened the renewal review; the agreement ends on {end}',
    zh: '开始审议续期；协议于 {end} 到期',
    lo: 'ເລີ່ມພິຈາລະນາຕໍ່ອາຍຸ; ຂໍ້ຕົກລົງໝົດອາຍຸວັນທີ {end}',
  },
});

export const RenewalDecided = defineEvent('RenewalDecided', {
  data: z.object({ as: z.enum(['renew', 'extend', 'let-lapse']), reason: Reason }),
  says: {
    vi: 'Quyết định {as}: {reason}',
    en: 'Decided to {as}: {reason}',
    zh: '决定{as}：{reason}',
    lo: 'ຕັດສິນ{as}: {reason}',
  },
});

/** Its day is the day it was received, which is the one that counts. */
export const TacitRenewalObjected = defineEvent('TacitRenewalObjected', {
  data: z.object({ seat: Id, reason: Reason.optional() }),
  says: {
    vi: '{seat} không đồng ý tự động gia hạn',
    en: '{seat} objected to the tacit renewal',
    zh: '{seat} 不同意自动续期',
    lo: '{seat} ບໍ່ເຫັນດີໃຫ້ຕໍ່ອາຍຸອັດຕະໂນມັດ',
  },
});

/** Takes effect on the first day of the new term. */
export const TacitlyRenewed = defineEvent('TacitlyRenewed', {
  data: z.object({
    to: LocalDate,
    certainty: z.enum(['stated', 'inferred']),
    /** Nobody had decided on it: silence is on record too. */
    reviewed: z.boolean(),
  }),
  says: {
    vi: 'Tự động gia hạn đến {to}',
    en: 'Tacitly renewed until {to}',
    zh: '自动续期至 {to}',
    lo: 'ຕໍ່ອາຍຸອັດຕະໂນມັດຮອດ {to}',
  },
});

export const AgreementRenewed = defineEvent('AgreementRenewed', {
  data: z.object({
    successor: Id,
    gap: z.object({ from: LocalDate, to: LocalDate }).nullable(),
    answer: answer(z.string()),
  }),
  says: {
    vi: 'Đã ký tiếp bằng {successor}',
    en: 'Renewed by {successor}',
    zh: '已由 {successor} 续签',
    lo: 'ໄດ້ຕໍ່ອາຍຸດ້ວຍ {successor}',
  },
  ownSide: ['answer'],
});

/** Announces what is already true since the day it tells (`effectiveFrom`). */
export const AgreementExpired = defineEvent('AgreementExpired', {
  data: z.object({
    decision: z.enum(['renew', 'extend', 'let-lapse', 'undecided']),
    certainty: z.enum(['stated', 'inferred']),
  }),
  says: {
    vi: 'Văn bản hết hiệu lực ({decision})',
    en: 'Expired ({decision})',
    zh: '协议期满失效（{decision}）',
    lo: 'ຂໍ້ຕົກລົງໝົດອາຍຸ ({decision})',
  },
});
