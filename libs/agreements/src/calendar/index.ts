import type { AnyCommand } from '@kyket/eventing';
import { correctionsOf } from '../correcting';
import { calendar } from './calendar';
import { publishCalendar } from './publish-calendar';

export * from './calendar';
export { refuse as refuseForCalendar } from './calendar.refusals';
export * from './content';
export * from './events';
export * from './publish-calendar';

export const calendarCommands: readonly AnyCommand[] = [
  publishCalendar,
  ...correctionsOf(calendar),
];
