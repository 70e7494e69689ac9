export * from './clearance';
export { refuse as refuseForClearance } from './clearance.refusals';
export * from './commands';
export * from './consulting/accept-dossier';
export * from './consulting/consolidate-opinions';
export { bodiesAsked } from './consulting/consulting';
export * from './consulting/dispense-with-opinion';
export * from './consulting/events';
export * from './consulting/give-opinion';
export * from './consulting/occasion';
export * from './consulting/reassign-opinion';
export * from './consulting/return-dossier';
export {
  begunOn,
  hasBegun,
  isCarried,
  isClosed,
  isSettled,
  stageOf,
  stillAsked,
} from './consulting/stages';
export * from './consulting/submit-dossier';
export * from './deciding/confirm-within-mandate';
export * from './deciding/decide';
export * from './deciding/events';
export * from './deciding/meet-condition';
export * from './deciding/withdraw-clearance';
export * from './escalating/escalate';
export * from './escalating/events';
export * from './escalating/record-higher-opinion';
export * from './opening/events';
export * from './opening/migrate-procedure';
export * from './opening/open-clearance';
export * from './standing';
export * from './working-days';
