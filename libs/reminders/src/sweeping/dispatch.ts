import {
  obligation,
  recordReminderFailed,
  recordReminderSent,
  type KnownObligation,
} from '@kyket/agreements';
import { theHouse, type Decisions, type Records } from '@kyket/application';
import {
  dayOf,
  idFrom,
  NotDelivered,
  stepsFor,
  type AnyCommand,
  type AnyRule,
  type Clock,
  type Id,
  type Language,
  type LocalDate,
  type Post,
  type Role,
  type Safe,
} from '@kyket/eventing';
import { reminderLetter, type RemindedOf } from '@kyket/notices';
import type { Addressees, AddresseesOfADay } from '../addressing/addressees';
import type { Reached } from '../addressing/reach';
import type { Titles } from '../addressing/titles';
import { up } from '../planning/step-days';
import { vanished, type Claimed } from './claims';

export interface DispatchParts {
  readonly rules: readonly AnyRule[];
  readonly records: Records;
  readonly decisions: Decisions;
  readonly safe: Safe;
  readonly clock: Clock;
  readonly post: Post;
  readonly addressees: Addressees;
  readonly titles: Titles;
  readonly languageOf: (person: Id) => Promise<Language>;
  /** The page of a record, as people open it. */
  readonly linkTo?: ((aggregate: string, subject: Id) => string) | undefined;
}

export interface Dispatched {
  readonly sent: readonly Id[];
  readonly failed: readonly Id[];
}

/** One reminder, as one person is told of it. */
interface Told {
  readonly reminderId: Id;
  readonly round: Id;
  readonly person: Id;
  readonly of: RemindedOf;
  readonly today: LocalDate;
}

interface Outcome {
  readonly told: readonly Id[];
  readonly untold: readonly Id[];
  readonly reason?: string;
}

const house = 'Asia/Ho_Chi_Minh';
const kind = 'reminder-letter';
const aMonth = 31 * 24 * 3_600_000;

/** Sends what was claimed: to each person one letter for everything of a round. */
export class Dispatch {
  constructor(private readonly parts: DispatchParts) {}

  async send(claimed: readonly Claimed[]): Promise<Dispatched> {
    if (claimed.length === 0) return { sent: [], failed: [] };
    const reached = await this.parts.addressees.on(dayOf(this.parts.clock.now(), house));
    const told: Told[] = [];
    for (const each of claimed) told.push(...(await this.toldOf(each, reached)));

    const reasons = new Map<Told, string>();
    const letters = Map.groupBy(told, ({ round, person }) => idFrom('letter', round, person));
    for (const [letterId, some] of letters) {
      const reason = await this.deliver(letterId, some);
      if (reason !== undefined) for (const each of some) reasons.set(each, reason);
    }

    const sent: Id[] = [];
    const failed: Id[] = [];
    const byReminder = Map.groupBy(told, ({ reminderId }) => reminderId);
    for (const { reminderId } of claimed) {
      const some = byReminder.get(reminderId) ?? [];
      const isSent = await this.record(reminderId, outcomeOf(some, reasons));
      (isSent ? sent : failed).push(reminderId);
    }
    return { sent, failed };
  }

  /** Hands one letter to the post; says why it could not. What went out before a crash is not sent again. */
  private async deliver(letterId: Id, some: readonly Told[]): Promise<string | undefined> {
    const { safe, post, clock } = this.parts;
    const [first, ...others] = some;
    if (first === undefined || (await safe.get(kind, letterId)) !== undefined) return undefined;

    const { person, today } = first;
    const language = await this.parts.languageOf(person);
    const letter = reminderLetter({
      language,
      today,
      of: [first.of, ...others.map(({ of }) => of)],
    });
    try {
      await post.send({ messageId: letterId, to: person, ...letter });
    } catch (error) {
      return error instanceof NotDelivered ? error.reason : 'broken';
    }
    const expiresAt = new Date(Date.now() + aMonth);
    await safe.put(kind, letterId, { at: clock.now() }, { expiresAt });
    return undefined;
  }

  /** To whom a claimed reminder goes, as the record stands now; to nobody when its reason has vanished. */
  private async toldOf(
    { reminderId, round, ...claimed }: Claimed,
    addressees: AddresseesOfADay,
  ): Promise<readonly Told[]> {
    const { records, rules, titles, clock, linkTo } = this.parts;
    const { state } = await records.look(obligation, claimed.obligation);
    if (state.is !== 'open' && state.is !== 'missed') return [];
    const rule = rules.find(({ name }) => name === state.rule);
    if (rule === undefined) return [];

    const reached = await addressees.of(state, rule);
    const office = reached.find((each) => each.office === claimed.office);
    if (office === undefined) return [];

    const today = dayOf(clock.now(), office.zone);
    const of: RemindedOf = {
      rule: rule.name,
      title: rule.title,
      source: rule.source,
      about: await titles.of(rule.of.name, state.subject),
      due: state.due,
      zone: state.zone,
      standing: state.is === 'missed' ? 'missed' : state.due < today ? 'overdue' : 'ahead',
      late: claimed.late,
      wentUp: claimed.step === up,
      link: linkTo?.(rule.of.name, state.subject),
    };
    return peopleOf(office, rolesOf(claimed.step, state, rule)).map((person) => ({
      reminderId,
      round,
      person,
      of,
      today,
    }));
  }

  /** Writes down what came of a reminder; says whether everyone was told. */
  private async record(id: Id, { told, untold, reason }: Outcome): Promise<boolean> {
    const isSent = untold.length === 0 && told.length > 0;
    if (isSent) await this.give(recordReminderSent, id, { channel: 'mail', to: told });
    else
      await this.give(recordReminderFailed, id, {
        channel: 'mail',
        to: untold,
        reason: reason ?? vanished,
      });
    return isSent;
  }

  private async give(command: AnyCommand, id: Id, data: Readonly<Record<string, unknown>>) {
    const commandId = idFrom(command.name, id, this.parts.clock.now());
    await this.parts.decisions.decide(command, {
      id,
      data,
      cause: {
        commandId,
        correlationId: commandId,
        causationId: commandId,
        actor: theHouse,
        roles: ['process-manager'],
      },
    });
  }
}

const outcomeOf = (some: readonly Told[], reasons: ReadonlyMap<Told, string>): Outcome => {
  const untold = some.filter((each) => reasons.has(each));
  const [reason] = untold.map((each) => reasons.get(each));
  return {
    told: some.filter((each) => !reasons.has(each)).map(({ person }) => person),
    untold: untold.map(({ person }) => person),
    ...(reason !== undefined && { reason }),
  };
};

/** The roles that a step is for; a repetition is for those of its step, and a missed day for all. */
const rolesOf = (step: string, { occasion }: KnownObligation, rule: AnyRule): readonly Role[] => {
  if (step === up) return ['head', 'deciding-authority'];
  const steps = stepsFor(rule, occasion);
  const named = steps.filter(({ name }) => name === step || step.startsWith(`${name}+`));
  return (named.length > 0 ? named : steps).flatMap(({ to }) => to);
};

const peopleOf = ({ people }: Reached, roles: readonly Role[]): readonly Id[] =>
  people
    .filter((each) => each.for.some((role) => roles.includes(role)))
    .map(({ person }) => person);
