import { addMonths, defineCommand, Id, labelled, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { Reason } from '../../vocabulary';
import { agreement } from '../agreement';
import { refuse } from '../agreement.refusals';
import { inForceOn } from '../in-force/being-in-force';
import { clausesOf } from '../in-force/entry';
import { dayOfAct, evidenceIn, seatOf, speaksFor } from '../standing-record';
import type { Agreement, OpenAgreement } from '../state';
import { NoticeGiven } from './events';

export const GiveNotice = z.strictObject({
  kind: labelled(z.enum(['termination', 'withdrawal']), {
    vi: 'Chấm dứt hay rút khỏi',
    en: 'Termination or withdrawal',
    zh: '终止或退出',
    lo: 'ຢຸດຕິ ຫຼື ຖອນຕົວ',
  }),
  seats: labelled(z.array(Id).min(1).max(100), {
    vi: 'Bên thông báo',
    en: 'Seats that give it',
    zh: '通知方',
    lo: 'ຝ່າຍທີ່ແຈ້ງ',
    refers: 'seat',
  }),
  effectiveOn: labelled(LocalDate, {
    vi: 'Có hiệu lực từ',
    en: 'Takes effect on',
    zh: '生效日期',
    lo: 'ມີຜົນແຕ່ວັນທີ',
  }),
  ground: labelled(z.enum(['clause', 'consent', 'breach']), {
    vi: 'Căn cứ',
    en: 'Ground',
    zh: '依据',
    lo: 'ພື້ນຖານ',
  }),
  decision: labelled(Reason.optional(), {
    vi: 'Quyết định của cấp có thẩm quyền',
    en: 'Decision of the deciding authority',
    zh: '主管机关的决定',
    lo: 'ຄຳຕັດສິນຂອງຂັ້ນທີ່ມີສິດ',
  }),
  legalBasis: labelled(Reason.optional(), {
    vi: 'Căn cứ pháp lý',
    en: 'Legal basis',
    zh: '法律依据',
    lo: 'ພື້ນຖານທາງກົດໝາຍ',
  }),
  reason: labelled(Reason.optional(), { vi: 'Lý do', en: 'Reason', zh: '理由', lo: 'ເຫດຜົນ' }),
});
export type GiveNotice = z.infer<typeof GiveNotice>;

const mayGiveNotice = (state: Agreement, today: LocalDate) => {
  const { open, force } = inForceOn(state, today);
  if (force.notice !== undefined) throw refuse('notice-already-runs', { ...force.notice });
  return open;
};

/** Whether a side has nobody left once these seats are gone. */
export const leavesSideEmpty = ({ seats }: OpenAgreement, leaving: readonly Id[]): boolean => {
  const sides = new Set(Object.values(seats).map(({ side }) => side));
  const staying = Object.entries(seats).filter(
    ([id, { withdrewOn }]) => withdrewOn === undefined && !leaving.includes(id),
  );
  return new Set(staying.map(([, { side }]) => side)).size < sides.size;
};

/** One side ends the agreement, or leaves it. The day it was received counts against the clause. */
export const giveNotice = defineCommand('GiveNotice', {
  title: {
    vi: 'Thông báo chấm dứt hoặc rút khỏi',
    en: 'Give notice',
    zh: '通知终止或退出',
    lo: 'ແຈ້ງຢຸດຕິ ຫຼື ຖອນຕົວ',
  },
  data: GiveNotice,
  of: agreement,
  may: ['head', 'counterpart', 'desk-officer'],

  guard: (state, { today }) => void mayGiveNotice(state, today),

  decide: (command, state, circumstances) => {
    const { kind, seats, effectiveOn, ground, decision } = command;
    const open = mayGiveNotice(state, circumstances.today);
    const received = dayOfAct(circumstances);
    const giving = seats.map((id) => seatOf(open, id));

    for (const seat of giving) speaksFor(seat, received, circumstances, ['head', 'counterpart']);
    if (giving.some(({ checked }) => checked) && decision === undefined)
      throw refuse('decision-needed');
    if (ground === 'consent') evidenceIn(circumstances);
    if (ground === 'clause') {
      const months = clausesOf(open)?.noticeMonths;
      if (months === undefined) throw refuse('no-notice-clause');
      const earliest = addMonths(received, months);
      if (effectiveOn < earliest) throw refuse('notice-too-short', { earliest });
    }
    if (effectiveOn < received) throw refuse('notice-too-short', { earliest: received });

    const ends = kind === 'termination' || leavesSideEmpty(open, seats);
    return [NoticeGiven({ ...command, ends })];
  },
});
