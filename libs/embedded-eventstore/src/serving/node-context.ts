import type { Metadata } from '@grpc/grpc-js';
import type { Commits } from '../log/commits';
import type { EventLog } from '../log/event-log';
import type { GroupCommit } from '../log/group-commit';
import type { Refusal } from '../protocol/refusals';
import type { Caller } from './access';
import type { OpenCalls } from './open-calls';

/** What every call is served from. */
export interface NodeContext {
  readonly log: EventLog;
  readonly writer: GroupCommit;
  readonly commits: Commits;
  readonly calls: OpenCalls;
  readonly callerOf: (metadata: Metadata) => Caller | Refusal;
  readonly maxAppendSize: number;
  readonly now: () => number;
}
