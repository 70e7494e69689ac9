export * from './development-mailbox';
export * from './letters/reminder-letter';
export { inFour, ruleWords } from './letters/words/rules';
export { dayText, zoneText } from './letters/zones';
export * from './smtp-post';
export * from './delivery-report';
export * from './quiet-hours';
