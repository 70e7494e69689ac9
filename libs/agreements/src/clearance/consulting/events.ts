import { defineEvent, Hash, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { answer } from '../../vocabulary';

export const Opinion = z.enum(['agree', 'with-comments', 'disagree']);
export type Opinion = z.infer<typeof Opinion>;

/** One paper of the dossier, as the checklist of the procedure names it. */
export const DossierPaper = z.object({
  item: labelled(z.string().min(1).max(100), { vi: 'Thành phần', en: 'Paper' }),
  reference: labelled(z.string().trim().min(1).max(300), {
    vi: 'Số, ký hiệu hoặc tệp',
    en: 'Reference or file',
  }),
});

export const Explanation = z.object({
  body: labelled(Id, { vi: 'Cơ quan góp ý', en: 'Body', refers: 'body' }),
  comment: labelled(z.string().trim().min(1).max(4000), { vi: 'Ý kiến', en: 'Comment' }),
  handling: labelled(z.enum(['taken-in', 'explained']), {
    vi: 'Tiếp thu hay giải trình',
    en: 'Taken in or explained',
  }),
  explanation: labelled(z.string().trim().min(1).max(4000), {
    vi: 'Nội dung tiếp thu, giải trình',
    en: 'Explanation',
  }),
});

export const DossierSubmitted = defineEvent('DossierSubmitted', {
  data: z.object({
    round: z.int().min(1),
    hash: Hash,
    asked: z.array(Id),
    kept: z.array(Id),
    papers: z.array(DossierPaper),
    standing: answer(z.object({ hash: Hash })),
  }),
  says: {
    vi: 'Đã gửi hồ sơ lần {round} lấy ý kiến {asked}; giữ nguyên ý kiến trước của {kept}.',
    en: 'Submitted the dossier, round {round}, to {asked}; the earlier opinions of {kept} stand.',
    zh: '第 {round} 轮材料已送 {asked} 征求意见；{kept} 的先前意见仍然有效。',
    lo: 'ສົ່ງເອກະສານຮອບທີ {round} ເພື່ອຂໍຄຳເຫັນ {asked}; ຄຳເຫັນກ່ອນໜ້າຂອງ {kept} ຍັງຄົງໄວ້.',
  },
  ownSide: ['standing'],
});

/** The statutory clock of this body starts here and nowhere else. */
export const DossierAccepted = defineEvent('DossierAccepted', {
  data: z.object({ body: Id, round: z.int().min(1) }),
  says: {
    vi: '{body} đã nhận đủ hồ sơ hợp lệ lần {round}.',
    en: '{body} accepted the dossier of round {round} as complete.',
    zh: '{body} 确认第 {round} 轮材料齐全。',
    lo: '{body} ຢືນຢັນວ່າເອກະສານຮອບທີ {round} ຄົບຖ້ວນ.',
  },
});

export const DossierReturned = defineEvent('DossierReturned', {
  data: z.object({ body: Id, round: z.int().min(1), missing: z.array(z.string()).min(1) }),
  says: {
    vi: '{body} trả hồ sơ lần {round}, còn thiếu: {missing}.',
    en: '{body} returned the dossier of round {round}; missing: {missing}.',
    zh: '{body} 退回第 {round} 轮材料，尚缺：{missing}。',
    lo: '{body} ສົ່ງເອກະສານຮອບທີ {round} ຄືນ, ຍັງຂາດ: {missing}.',
  },
});

export const OpinionGiven = defineEvent('OpinionGiven', {
  data: z.object({
    body: Id,
    round: z.int().min(1),
    opinion: Opinion,
    reference: z.string(),
    comments: z.string().optional(),
  }),
  says: {
    vi: '{body} cho ý kiến bằng văn bản {reference} (lần {round}): {opinion}.',
    en: '{body} gave its written opinion {reference} (round {round}): {opinion}.',
    zh: '{body} 以 {reference} 提出书面意见（第 {round} 轮）：{opinion}。',
    lo: '{body} ໃຫ້ຄຳເຫັນເປັນລາຍລັກອັກສອນ {reference} (ຮອບທີ {round}): {opinion}.',
  },
  corrigible: ['reference'],
});

/** Silence is never consent: someone who may says, with a reason, that the decision goes on without it. */
export const OpinionDispensedWith = defineEvent('OpinionDispensedWith', {
  data: z.object({
    body: Id,
    round: z.int().min(1),
    reason: z.string(),
    overdue: answer(z.object({ due: z.string() })),
  }),
  says: {
    vi: 'Không chờ ý kiến quá hạn của {body} (lần {round}): {reason}',
    en: 'Went on without the overdue opinion of {body} (round {round}): {reason}',
    zh: '不再等待 {body} 逾期未提的意见（第 {round} 轮）：{reason}',
    lo: 'ບໍ່ລໍຖ້າຄຳເຫັນທີ່ກາຍກຳນົດຂອງ {body} (ຮອບທີ {round}): {reason}',
  },
  ownSide: ['overdue'],
});

export const OpinionReassigned = defineEvent('OpinionReassigned', {
  data: z.object({ from: Id, to: Id, round: z.int().min(1), reason: z.string() }),
  says: {
    vi: 'Chuyển việc cho ý kiến từ {from} sang {to}: {reason}',
    en: 'Reassigned the opinion from {from} to {to}: {reason}',
    zh: '征求意见由 {from} 改为 {to}：{reason}',
    lo: 'ປ່ຽນການໃຫ້ຄຳເຫັນຈາກ {from} ເປັນ {to}: {reason}',
  },
});

export const OpinionsConsolidated = defineEvent('OpinionsConsolidated', {
  data: z.object({ round: z.int().min(1), explanations: z.array(Explanation) }),
  says: {
    vi: 'Đã tổng hợp, giải trình, tiếp thu ý kiến lần {round}.',
    en: 'Consolidated the opinions of round {round}, with the explanation table.',
    zh: '已汇总第 {round} 轮意见，并附采纳说明。',
    lo: 'ສັງລວມຄຳເຫັນຮອບທີ {round} ພ້ອມຄຳຊີ້ແຈງແລ້ວ.',
  },
});
