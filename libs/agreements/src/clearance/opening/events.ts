import { defineEvent, Id, Zone } from '@kyket/eventing';
import { z } from 'zod';
import { answer } from '../../vocabulary';
import { PinnedProcedure, PinnedStage } from './stage';

const pinned = {
  procedure: PinnedProcedure,
  practice: z.enum(['recorded', 'not-recorded']),
  route: z.array(PinnedStage),
  /** Why this procedure and this route: what the procedure, the route and the party said when they were asked. */
  answers: z.object({
    procedure: answer(z.object({ version: z.int(), source: z.string() })),
    route: answer(z.object({ version: z.int() })).optional(),
    party: answer(z.object({ level: z.string(), country: z.string() })),
    agreement: answer(z.object({ kind: z.string(), countries: z.array(z.string()) })),
  }),
};

/** Procedure and route are pinned: a later law does not reach a dossier that is under way, unless it is migrated. */
export const ClearanceOpened = defineEvent('ClearanceOpened', {
  data: z.object({
    agreement: Id,
    party: Id,
    zone: Zone,
    ground: z.string().optional(),
    touches: z.array(z.string()),
    ...pinned,
  }),
  says: {
    vi: 'Đã mở hồ sơ xin chủ trương ký của {party} theo thủ tục {procedure.id}.',
    en: 'Opened the clearance of {party} under the procedure {procedure.id}.',
    zh: '已按程序 {procedure.id} 启动 {party} 的签署报批。',
    lo: 'ເປີດແຟ້ມຂໍອະນຸມັດລົງນາມຂອງ {party} ຕາມຂັ້ນຕອນ {procedure.id}.',
  },
  ownSide: ['answers'],
});

export const ProcedureMigrated = defineEvent('ProcedureMigrated', {
  data: z.object({ reason: z.string(), ...pinned }),
  says: {
    vi: 'Đã chuyển hồ sơ sang thủ tục {procedure.id}: {reason}',
    en: 'Moved the clearance to the procedure {procedure.id}: {reason}',
    zh: '报批已改用程序 {procedure.id}：{reason}',
    lo: 'ປ່ຽນແຟ້ມໄປໃຊ້ຂັ້ນຕອນ {procedure.id}: {reason}',
  },
  ownSide: ['answers'],
});
