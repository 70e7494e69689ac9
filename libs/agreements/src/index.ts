export * from './agreement';
export * from './clearance';
export * from './ledger';
export * from './obligation';
export * from './party';
export * from './reminder';
export * from './talks';
export * from './vocabulary';
