export * from './decisions';
export * from './handlers';
export * from './order';
export * from './policy';
export * from './records';
