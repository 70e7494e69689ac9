export * from './commands';
export * from './events';
export * from './finding';
export { refuse as refuseForFinding } from './finding.refusals';
export * from './open-finding';
export * from './settle-finding';
export { Fault as FaultFound } from './vocabulary';
