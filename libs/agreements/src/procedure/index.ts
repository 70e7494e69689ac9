import type { AnyCommand } from '@kyket/eventing';
import { correctionsOf } from '../correcting';
import { procedure } from './procedure';
import { publishProcedure } from './publish-procedure';

export * from './applies';
export * from './content';
export * from './events';
export * from './legal-source';
export * from './procedure';
export { refuse as refuseForProcedure } from './procedure.refusals';
export * from './publish-procedure';
export * from './shipped/shipped';

export const procedureCommands: readonly AnyCommand[] = [
  publishProcedure,
  ...correctionsOf(procedure),
];
