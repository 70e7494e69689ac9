import type { AnyRule } from '@kyket/eventing';
import { signingReport } from './signing-report';
import { talksYear } from './talks-year';

export { carryingOut } from './carrying-out';
export { signingReport, talksYear };

/** Every deadline there is, in the order of an agreement's life. */
export const deadlineRules: readonly AnyRule[] = [signingReport, talksYear];
