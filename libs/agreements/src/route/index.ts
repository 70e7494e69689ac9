import type { AnyCommand } from '@kyket/eventing';
import { correctionsOf } from '../correcting';
import { route } from './route';
import { publishRoute } from './publish-route';

export * from './content';
export * from './events';
export * from './preview';
export * from './publish-route';
export * from './route';
export * from './route-for';
export { refuse as refuseForRoute } from './route.refusals';

export const routeCommands: readonly AnyCommand[] = [publishRoute, ...correctionsOf(route)];
