import type { AnyCommand } from '@kyket/eventing';
import { publishCalendar } from './publish-calendar';

export * from './calendar';
export { refuse as refuseForCalendar } from './calendar.refusals';
export * from './content';
export * from './events';
export * from './publish-calendar';

export const calendarCommands: readonly AnyCommand[] = [publishCalendar];
