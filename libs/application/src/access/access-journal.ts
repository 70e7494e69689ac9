import { Clock, EventLog, Journal, type AnyCommand, type Id } from '@kyket/eventing';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Order } from '../order';
import type { Principal } from '../principal';
import { Records } from '../records';
import { JournalWriter, pageNameOf } from './journal-writer';
import { noteRefused, noteSeen, seenId, type Note, type Refused, type Seen } from './note';
import { refusalHeard, type RefusalHeard } from './refusal-heard';

/** How much is kept for a log that cannot be written. */
const mostWaiting = 20_000;

/** How long accesses are gathered before they are written, in milliseconds; and how long at most a log that failed is left alone. */
const gathering = 1_000;
const longestPause = 30_000;

/**
 * Who saw what, and what was refused to whom. Nobody waits for it: it gathers, and writes once a second. While the log cannot be
 * written it keeps what it can, and what it could not keep becomes a fact of its own.
 */
@Injectable()
export class AccessJournal implements BeforeApplicationShutdown {
  private readonly logger = new Logger(AccessJournal.name);
  private readonly writer: JournalWriter;
  private readonly waiting = new Map<Id, Note>();
  /** By person: how many could not be kept. */
  private readonly lost = new Map<Id, number>();
  private timer: NodeJS.Timeout | undefined;
  private turn: Promise<void> = Promise.resolve();
  private failedSince: number | undefined;
  private pause = gathering;

  constructor(
    journal: Journal,
    log: EventLog,
    records: Records,
    private readonly clock: Clock,
  ) {
    this.writer = new JournalWriter(journal, log, records);
  }

  /** Somebody has something before them. */
  saw({ actor, audits }: Pick<Principal, 'actor' | 'audits'>, seen: Seen): void {
    const at = this.clock.now();
    const by = { id: seenId(actor, seen, at), at, actor, isAuditor: audits !== undefined };
    if (!this.writer.holds(by)) this.keep(noteSeen(seen, by));
  }

  /** An order of somebody signed in was not taken. What is no refusal is passed over. */
  refused(command: AnyCommand, order: Order, error: unknown): void {
    const refusal = refusalHeard(error);
    if (refusal !== undefined) this.wasRefused(command, order, refusal);
  }

  /** By a rule that stands before the desk. */
  wasRefused(command: AnyCommand, { id, cause }: Order, refusal: RefusalHeard): void {
    if (cause.actor.authentication === 'system') return;
    const what: Refused = { order: command.name, of: { name: command.of.name, id }, refusal };
    const isAuditor = cause.roles.includes('auditor');
    const by = { at: this.clock.now(), actor: cause.actor, isAuditor };
    this.keep(noteRefused(what, cause.commandId, by));
  }

  /** How many accesses wait to be written, how many could not be kept, and since when the log has not taken them, in real time. */
  get standing() {
    const lost = [...this.lost.values()].reduce((sum, count) => sum + count, 0);
    return { waiting: this.waiting.size, lost, failedSince: this.failedSince };
  }

  /** Writes what has been gathered, one turn after the other. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.turn = this.turn.then(() => this.write());
    return this.turn;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.flush();
    clearTimeout(this.timer);
    const count = this.standing.waiting + this.standing.lost;
    if (count > 0) this.logger.error({ message: 'Accesses stay unrecorded', count });
  }

  private keep(note: Note): void {
    const { personId } = note.actor;
    if (this.waiting.size < mostWaiting) this.waiting.set(note.id, note);
    else this.lost.set(personId, (this.lost.get(personId) ?? 0) + 1);
    this.wake();
  }

  private wake(): void {
    this.timer ??= setTimeout(() => void this.flush(), this.pause).unref();
  }

  private async write(): Promise<void> {
    try {
      for (const [first, ...rest] of Map.groupBy(this.waiting.values(), pageNameOf).values()) {
        if (first === undefined) continue;
        await this.writer.write([first, ...rest]);
        for (const { id } of [first, ...rest]) this.waiting.delete(id);
      }
      for (const [person, count] of this.lost) {
        await this.writer.tellLoss(person, count, this.clock.now());
        this.lost.delete(person);
      }
      this.failedSince = undefined;
      this.pause = gathering;
    } catch (error) {
      this.failedSince ??= Date.now();
      this.pause = Math.min(this.pause * 2, longestPause);
      this.logger.warn({ message: 'The access journal waits for the log', error });
      this.wake();
    }
  }
}
