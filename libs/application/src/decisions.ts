import {
  Clock,
  dayOf,
  earliestOf,
  earliestPosition,
  decideWith,
  EventLog,
  fold,
  idFrom,
  onDay,
  positionText,
  Refusal,
  RevisionConflict,
  streamOf,
  type Aggregate,
  type AnyCommand,
  type Attestation,
  type Circumstances,
  type CommandDefinition,
  type Event,
  type EventDefinition,
  type LocalDate,
  type Metadata,
  type NewEvent,
  type Occurrence,
  type PartialDate,
  type Recorded,
  type Seen,
} from '@kyket/eventing';
import { Injectable, Optional } from '@nestjs/common';
import { AccessJournal } from './access/access-journal';
import {
  KeyReused,
  MatchMissing,
  StaleRevision,
  type Cause,
  type Order,
  type Receipt,
} from './order';
import { Policy, type Giver } from './policy/policy';
import { Records } from './records';

/** How often an order that names no revision is decided anew when someone else was first. */
const attempts = 4;

/** Load → decide → append: the one way in which facts come to be. */
@Injectable()
export class Decisions {
  constructor(
    private readonly log: EventLog,
    private readonly records: Records,
    private readonly policy: Policy,
    private readonly clock: Clock,
    /** Hears what was refused to whom; nobody does where an order is only tried. */
    @Optional() private readonly journal?: AccessJournal,
  ) {}

  /** Throws Refusal, StaleRevision, KeyReused, NotFound, NotAllowed – then nothing was recorded – or LogUnavailable. */
  async decide(of: AnyCommand, order: Order): Promise<Receipt> {
    try {
      return await this.decided(of as CommandDefinition, order);
    } catch (error) {
      this.journal?.refused(of, order, error);
      throw error;
    }
  }

  private async decided(command: CommandDefinition, order: Order): Promise<Receipt> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(command, order);
      } catch (error) {
        if (!(error instanceof RevisionConflict)) throw error;
        if (order.ifMatch !== undefined) throw await this.stale(command.of, order, order.ifMatch);
        if (attempt === attempts) throw error;
      }
    }
  }

  private async attempt(command: CommandDefinition, order: Order): Promise<Receipt> {
    const { id, cause, ifMatch } = order;
    const record = await this.records.look(command.of, id);

    const earlier = record.facts.filter(({ metadata }) => metadata.commandId === cause.commandId);
    if (earlier.length > 0) return receiptAgain(id, earlier, cause);

    const asked = await this.policy.giver(cause);
    const giver = await this.policy.standing(asked, command, order, record);
    const isFounded = record.revision >= 0 || command.founds !== true;
    // Who could not found it in any case must not learn from a refusal whether it is there.
    if (isFounded || !holdsRole(command, giver))
      await this.policy.allow(command, giver, order, record);
    else await this.policy.mayFound(command, giver, order);
    if (order.mustMatch && ifMatch === undefined && record.revision >= 0) throw new MatchMissing();
    if (ifMatch !== undefined && ifMatch !== record.revision)
      throw await this.stale(command.of, order, ifMatch);

    const acting = { ...cause, ...markOf(giver, cause) };
    const events = await this.factsOf(command, giver, { ...order, cause: acting }, record);
    if (events.length === 0) return { id, revision: record.revision, events: [], replayed: false };

    const attestation = attestationOf(command, order, record);
    const news = this.toStore(command.of, events, { ...acting, attestation }, record.facts.at(-1));
    // A record that is only now founded is looked at as it will be: nobody founds what it could not see.
    if (!isFounded)
      await this.policy.allow(command, giver, order, {
        state: foldedWith(command.of, order, news),
      });
    return this.append(command.of, order, record, news);
  }

  /** The facts an order comes to, as the record stands. Nothing is appended. */
  private async factsOf(
    command: CommandDefinition,
    { roles, persons }: Giver,
    { id, data, cause }: Order,
    record: Seen<unknown>,
  ): Promise<readonly Event[]> {
    const now = this.clock.now();
    const zone = command.of.zone(record.state);
    const circumstances: Omit<Circumstances, 'answers'> = {
      id,
      now,
      today: dayOf(now, zone),
      occurredOn: {
        date: dateOf(cause.occurredOn ?? dayOf(now, cause.zone ?? zone)),
        zone: cause.zone ?? zone,
      },
      actor: cause.actor,
      persons,
      roles,
      evidence: cause.evidence ?? [],
    };
    refuseTheFuture(circumstances.occurredOn, now);

    const answers =
      command.asks && (await this.records.answers(command.asks(data, record.state, circumstances)));
    return decideWith(command, data, record.state, { ...circumstances, answers }).map((event) => ({
      occurredOn: circumstances.occurredOn,
      ...event,
    }));
  }

  private async append(
    aggregate: Aggregate,
    { id }: Order,
    { revision: end }: Seen<unknown>,
    news: readonly NewEvent[],
  ): Promise<Receipt> {
    const { revision, position } = await this.log.append(
      streamOf(aggregate, id),
      news,
      end < 0 ? 'no-stream' : end,
    );
    const first = revision - news.length + 1;

    return {
      id,
      revision,
      events: news.map((event, index) => ({
        id: event.id,
        type: event.type,
        revision: first + index,
      })),
      position: positionText(position),
      replayed: false,
    };
  }

  private toStore(
    aggregate: Aggregate,
    events: readonly Event[],
    cause: Attested,
    last: Recorded | undefined,
  ): readonly NewEvent[] {
    const recordedAt = this.momentAfter(last);
    return events.map((event, index) => toStore(aggregate, event, index, cause, recordedAt));
  }

  /** Now, and never before the last fact of the stream. */
  private momentAfter(last: Recorded | undefined): string {
    const now = this.clock.now();
    return last && last.metadata.recordedAt > now ? last.metadata.recordedAt : now;
  }

  private async stale(
    aggregate: Aggregate,
    { id }: Order,
    expected: number,
  ): Promise<StaleRevision> {
    const { revision, facts } = await this.records.look(aggregate, id);
    return new StaleRevision(
      expected,
      revision,
      facts.filter((fact) => fact.revision > expected),
    );
  }
}

/** What the facts say of their giver, where they came in an emergency. */
const markOf = ({ actor: { emergency } }: Giver, { actor }: Cause): Partial<Cause> =>
  emergency === undefined ? {} : { actor: { ...actor, emergency } };

type Attested = Cause & { readonly attestation: Attestation | undefined };

/** What the giver of an order is held to, if it is an act of that kind and they have proven who they are. */
const attestationOf = (
  { declares }: CommandDefinition,
  { data, cause: { provenAt } }: Order,
  { revision }: Seen<unknown>,
): Attestation | undefined => {
  const declaration = declares?.(data);
  if (declaration === undefined || provenAt === undefined) return undefined;
  const { means, hash } = declaration;
  return { means: { ...means }, ...(hash && { hash }), revision, provenAt };
};

const holdsRole = ({ may }: CommandDefinition, { roles }: Giver): boolean =>
  may.some((role) => roles.includes(role));

const toStore = (
  aggregate: Aggregate,
  event: Event,
  index: number,
  cause: Attested,
  recordedAt: string,
): NewEvent => {
  const { type, data, effectiveFrom, occurredOn } = event;
  const metadata: Metadata = {
    schemaVersion: versionOf(aggregate.events, type),
    recordedAt,
    occurredOn: occurredOn as Occurrence,
    ...(effectiveFrom && { effectiveFrom }),
    actor: cause.actor,
    evidence: [...(cause.evidence ?? [])],
    ...(cause.attestation && { attestation: cause.attestation }),
    commandId: cause.commandId,
    ...(cause.commandHash && { commandHash: cause.commandHash }),
    correlationId: cause.correlationId,
    causationId: cause.causationId,
  };
  return { id: idFrom(cause.commandId, index), type, data, metadata };
};

/** What an empty record will remember once these are in it. */
const foldedWith = (aggregate: Aggregate, { id }: Order, news: readonly NewEvent[]): unknown =>
  fold(
    aggregate,
    news.map((event, revision) => ({
      ...event,
      stream: streamOf(aggregate, id),
      revision,
      position: earliestPosition,
    })),
  );

const versionOf = (events: readonly EventDefinition[], type: string): number => {
  const definition = events.find((known) => known.type === type);
  if (definition === undefined) throw new Error(`${type} is not among the events of its aggregate`);
  return definition.version;
};

const receiptAgain = (id: string, earlier: readonly Recorded[], cause: Cause): Receipt => {
  if (earlier.some(({ metadata }) => metadata.commandHash !== cause.commandHash))
    throw new KeyReused();

  const last = earlier.at(-1) as Recorded;
  return {
    id,
    revision: last.revision,
    events: earlier.map(({ id: eventId, type, revision }) => ({ id: eventId, type, revision })),
    position: positionText(last.position),
    replayed: true,
  };
};

const dateOf = (date: LocalDate | PartialDate): PartialDate =>
  typeof date === 'string' ? onDay(date) : date;

/** An act has been done; what is planned is told by facts of its own. */
const refuseTheFuture = ({ date, zone }: Occurrence, now: string): void => {
  const earliest = earliestOf(date);
  if (earliest === undefined || earliest <= dayOf(now, zone)) return;
  throw new Refusal(
    'day-in-the-future',
    'state',
    {
      vi: 'Ngày thực hiện không thể ở tương lai. Hãy ghi nhận khi việc đã diễn ra.',
      en: 'The day of an act cannot lie in the future. Record it once it has happened.',
    },
    { on: earliest },
  );
};
