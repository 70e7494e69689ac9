export * from './events';
export * from './ledger';
export * from './vocabulary';
