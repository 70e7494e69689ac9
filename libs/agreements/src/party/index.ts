export * from './authorising/events';
export * from './level';
export * from './names-on';
export * from './office-may';
export * from './offices/events';
export * from './party';
export * from './registering/events';
export * from './succeeding/events';
