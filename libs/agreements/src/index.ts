export * from './clearance';
export * from './party';
export * from './vocabulary';
export * from './ledger';
export * from './obligation';
export * from './reminder';
export * from './talks';
