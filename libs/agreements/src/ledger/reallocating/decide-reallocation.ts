import { answered, defineCommand, Id, labelled, look, type Asking } from '@kyket/eventing';
import { z } from 'zod';
import { agreement, type Agreement } from '../../agreement';
import { clearance, clearanceIdOf } from '../../clearance';
import type { Answer } from '../../vocabulary';
import { QuotaReallocated, ReallocationRefused } from '../events';
import { MoveId, DocumentNumber, Why } from '../fields';
import { withLines } from '../guards';
import { ledger, type Move } from '../ledger';
import { refuse } from '../ledger.refusals';
import { onOneSide } from '../sides';
import { checkRoom } from './check-room';

export const DecideReallocation = z.strictObject({
  moveId: MoveId,
  decision: labelled(z.enum(['make', 'refuse']), { vi: 'Quyết định', en: 'Decision' }),
  escalation: labelled(
    z
      .strictObject({
        party: labelled(Id, { vi: 'Cơ quan xin ý kiến', en: 'Party that asked', refers: 'party' }),
        item: labelled(Id, { vi: 'Nội dung đã xin ý kiến', en: 'Item', refers: 'escalation' }),
      })
      .optional(),
    {
      vi: 'Ý kiến cấp trên',
      en: 'Higher opinion',
      hint: {
        vi: 'Bỏ trống nếu thuộc thẩm quyền của cơ quan.',
        en: 'Leave empty where it lies within your own competence.',
      },
    },
  ),
  consent: labelled(DocumentNumber.optional(), {
    vi: 'Văn bản đồng ý của phía bên kia',
    en: 'Consent of the other side',
  }),
  reason: Why.optional(),
});
export type DecideReallocation = z.infer<typeof DecideReallocation>;

interface Answers {
  readonly parties: Agreement;
  readonly higherOpinion?: Answer<{ readonly escalation: Id; readonly said: 'agreed' }>;
}

/** Moves the places, or does not. The sum stays; what was agreed at first stays in the history. */
export const decideReallocation = defineCommand('DecideReallocation', {
  title: { vi: 'Quyết định điều chuyển chỉ tiêu', en: 'Decide a reallocation' },
  data: DecideReallocation,
  of: ledger,
  may: ['head'],
  guard: (state) => {
    if (!Object.values(withLines(state).moves).some(isOpen)) throw refuse('no-open-move');
  },
  asks: function* ({ escalation, decision }, _state, { id }): Asking<Answers> {
    const { state: parties } = yield* look(agreement, id);
    if (escalation === undefined || decision === 'refuse') return { parties };

    const seen = yield* look(clearance, clearanceIdOf(id, escalation.party));
    const asked = seen.state.is === 'none' ? undefined : seen.state.escalations[escalation.item];
    if (asked?.answer !== 'agreed') throw refuse('higher-opinion-missing');
    return {
      parties,
      higherOpinion: answered(seen, { escalation: escalation.item, said: 'agreed' }),
    };
  },
  decide: (command, state, { actor, evidence, answers: { parties, higherOpinion } }) => {
    const { moveId, decision, consent, reason } = command;
    const move = withLines(state).moves[moveId];
    if (move === undefined) throw refuse('unknown-move');
    if (!isOpen(move)) throw refuse('already-decided');
    if (decision === 'refuse') {
      if (reason === undefined) throw refuse('reason-missing');
      return [ReallocationRefused({ moveId, reason })];
    }

    const proposedHere =
      move.by === undefined ||
      actor.organisation === undefined ||
      onOneSide(parties, move.by, actor.organisation);
    if (proposedHere && (consent === undefined || evidence.length === 0))
      throw refuse('consent-missing');
    checkRoom(withLines(state), move);

    const { from, to, count } = move;
    return [QuotaReallocated({ moveId, from, to, count, consent, higherOpinion })];
  },
});

const isOpen = ({ is }: Move): boolean => is === 'proposed';
