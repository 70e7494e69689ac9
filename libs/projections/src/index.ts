export * from './database/database';
export { FolderInUse } from './database/folder';
export { openPglite, type EmbeddedDatabase } from './database/pglite';
export { DatabaseUnusable, openPostgres } from './database/postgres';
export * from './folded';
export { Reader, RebuildFailed, type ReaderOptions } from './reader/reader';
export { FencedOff, type Progress, type Trouble } from './reader/register';
export * from './view';
export * from './views';
