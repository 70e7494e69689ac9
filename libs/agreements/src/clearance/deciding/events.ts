import { defineEvent, Hash, Id, labelled, LocalDate } from '@kyket/eventing';
import { z } from 'zod';
import { answer } from '../../vocabulary';

export const Condition = z.object({
  conditionId: labelled(Id, { vi: 'Điều kiện', en: 'Condition' }),
  text: labelled(z.string().trim().min(1).max(2000), {
    vi: 'Nội dung điều kiện',
    en: 'What must be so',
  }),
});

/** What the office that decided showed: that it is competent that day, and that the person drafted nothing of it. */
const competence = {
  body: Id,
  office: Id,
  answers: z.object({
    competent: answer(z.object({ office: Id, person: Id })),
    delegation: answer(z.object({ from: Id, delegation: Id })).optional(),
    drafters: answer(z.object({ drafters: z.array(Id) })),
  }),
};

export const ClearanceGranted = defineEvent('ClearanceGranted', {
  data: z.object({
    round: z.int().min(1),
    hash: Hash,
    latitude: z.string(),
    validUntil: LocalDate.optional(),
    conditions: z.array(Condition),
    document: z.string(),
    ...competence,
  }),
  says: {
    vi: '{body} đồng ý cho ký theo {document}. Được điều chỉnh: {latitude}',
    en: '{body} cleared the text for signature by {document}. Latitude: {latitude}',
    zh: '{body} 以 {document} 同意签署。允许调整的范围：{latitude}',
    lo: '{body} ອະນຸມັດໃຫ້ລົງນາມຕາມ {document}. ຂອບເຂດທີ່ປັບໄດ້: {latitude}',
  },
  corrigible: ['document', 'validUntil'],
  ownSide: ['answers'],
});

export const ClearanceRefused = defineEvent('ClearanceRefused', {
  data: z.object({
    round: z.int().min(1),
    reason: z.string(),
    document: z.string(),
    ...competence,
  }),
  says: {
    vi: '{body} không đồng ý cho ký theo {document}: {reason}',
    en: '{body} refused clearance by {document}: {reason}',
    zh: '{body} 以 {document} 不同意签署：{reason}',
    lo: '{body} ບໍ່ອະນຸມັດໃຫ້ລົງນາມຕາມ {document}: {reason}',
  },
  corrigible: ['document'],
  ownSide: ['answers'],
});

export const ReturnedForRevision = defineEvent('ReturnedForRevision', {
  data: z.object({ round: z.int().min(1), reasons: z.string(), ...competence }),
  says: {
    vi: '{body} trả lại hồ sơ lần {round} để hoàn thiện: {reasons}',
    en: '{body} returned the dossier of round {round} for revision: {reasons}',
    zh: '{body} 退回第 {round} 轮材料要求完善：{reasons}',
    lo: '{body} ສົ່ງເອກະສານຮອບທີ {round} ຄືນໃຫ້ປັບປຸງ: {reasons}',
  },
  ownSide: ['answers'],
});

/** A text that moved, but no further than the mandate lets it. */
export const WithinMandateConfirmed = defineEvent('WithinMandateConfirmed', {
  data: z.object({
    hash: Hash,
    difference: z.string(),
    latitude: z.string(),
    standing: answer(z.object({ hash: Hash })),
  }),
  says: {
    vi: 'Xác nhận bản thảo {hash} vẫn trong phạm vi được phê duyệt ({latitude}): {difference}',
    en: 'Confirmed the text {hash} as within the mandate ({latitude}): {difference}',
    zh: '确认文本 {hash} 仍在批准范围内（{latitude}）：{difference}',
    lo: 'ຢືນຢັນວ່າບົດ {hash} ຍັງຢູ່ໃນຂອບເຂດທີ່ອະນຸມັດ ({latitude}): {difference}',
  },
  ownSide: ['standing'],
});

export const ConditionMet = defineEvent('ConditionMet', {
  data: z.object({ conditionId: Id, how: z.string() }),
  says: {
    vi: 'Đã đáp ứng điều kiện {conditionId}: {how}',
    en: 'Met the condition {conditionId}: {how}',
    zh: '条件 {conditionId} 已满足：{how}',
    lo: 'ປະຕິບັດເງື່ອນໄຂ {conditionId} ແລ້ວ: {how}',
  },
});

export const ClearanceWithdrawn = defineEvent('ClearanceWithdrawn', {
  data: z.object({
    reason: z.string(),
    document: z.string(),
    unsigned: answer(z.object({ signed: z.literal(false) })),
  }),
  says: {
    vi: 'Đã thu hồi chủ trương cho ký theo {document}: {reason}',
    en: 'Withdrew the clearance by {document}: {reason}',
    zh: '已撤回以 {document} 作出的签署批准：{reason}',
    lo: 'ຖອນຄືນການອະນຸມັດໃຫ້ລົງນາມຕາມ {document}: {reason}',
  },
  corrigible: ['document'],
  ownSide: ['unsigned'],
});
