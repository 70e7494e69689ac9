export * from './event-store-log';
