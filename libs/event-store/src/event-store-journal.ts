import { ANY } from '@eventstore/db-client';
import { Journal, type NewEvent } from '@kyket/eventing';
import type { Connection } from './connection';
import { insist, within, type Patience } from './insist';
import { toEventData } from './stored-event';

/** The journal on the connection of the log: there is one client to a process. */
export class EventStoreJournal extends Journal {
  constructor(
    private readonly connection: Connection,
    private readonly patience: Patience,
  ) {
    super();
  }

  async append(stream: string, events: readonly NewEvent[]): Promise<number> {
    const data = events.map(toEventData);
    const options = { expectedRevision: ANY, requiresLeader: true } as const;
    const { nextExpectedRevision } = await insist(
      this.connection,
      this.patience,
      ({ client, cut }) =>
        within(this.patience.attempt, cut, client.appendToStream(stream, data, options)),
    );
    return Number(nextExpectedRevision);
  }
}
