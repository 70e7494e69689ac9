export * from './accounts/account';
export * from './accounts/accounts';
export * from './people/people';
export * from './safe/postgres-safe';
export * from './safe/sqlite-safe';
export * from './sessions/sessions';
