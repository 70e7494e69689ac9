import {
  Decisions,
  HousePolicy,
  Managers,
  Guests,
  Principals,
  Records,
  shippedData,
  Sight,
} from '@kyket/application';
import {
  dayOf,
  earliestOf,
  MemoryLog,
  MemorySafe,
  SetClock,
  type EventLog,
  type Instant,
  type StoredEvent,
} from '@kyket/eventing';

/** The law and the calendars as Kyket comes with them, published once and told to every story anew. */
const everything = (async (): Promise<readonly StoredEvent[]> => {
  const log = new MemoryLog();
  const clock = new SetClock('2027-12-01T03:00:00.000Z');
  const records = new Records(log);
  const decisions = new Decisions(
    log,
    records,
    new HousePolicy(new Sight(records), new Principals(records, clock), new Guests(records, clock)),
    clock,
  );
  const parts = { log, safe: new MemorySafe(), decisions, records, clock };
  await new Managers([shippedData], parts).timePasses();
  const facts: StoredEvent[] = [];
  for await (const fact of log.readAll()) facts.push(fact);
  return facts;
})();

/** What was out when a story begins. The rest comes when its day comes. */
export const tellWhatIsPublished = async (log: EventLog, now: Instant): Promise<void> => {
  const today = dayOf(now, 'Asia/Ho_Chi_Minh');
  for (const { stream, position: _, revision: __, ...fact } of await everything) {
    const told = earliestOf(fact.metadata.occurredOn.date);
    if (told !== undefined && told > today) continue;
    const end = await log.end(stream);
    const news = { ...fact, metadata: { ...fact.metadata, recordedAt: now } };
    await log.append(stream, [news], end < 0 ? 'no-stream' : end);
  }
};
