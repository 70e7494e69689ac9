export * from './clearance';
export * from './consulting/events';
export {
  begunOn,
  hasBegun,
  isCarried,
  isClosed,
  isSettled,
  stageOf,
  stillAsked,
} from './consulting/stages';
export * from './deciding/events';
export * from './escalating/events';
export * from './opening/events';
export * from './standing';
