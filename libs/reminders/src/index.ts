export * from './alarms/bull-alarm-clock';
export * from './alarms/embedded-alarm-clock';
export { RedisUnfit } from './alarms/redis';
