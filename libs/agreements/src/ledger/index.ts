export * from './events';
export * from './ledger';
export { refuse as refuseForLedger } from './ledger.refusals';
export * from './vocabulary';
