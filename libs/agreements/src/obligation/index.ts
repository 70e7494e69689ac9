export * from './events';
export * from './obligation';
export * from './vocabulary';
