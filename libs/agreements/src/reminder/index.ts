export * from './claiming/claim-reminder';
export * from './commands';
export * from './events';
export * from './reminder';
export { refuse as refuseForReminder } from './reminder.refusals';
export * from './sending/record-reminder-failed';
export * from './sending/record-reminder-held';
export * from './sending/record-reminder-sent';
export * from './vocabulary';
