import { agreement, commands, ledger, obligation } from '@kyket/agreements';
import { mayGive } from '@kyket/application';
import type { AnyCommand } from '@kyket/eventing';
import type { Heard } from './heard';
import { reasonsOf } from './pages/commands';
import type { Reason } from './refusals';

/** The records to which somebody can stand as the other side. Registers have no sides. */
const seenAcrossTheTable = new Set<string>([agreement.name, ledger.name, obligation.name]);

const isGivenAbroad = ({ of, may }: AnyCommand): boolean =>
  seenAcrossTheTable.has(of.name) &&
  mayGive({ may }, { roles: ['counterpart', 'signatory'], relation: 'other-side' }) === 'allowed';

/** Every refusal of an order that somebody across the table may give. */
export const metAbroad = (heard: Heard): readonly Reason[] => [
  ...new Set(
    commands.filter(isGivenAbroad).flatMap((command) => reasonsOf(command, command.of.name, heard)),
  ),
];

/** Those that are not said in Chinese and in Lao. What nobody may know of is answered like a page that is not there. */
export const unsaid = (reasons: readonly Reason[]): readonly string[] =>
  reasons
    .filter(({ ground, says: { zh, lo } }) => ground !== 'unknown' && !(zh && lo))
    .map(({ of, code }) => `${of}: ${code}`);
