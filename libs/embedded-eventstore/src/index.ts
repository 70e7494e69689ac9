export { startNode, type EventStoreNode, type NodeState } from './hosting/start-node';
export { CannotOpen } from './log/cannot-open';
export { lockFolder } from './log/folder-lock';
export { limitsSaid, type NodeSettings } from './settings';
export { backUp, restore } from './log/backup';
export { checkIntegrity, type Integrity } from './log/integrity';
