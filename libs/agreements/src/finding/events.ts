import { correctionEvents, defineEvent, Id, type EventsOf } from '@kyket/eventing';
import { z } from 'zod';
import { answer, Reason } from '../vocabulary';
import { ActFound, Fault } from './vocabulary';

/** The act stays: facts are not undone behind people's backs. */
export const FindingOpened = defineEvent('FindingOpened', {
  data: z.object({
    agreement: Id,
    /** The fact that was checked. */
    fact: Id,
    act: ActFound,
    faults: z.array(Fault).min(1),
    /** What the records said when the fact was recorded, or what was done meanwhile. */
    answers: z.array(answer(z.string())),
  }),
  says: {
    vi: 'Kiểm tra lại sau khi ghi nhận {act}: {faults}',
    en: 'Checked again after the {act} was recorded: {faults}',
  },
  ownSide: ['answers'],
});

export const FindingSettled = defineEvent('FindingSettled', {
  data: z.object({ reason: Reason }),
  says: { vi: 'Đã xử lý kết quả kiểm tra: {reason}', en: 'Settled the finding: {reason}' },
});

export const findingEvents = [FindingOpened, FindingSettled, ...correctionEvents] as const;
export type FindingEvent = EventsOf<typeof findingEvents>;
