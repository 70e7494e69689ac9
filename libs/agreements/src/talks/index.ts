export * from './events';
export * from './talks';
export * from './vocabulary';
