export * from './after-check';
export * from './agreements-on-record';
export * from './family';
export * from './manager';
export * from './manager-runner';
export * from './managers';
export type { SetAside as RecordSetAside } from './set-aside';
export * from './shipped-data';
export * from './succession';
