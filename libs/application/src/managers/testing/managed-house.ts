import { agreement, type Agreement } from '@kyket/agreements';
import {
  dayOf,
  idFrom,
  MemoryLog,
  MemorySafe,
  onDay,
  partsOf,
  SetClock,
  streamOf,
  type Aggregate,
  type AnyAggregate,
  type Event,
  type EventLog,
  type Id,
  type Instant,
  type LocalDate,
  type PartialDate,
  type StoredEvent,
} from '@kyket/eventing';
import { Decisions } from '../../decisions';
import { HousePolicy } from '../../policy/house-policy';
import { theHouse } from '../../principal';
import { Guests } from '../../guests';
import { Principals } from '../../principals';
import { Records } from '../../records';
import { Sight } from '../../sight';
import { AgreementsOnRecord } from '../agreements-on-record';
import type { Manager } from '../manager';
import { Managers } from '../managers';

/** Looks through the whole log: right at once, and fast enough for a story. */
export class AgreementsInLog extends AgreementsOnRecord {
  constructor(
    private readonly log: EventLog,
    private readonly records: Records,
  ) {
    super();
  }

  seating(party: Id): Promise<readonly Id[]> {
    return this.which(
      (state) =>
        state.is === 'open' &&
        Object.values(state.seats).some(({ holders }) => holders.at(-1)?.party === party),
    );
  }

  linkedTo(id: Id): Promise<readonly Id[]> {
    return this.which((state) => state.is === 'open' && state.links.some(({ to }) => to === id));
  }

  private async which(fits: (state: Agreement) => boolean): Promise<readonly Id[]> {
    const ids = new Set<Id>();
    for await (const { stream } of this.log.readAll()) {
      const { name, id } = partsOf(stream);
      if (name === agreement.name) ids.add(id);
    }
    const found: Id[] = [];
    for (const id of ids) if (fits((await this.records.look(agreement, id)).state)) found.push(id);
    return found;
  }
}

interface When {
  readonly on?: LocalDate | PartialDate;
}

/** A house with one process manager, where stories are told fact by fact. */
export const managedHouse = (
  managerOf: (onRecord: AgreementsOnRecord) => Manager,
  start: Instant,
) => {
  const log = new MemoryLog();
  const safe = new MemorySafe();
  const clock = new SetClock(start);
  const records = new Records(log);
  const decisions = new Decisions(
    log,
    records,
    new HousePolicy(new Sight(records), new Principals(records, clock), new Guests(records, clock)),
    clock,
  );
  const manager = managerOf(new AgreementsInLog(log, records));
  const managers = new Managers([manager], { log, safe, decisions, records, clock });
  let told = 0;

  /** Records facts as people would have brought them about. */
  const tell = async (of: AnyAggregate, id: Id, events: readonly Event[], { on }: When = {}) => {
    const stream = streamOf(of, id);
    const now = clock.now();
    const date = on ?? dayOf(now, 'Asia/Ho_Chi_Minh');
    const commandId = idFrom('told', (told += 1));
    const news = events.map(({ type, data, effectiveFrom }, index) => ({
      id: idFrom(commandId, index),
      type,
      data,
      metadata: {
        schemaVersion: of.events.find((known) => known.type === type)?.version ?? 1,
        recordedAt: now,
        occurredOn: {
          date: typeof date === 'string' ? onDay(date) : date,
          zone: 'Asia/Ho_Chi_Minh',
        },
        ...(effectiveFrom && { effectiveFrom }),
        actor: theHouse,
        evidence: [],
        commandId,
        correlationId: commandId,
        causationId: commandId,
      },
    }));
    const end = await log.end(stream);
    await log.append(stream, news, end < 0 ? 'no-stream' : end);
  };

  /** Everything is reacted to, and what follows from the reactions too. */
  const settle = async () => {
    await managers.start();
    await managers.settle();
    await managers.stop();
  };

  /** The checkpoint is lost and the log is read again from zero; what the reactions then add. */
  const replayed = async (): Promise<readonly StoredEvent[]> => {
    const head = await log.head();
    await safe.delete('checkpoint', `manager/${manager.name}`);
    await settle();
    const added: StoredEvent[] = [];
    for await (const fact of log.readAll({ after: head })) added.push(fact);
    return added;
  };

  const factsOf = async <State, E extends Event>(
    of: Aggregate<State, E>,
    id: Id,
    type: E['type'],
  ): Promise<readonly StoredEvent[]> =>
    (await log.read(streamOf(of, id))).filter((fact) => fact.type === type);

  return { log, clock, records, decisions, managers, tell, settle, replayed, factsOf };
};
