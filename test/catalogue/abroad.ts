import { commands } from '@kyket/agreements';
import { isGivenAbroad } from '../../libs/application/src/reading/testing/abroad';
import type { Heard } from './heard';
import { reasonsOf } from './pages/commands';
import type { Reason } from './refusals';

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
