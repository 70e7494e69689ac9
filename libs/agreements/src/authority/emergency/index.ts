export * from './confirm-emergency-access';
export * from './decline-emergency-access';
export * from './emergencies';
export * from './end-emergency-access';
export * from './events';
export * from './request-emergency-access';
