import type { Refusal } from '../protocol/refusals';
import { reasonOf } from './cannot-open';
import { crashPoint, failingDisk } from './crash-points';
import type { EventLog } from './event-log';
import type { Written } from './writing';

/** A write as it waits its turn. It is judged against everything before it, when its turn comes. */
export interface WaitingWrite {
  /** The stream whose readers are woken. */
  readonly streams: readonly string[];
  readonly bytes: number;
  readonly perform: (log: EventLog, now: number) => Written | Refusal;
}

interface Queued extends WaitingWrite {
  readonly answer: (outcome: Written | Refusal) => void;
}

/** One transaction holds at most so much, so that one sync stays short. */
const GROUP_WRITES = 1_024;
const GROUP_BYTES = 8 * 1024 * 1024;

export interface GroupCommitOptions {
  readonly now: () => number;
  /** A reason to write nothing now, such as a disk that is nearly full. */
  readonly refusalOfAll: () => Refusal | undefined;
  readonly onCommitted: (streams: ReadonlySet<string>) => void;
  readonly onFailure: (reason: string) => void;
}

/** The one writer: whatever waits is written in one transaction with one sync, and only then acknowledged. */
export class GroupCommit {
  private queue: Queued[] = [];
  private isScheduled = false;
  private failure: Refusal | undefined;

  constructor(
    private readonly log: EventLog,
    private readonly options: GroupCommitOptions,
  ) {}

  submit(write: WaitingWrite): Promise<Written | Refusal> {
    if (this.failure) return Promise.resolve(this.failure);
    return new Promise((answer) => {
      this.queue.push({ ...write, answer });
      this.schedule();
    });
  }

  /** Writes all that waits, now. */
  drain(): void {
    while (this.queue.length > 0) this.commitGroup();
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    setImmediate(() => {
      this.isScheduled = false;
      this.commitGroup();
      if (this.queue.length > 0) this.schedule();
    });
  }

  private commitGroup(): void {
    const group = this.takeGroup();
    try {
      const { outcomes, touched } = this.write(group);
      crashPoint('log.beforeAck');
      group.forEach(({ answer }, index) => answer(outcomes[index] ?? unanswered));
      if (touched.size > 0) this.options.onCommitted(touched);
    } catch (error) {
      this.poison(group, reasonOf(error));
    }
  }

  private takeGroup(): Queued[] {
    let bytes = 0;
    let count = 0;
    for (const write of this.queue) {
      if (count >= GROUP_WRITES || (count > 0 && bytes + write.bytes > GROUP_BYTES)) break;
      bytes += write.bytes;
      count += 1;
    }
    return this.queue.splice(0, count);
  }

  private write(group: readonly Queued[]) {
    const touched = new Set<string>();
    const refusal = this.options.refusalOfAll();
    if (refusal) return { outcomes: group.map(() => refusal), touched };

    crashPoint('log.beforeBegin');
    const now = this.options.now();
    const outcomes = group.map(({ perform }) => perform(this.log, now));
    if (!this.log.hasUncommitted) return { outcomes, touched };

    crashPoint('log.afterInsert');
    crashPoint('log.beforeCommit');
    failingDisk();
    this.log.commit();
    crashPoint('log.afterCommit');
    for (const { streams } of group) for (const stream of streams) touched.add(stream);
    return { outcomes, touched };
  }

  /** After a failed commit nobody knows what the disk holds, so nothing more is written or promised. */
  private poison(group: readonly Queued[], reason: string): void {
    const failure: Refusal = {
      refused: 'unavailable',
      why: 'The log could not be written. The node has stopped.',
    };
    this.failure = failure;
    for (const { answer } of [...group, ...this.queue]) answer(failure);
    this.queue = [];
    this.options.onFailure(reason);
  }
}

const unanswered: Refusal = { refused: 'unavailable', why: 'The write was not performed.' };
