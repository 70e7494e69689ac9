export * from './events';
export * from './reminder';
export * from './vocabulary';
