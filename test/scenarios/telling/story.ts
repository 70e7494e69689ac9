import { setImmediate as everythingElseFirst } from 'node:timers/promises';
import {
  agreement,
  appointHolder,
  authorityId,
  establishOffice,
  grantRole,
  obligation,
  openAccount,
  registerParty,
  type KnownObligation,
} from '@kyket/agreements';
import {
  house,
  NotAllowed,
  NotFound,
  StaleRevision,
  type CaseFile,
  type Principal,
  type Receipt,
} from '@kyket/application';
import {
  endOf,
  idFrom,
  instantAt,
  partsOf,
  positionText,
  Refusal,
  streamOf,
  type AnyAggregate,
  type AnyCommand,
  type Evidence,
  type Id,
  type LocalDate,
  type PartialDate,
  type StoredEvent,
  type Zone,
} from '@kyket/eventing';
import type { Body, Member } from './cast';
import { houseInMemory, type House } from './house';
import { tellWhatIsPublished } from './published';

const hanoi = 'Asia/Ho_Chi_Minh';

/** What an order says beside its own words. */
interface Told {
  readonly on?: LocalDate | PartialDate;
  readonly zone?: Zone;
  readonly evidence?: readonly Evidence[];
  /** The revision that the order was given upon. */
  readonly at?: number;
}

/** As what somebody acts, where they say so: on behalf of another, or from an office that may be theirs no more. */
interface Asking {
  readonly onBehalfOf?: Id | undefined;
  readonly from?: Id | undefined;
}

/** A no, and the reasons it gives. */
export interface No {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

const openHouses: House[] = [];
afterEach(() =>
  Promise.all(openHouses.splice(0).map((each) => each.close())).then(() => undefined),
);

/** A story told by the orders that people give, from a day on. What follows from an order by itself has followed when it returns. */
export class Story {
  private orders = 0;

  private constructor(readonly house: House) {}

  static async begins(on: LocalDate, bodies: readonly Body[], people: readonly Member[] = []) {
    const it = houseInMemory(instantAt(on, '08:30', hanoi));
    openHouses.push(it);
    const story = new Story(it);
    await tellWhatIsPublished(it.log, it.clock.now());
    await it.managers.start();
    await story.registers(bodies);
    await story.welcomes(people);
    return story;
  }

  /** The registers come to know these bodies, as they had been all along. */
  async registers(bodies: readonly Body[], on: LocalDate = '1975-01-01'): Promise<void> {
    const { steward } = this;
    for (const { id, names, level, country, zone, under, offices = [] } of bodies) {
      const words = { names, level, country, zone, ...(under && { under }) };
      await steward.gives(registerParty, id, words, { on });
      for (const { office, titles, may } of offices)
        await steward.gives(establishOffice, id, { officeId: office, titles, may }, { on });
    }
  }

  /** These people take up their offices, and may sign in. */
  async welcomes(people: readonly Member[], on: LocalDate = '1975-01-01'): Promise<void> {
    const { steward } = this;
    for (const { person, organisation, office, roles } of people) {
      const document = 'Quyết định bổ nhiệm';
      if (organisation && office)
        await steward.gives(
          appointHolder,
          organisation,
          { officeId: office, person, document },
          { on },
        );
      await steward.gives(openAccount, authorityId, { person, organisation });
      for (const role of roles)
        await steward.gives(grantRole, authorityId, { person, role, organisation });
    }
  }

  /** Somebody, as what the registers say they are on the day they act. */
  as({ person, office }: Member, { onBehalfOf, from }: Asking = {}): Teller {
    return this.by(async () => {
      const held = from ?? (onBehalfOf ? undefined : await this.heldBy(person, office));
      const asked = { office: held, onBehalfOf };
      const principal = await this.house.principals.of(person, 'password', asked);
      if (principal === undefined) throw new Error('Nobody of that name has an account');
      return principal;
    });
  }

  /** The office they are known by, as long as it is theirs. */
  private async heldBy(person: Id, office: Id | undefined): Promise<Id | undefined> {
    const { offices } = await this.house.principals.choicesOf(person);
    return offices.find((held) => held.office === office)?.office;
  }

  /** Whoever keeps the registers for everyone. */
  get steward(): Teller {
    return this.by(async () => house('steward', 'administrator'));
  }

  /** The one clock comes to a day, and whatever that brings has come. It never goes back. */
  async day(on: LocalDate, time = '09:00'): Promise<void> {
    await this.settled();
    this.house.clock.set(instantAt(on, time, hanoi));
    await this.house.managers.timePasses();
    await this.settled();
    await this.house.reminders.sweep();
    await this.settled();
  }

  /** Everything that follows from what is on record is on record too. */
  async settled(): Promise<void> {
    await everythingElseFirst();
    await this.house.managers.settle();
  }

  /** The deadlines of a record that one rule asks for, in the order in which they were opened. */
  async deadlines(of: Id, rule: string): Promise<readonly KnownObligation[]> {
    await this.settled();
    const found: KnownObligation[] = [];
    for (const id of await this.idsOf(obligation.name)) {
      const { state } = await this.house.records.look(obligation, id);
      if (state.is !== 'none' && state.subject === of && state.rule === rule) found.push(state);
    }
    return found;
  }

  /** What is open of a record that day: each rule with the day it falls due. */
  async openDeadlines(of: Id): Promise<readonly (readonly [rule: string, due: LocalDate])[]> {
    await this.settled();
    const found: (readonly [string, LocalDate])[] = [];
    for (const id of await this.idsOf(obligation.name)) {
      const { state } = await this.house.records.look(obligation, id);
      if (state.is === 'open' && state.subject === of) found.push([state.rule, state.due]);
    }
    return found.sort();
  }

  /** The facts of a record, all or of one type, as they are stored. */
  async facts(of: AnyAggregate, id: Id, type?: string): Promise<readonly StoredEvent[]> {
    await this.settled();
    const all = await this.house.log.read(streamOf(of, id));
    return type === undefined ? all : all.filter((fact) => fact.type === type);
  }

  async typesOf(of: AnyAggregate, id: Id): Promise<readonly string[]> {
    return (await this.facts(of, id)).map(({ type }) => type);
  }

  /** What was told of a rule's deadlines of a record: each step, and to whom. */
  async remindersOf(of: Id, rule: string) {
    await this.settled();
    const told: (readonly [step: string, ...to: Id[]])[] = [];
    for (const id of await this.idsOf(obligation.name)) {
      const { state } = await this.house.records.look(obligation, id);
      if (state.is === 'none' || state.subject !== of || state.rule !== rule) continue;
      for (const { is, step, mail } of await this.house.reminders.ledger.of(id))
        if (is === 'sent') told.push([step, ...(mail?.to ?? [])]);
    }
    return told;
  }

  /** The letters that were sent to a person, the first one first. */
  async lettersTo({ person }: Member) {
    await this.settled();
    return (await this.house.mailbox.letters()).filter(({ to }) => to === person).toReversed();
  }

  /** Where the log ends: two equal answers say that nothing was recorded in between. */
  async head(): Promise<string> {
    return positionText(await this.house.log.head());
  }

  private by(who: () => Promise<Principal>): Teller {
    return new Teller(this.house, who, () => idFrom('order', (this.orders += 1)), this);
  }

  private async idsOf(category: string): Promise<readonly Id[]> {
    const ids = new Set<Id>();
    for await (const { stream } of this.house.log.readAll()) {
      const { name, id } = partsOf(stream);
      if (name === category) ids.add(id);
    }
    return [...ids];
  }
}

/** Someone of whom a story tells what they order, what they are refused and what they see. */
export class Teller {
  constructor(
    private readonly house: House,
    private readonly who: () => Promise<Principal>,
    private readonly nextKey: () => Id,
    private readonly story: Story,
  ) {}

  async gives(command: AnyCommand, to: Id, words: object, told: Told = {}): Promise<Receipt> {
    const receipt = await this.order(command, to, words, told);
    await this.story.settled();
    return receipt;
  }

  /** Hears no, and nothing is recorded. */
  async isRefused(command: AnyCommand, to: Id, words: object, told: Told = {}): Promise<No> {
    const before = await this.story.head();
    const no = await this.order(command, to, words, told).then(() => undefined, noIn);
    if (no === undefined) throw new Error(`${command.name} was accepted`);
    expect(await this.story.head()).toBe(before);
    return no;
  }

  /** The case file of an agreement, as known at the end of a day and as true on one, or as it stands. */
  async sees(id: Id, { known, trueOn }: { known?: LocalDate; trueOn?: LocalDate } = {}) {
    await this.story.settled();
    return this.house.caseFiles.read(id, await this.who(), 'vi', {
      ...(known && { knownAt: endOf(known, await this.zoneOf(id)) }),
      ...(trueOn && { trueOn }),
    });
  }

  /** The one word for where it stands, to this reader. */
  async headline(id: Id, from: { known?: LocalDate; trueOn?: LocalDate } = {}) {
    return (await this.sees(id, from)).status;
  }

  private async order(command: AnyCommand, id: Id, words: object, told: Told): Promise<Receipt> {
    const { actor, roles } = await this.who();
    const commandId = this.nextKey();
    return this.house.decisions.decide(command, {
      id,
      data: command.data.parse(words),
      cause: {
        commandId,
        correlationId: commandId,
        causationId: commandId,
        actor,
        roles,
        occurredOn: told.on,
        zone: told.zone,
        evidence: told.evidence,
      },
      ifMatch: told.at,
    });
  }

  private async zoneOf(id: Id): Promise<Zone> {
    return agreement.zone((await this.house.records.look(agreement, id)).state);
  }
}

/** The hash of the text that stands. */
export const textOf = ({ agreement: { text } }: CaseFile): string =>
  'draft' in text ? text.draft.hash : '';

const noIn = (error: unknown): No => {
  if (error instanceof Refusal) return { code: error.code, details: error.details ?? {} };
  if (error instanceof NotFound) return { code: 'not-found', details: {} };
  if (error instanceof NotAllowed) return { code: 'not-allowed', details: { rule: error.rule } };
  if (error instanceof StaleRevision)
    return { code: 'stale', details: { since: error.since.map(({ type }) => type) } };
  throw error;
};
