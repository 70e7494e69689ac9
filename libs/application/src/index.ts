export * from './decisions';
export * from './handlers';
export * from './managers';
export * from './order';
export * from './policy';
export * from './records';
