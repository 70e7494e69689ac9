import type { AnyCommand } from '@kyket/eventing';
import { correctionsOf } from '../correcting';
import { finding } from './finding';
import { openFinding } from './open-finding';
import { settleFinding } from './settle-finding';

/** All that can be ordered of a finding. */
export const findingCommands: readonly AnyCommand[] = [
  openFinding,
  settleFinding,
  ...correctionsOf(finding),
];
