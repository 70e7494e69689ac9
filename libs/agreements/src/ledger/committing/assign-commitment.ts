import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { CommitmentAssigned } from '../events';
import { LineId } from '../fields';
import { knownLine, withLines } from '../guards';
import { ledger } from '../ledger';

export const AssignCommitment = z.strictObject({
  lineId: LineId,
  owner: labelled(Id, { vi: 'Đơn vị theo dõi', en: 'Owner', refers: 'office' }),
});
export type AssignCommitment = z.infer<typeof AssignCommitment>;

/** Says which office looks after a commitment. */
export const assignCommitment = defineCommand('AssignCommitment', {
  title: { vi: 'Giao theo dõi cam kết', en: 'Assign a commitment' },
  data: AssignCommitment,
  of: ledger,
  may: ['programme-officer', 'head'],
  guard: (state) => void withLines(state),
  decide: (command, state) => {
    const line = knownLine(state, command.lineId);
    return line.owner === command.owner ? [] : [CommitmentAssigned(command)];
  },
});
