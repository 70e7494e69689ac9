import type { EventLog, NewEvent } from '../ports/event-log';
import { Journal } from '../ports/journal';

/** A journal in a log that only this process writes to: for specs, on the log in memory. */
export class JournalOn extends Journal {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly log: EventLog) {
    super();
  }

  append(stream: string, events: readonly NewEvent[]): Promise<number> {
    const appended = this.turn.then(() => this.inTurn(stream, events));
    this.turn = appended.catch(() => undefined);
    return appended;
  }

  private async inTurn(stream: string, events: readonly NewEvent[]): Promise<number> {
    const facts = await this.log.read(stream);
    const isKnown = events.every(({ id }) => facts.some((fact) => fact.id === id));
    const end = facts.length - 1;
    if (isKnown) return end;
    const { revision } = await this.log.append(stream, events, end < 0 ? 'no-stream' : end);
    return revision;
  }
}
