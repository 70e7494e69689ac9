export { startNode, type EventStoreNode, type NodeState } from './hosting/start-node';
export { serve, type ServingNode } from './hosting/serve';
export { CannotOpen } from './log/cannot-open';
export { limitsSaid, type NodeSettings } from './settings';
