export * from './clearance';
export * from './party';
export * from './vocabulary';
