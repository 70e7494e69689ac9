export * from './alarms/bull-alarm-clock';
export * from './alarms/embedded-alarm-clock';
export { RedisUnfit } from './alarms/redis';
export * from './planning/calendars';
export * from './planning/due-now';
export * from './planning/plan';
