import { defineEvent, Id, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { answer, Reason } from '../../vocabulary';

export const AgreementAbandoned = defineEvent('AgreementAbandoned', {
  data: z.object({ reason: Reason }),
  says: {
    vi: 'Không tiếp tục ký kết: {reason}',
    en: 'Abandoned: {reason}',
    zh: '不再继续签署：{reason}',
    lo: 'ບໍ່ສືບຕໍ່ການລົງນາມ: {reason}',
  },
});

export const NoticeGiven = defineEvent('NoticeGiven', {
  data: z.object({
    kind: z.enum(['termination', 'withdrawal']),
    seats: z.array(Id).min(1),
    effectiveOn: LocalDate,
    ground: z.enum(['clause', 'consent', 'breach']),
    ends: z.boolean(),
    decision: z.string().optional(),
    legalBasis: z.string().optional(),
    reason: Reason.optional(),
  }),
  says: {
    vi: '{seats} thông báo {kind}, có hiệu lực từ {effectiveOn}',
    en: '{seats} gave notice of {kind}, effective on {effectiveOn}',
    zh: '{seats} 通知{kind}，自 {effectiveOn} 起生效',
    lo: '{seats} ແຈ້ງ{kind} ມີຜົນແຕ່ {effectiveOn}',
  },
  corrigible: ['effectiveOn', 'decision', 'legalBasis'],
});

export const NoticeWithdrawn = defineEvent('NoticeWithdrawn', {
  data: z.object({ reason: Reason.optional() }),
  says: { vi: 'Rút lại thông báo', en: 'Withdrew the notice', zh: '撤回通知', lo: 'ຖອນຄືນແຈ້ງການ' },
});

export const PartyWithdrew = defineEvent('PartyWithdrew', {
  data: z.object({ seat: Id }),
  says: {
    vi: '{seat} đã rút khỏi văn bản',
    en: '{seat} withdrew',
    zh: '{seat} 已退出协议',
    lo: '{seat} ຖອນຕົວອອກຈາກຂໍ້ຕົກລົງແລ້ວ',
  },
});

export const AgreementTerminated = defineEvent('AgreementTerminated', {
  data: z.object({ cause: z.enum(['notice', 'side-left-empty']) }),
  says: { vi: 'Văn bản chấm dứt hiệu lực', en: 'Terminated', zh: '协议终止', lo: 'ຂໍ້ຕົກລົງຢຸດຕິ' },
});

/** Takes effect on the first day of the agreement that replaces it. */
export const AgreementSuperseded = defineEvent('AgreementSuperseded', {
  data: z.object({ by: Id, answer: answer(z.string()) }),
  says: {
    vi: 'Được thay thế bằng {by}',
    en: 'Superseded by {by}',
    zh: '已由 {by} 替代',
    lo: 'ຖືກແທນດ້ວຍ {by}',
  },
  ownSide: ['answer'],
});
