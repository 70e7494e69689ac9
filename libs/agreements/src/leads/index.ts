import type { AnyCommand } from '@kyket/eventing';
import { correctionsOf } from '../correcting';
import { leads } from './leads';
import { publishLeadTimes } from './publish-lead-times';

export * from './content';
export * from './events';
export * from './leads';
export { refuse as refuseForLeads } from './leads.refusals';
export * from './publish-lead-times';

export const leadsCommands: readonly AnyCommand[] = [publishLeadTimes, ...correctionsOf(leads)];
