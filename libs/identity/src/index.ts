export * from './safe/postgres-safe';
export * from './safe/sqlite-safe';
