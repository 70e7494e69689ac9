import { defineEvent, Hash, Id, LocalDate, Zone } from '@kyket/eventing';
import { z } from 'zod';
import { answer, Mode, Reason } from '../../vocabulary';

export const VenueOfCeremony = z.object({ name: z.string().trim().min(1).max(300), zone: Zone });

export const CeremonyPlanned = defineEvent('CeremonyPlanned', {
  data: z.object({
    on: z.union([LocalDate, z.literal('unfixed')]),
    mode: Mode,
    venues: z.array(VenueOfCeremony),
  }),
  says: {
    vi: 'Dự kiến lễ ký kết ({mode}) ngày {on}',
    en: 'Planned the signing ceremony ({mode}) for {on}',
    zh: '计划于 {on} 举行签字仪式（{mode}）',
    lo: 'ວາງແຜນຈັດພິທີລົງນາມ ({mode}) ວັນທີ {on}',
  },
  corrigible: ['venues'],
});

/** How the ceremony went. A plan never overwrites it. */
export const CeremonyHeld = defineEvent('CeremonyHeld', {
  data: z.object({
    mode: Mode,
    venues: z.array(VenueOfCeremony),
    /** The title is the one borne that day. */
    present: z.array(
      z.object({
        person: Id,
        title: z.string(),
        as: z.enum(['leader', 'signatory', 'witness', 'guest']),
      }),
    ),
  }),
  says: {
    vi: 'Đã tổ chức lễ ký kết ({mode})',
    en: 'Held the signing ceremony ({mode})',
    zh: '已举行签字仪式（{mode}）',
    lo: 'ໄດ້ຈັດພິທີລົງນາມ ({mode})',
  },
  corrigible: ['venues', 'present'],
});

/** What allowed a signature, as other records said that day. */
export const Authority = z.object({ power: answer(z.string()), clearance: answer(z.string()) });
export type Authority = z.infer<typeof Authority>;

const paper = {
  seat: Id,
  office: Id.optional(),
  signer: Id.optional(),
  venue: z.string().optional(),
};

export const SignatureAffixed = defineEvent('SignatureAffixed', {
  data: z.object({
    ...paper,
    hash: z.union([Hash, z.literal('not-held')]),
    medium: z.enum(['electronic', 'paper', 'not-stated']),
    certainty: z.enum(['stated', 'claimed']),
    /** Of a seat that is ours to check; the practice before July 2021 left none. */
    authority: z.union([Authority, z.literal('not-recorded')]).optional(),
  }),
  says: {
    vi: '{seat} đã ký (hình thức: {medium})',
    en: '{seat} signed (medium: {medium})',
    zh: '{seat} 已签署（方式：{medium}）',
    lo: '{seat} ລົງນາມແລ້ວ (ຮູບແບບ: {medium})',
  },
  corrigible: ['office', 'signer', 'venue'],
  ownSide: ['authority'],
});

export const SignatureRecordedWithoutAuthority = defineEvent('SignatureRecordedWithoutAuthority', {
  data: z.object({
    ...paper,
    hash: Hash,
    faults: z.array(z.string()).min(1),
    confirmBy: LocalDate,
    authority: Authority,
  }),
  says: {
    vi: '{seat} đã ký trên giấy nhưng chưa đủ thẩm quyền; cần xác nhận trước {confirmBy}',
    en: '{seat} signed on paper without sufficient authority; to be confirmed by {confirmBy}',
    zh: '{seat} 已在纸质文本上签字，但权限不足；须在 {confirmBy} 前确认',
    lo: '{seat} ລົງນາມໃນເຈ້ຍໂດຍຍັງບໍ່ມີສິດອຳນາດພຽງພໍ; ຕ້ອງຢືນຢັນກ່ອນ {confirmBy}',
  },
  corrigible: ['office', 'signer', 'venue', 'confirmBy'],
  ownSide: ['faults', 'authority'],
});

export const SignatureConfirmed = defineEvent('SignatureConfirmed', {
  data: z.object({ seat: Id, hash: Hash, clearance: answer(z.string()).optional() }),
  says: {
    vi: 'Xác nhận chữ ký của {seat}',
    en: 'Confirmed the signature of {seat}',
    zh: '确认 {seat} 的签字',
    lo: 'ຢືນຢັນລາຍເຊັນຂອງ {seat}',
  },
  ownSide: ['clearance'],
});

export const SignatureVoided = defineEvent('SignatureVoided', {
  data: z.object({ seat: Id, reason: Reason }),
  says: {
    vi: 'Chữ ký của {seat} không có giá trị: {reason}',
    en: 'The signature of {seat} is void: {reason}',
    zh: '{seat} 的签字无效：{reason}',
    lo: 'ລາຍເຊັນຂອງ {seat} ບໍ່ມີຜົນ: {reason}',
  },
});

export const SignatureDeclined = defineEvent('SignatureDeclined', {
  data: z.object({ seat: Id, reason: Reason }),
  says: {
    vi: '{seat} từ chối ký: {reason}',
    en: '{seat} declined to sign: {reason}',
    zh: '{seat} 拒绝签署：{reason}',
    lo: '{seat} ປະຕິເສດລົງນາມ: {reason}',
  },
});

/** Every seat has signed. Its day is the latest of theirs. */
export const AgreementSigned = defineEvent('AgreementSigned', {
  data: z.object({ seats: z.int() }),
  says: {
    vi: 'Văn bản đã được ký đủ {seats} bên',
    en: 'All {seats} seats have signed',
    zh: '全部 {seats} 方均已签署',
    lo: 'ທັງ {seats} ຝ່າຍລົງນາມຄົບແລ້ວ',
  },
});
