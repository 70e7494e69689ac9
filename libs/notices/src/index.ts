export * from './development-mailbox';
export * from './letters/reminder-letter';
export * from './smtp-post';
