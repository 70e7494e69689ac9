import { answered, defineCommand, Id, labelled, look, type Asking } from '@kyket/eventing';
import { z } from 'zod';
import { agreement } from '../../agreement';
import type { Answer } from '../../vocabulary';
import { movedTo, numberOf } from '../capacity';
import { CommitmentRevised } from '../events';
import { LineBasis, LineCoverage, LineId } from '../fields';
import { knownLine, withLines } from '../guards';
import { ledger } from '../ledger';
import { refuse } from '../ledger.refusals';
import { takenOf } from '../taken';

export const ReviseCommitment = z.strictObject({
  lineId: LineId,
  addendum: labelled(Id, { vi: 'Phụ lục', en: 'Addendum', refers: 'agreement' }),
  basis: LineBasis,
  coverage: LineCoverage,
});
export type ReviseCommitment = z.infer<typeof ReviseCommitment>;

/** An addendum in force changes what a line allows; never to less than has been taken. */
export const reviseCommitment = defineCommand('ReviseCommitment', {
  title: { vi: 'Sửa đổi cam kết theo phụ lục', en: 'Revise a commitment by an addendum' },
  data: ReviseCommitment,
  of: ledger,
  may: ['process-manager'],
  guard: (state) => void withLines(state),
  asks: function* ({ addendum }, _state, { id }): Asking<Answer<'in-force'>> {
    const amended = yield* look(agreement, id);
    if (amended.state.is === 'none') throw refuse('no-agreement');
    if (!amended.state.amendments.some((amendment) => amendment.addendum === addendum))
      throw refuse('addendum-not-in-force');
    return answered(amended, 'in-force');
  },
  decide: (command, state, { answers: answer }) => {
    const { lineId, basis, coverage } = command;
    const line = knownLine(state, lineId);
    if (same(line.basis, basis) && same(line.coverage, coverage)) return [];

    const record = withLines(state);
    const taken = takenOf(record, lineId);
    const number = numberOf(basis, coverage);
    if (number !== undefined && number + movedTo(record, lineId) < taken)
      throw refuse('below-taken', { taken });

    return [CommitmentRevised({ ...command, answer })];
  },
});

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
