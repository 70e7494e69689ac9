import {
  obligation,
  reminder,
  type ClaimedReminder,
  type KnownObligation,
} from '@kyket/agreements';
import type { Records } from '@kyket/application';
import {
  dayOf,
  stepsFor,
  type AnyRule,
  type Clock,
  type Id,
  type LocalDate,
  type Role,
  type Zone,
} from '@kyket/eventing';
import type { RemindedOf } from '@kyket/notices';
import type { Addressees, AddresseesOfADay } from '../addressing/addressees';
import type { Reached } from '../addressing/reach';
import type { Titles } from '../addressing/titles';
import type { LeadTimes } from '../planning/lead-times';
import { up } from '../planning/step-days';
import { alone } from './alone';
import type { Claimed } from './claims';

interface Parts {
  readonly leadTimes: LeadTimes;
  readonly records: Records;
  readonly clock: Clock;
  readonly addressees: Addressees;
  readonly titles: Titles;
  /** The page of a record, as people open it. */
  readonly linkTo?: ((aggregate: string, subject: Id) => string | undefined) | undefined;
  readonly onTrouble?: ((error: unknown) => void) | undefined;
}

export interface Found {
  readonly addressed: readonly Addressed[];
  /** Of these nothing can be said until their record can be read again. */
  readonly waiting: ReadonlySet<Id>;
}

/** A claimed reminder, what it tells, and to whom, as the record stands now. */
export interface Addressed {
  readonly reminderId: Id;
  readonly round: Id;
  readonly state: ClaimedReminder;
  readonly of: RemindedOf;
  readonly people: readonly Id[];
  readonly today: LocalDate;
  readonly zone: Zone;
  /** Who is told when these cannot be. */
  readonly insteadOf: (unreachable: readonly Id[]) => Promise<readonly Id[]>;
}

const house = 'Asia/Ho_Chi_Minh';

/** Finds to whom claimed reminders go, and what they say. */
export class Recipients {
  constructor(private readonly parts: Parts) {}

  /** Leaves out a reminder whose reason, or whose reader, has vanished. */
  async of(claimed: readonly Claimed[]): Promise<Found> {
    const addressed: Addressed[] = [];
    const waiting = new Set<Id>();
    if (claimed.length === 0) return { addressed, waiting };

    const day = dayOf(this.parts.clock.now(), house);
    const addressees = await this.parts.addressees.on(day);
    for (const each of claimed) {
      const address = async () => {
        const found = await this.addressed(each, addressees);
        if (found) addressed.push(found);
      };
      const isWell = await alone(each.reminderId, address, this.parts.onTrouble);
      if (!isWell) waiting.add(each.reminderId);
    }
    return { addressed, waiting };
  }

  private async addressed(
    { reminderId, round, ...claimed }: Claimed,
    addressees: AddresseesOfADay,
  ): Promise<Addressed | undefined> {
    const { records, leadTimes, titles, clock, linkTo } = this.parts;
    const { state } = await records.look(obligation, claimed.obligation);
    const { state: claim } = await records.look(reminder, reminderId);
    if ((state.is !== 'open' && state.is !== 'missed') || claim.is === 'none') return undefined;
    const rule = (await leadTimes.knownOn(dayOf(clock.now(), house))).of(state.rule);
    if (rule === undefined) return undefined;

    const reached = await addressees.of(state, rule);
    const office = reached.find((each) => each.office === claimed.office);
    const people = office && peopleOf(office, rolesOf(claimed.step, state, rule));
    if (office === undefined || people === undefined || people.length === 0) return undefined;

    const { zone } = office;
    const today = dayOf(clock.now(), zone);
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
    const insteadOf = (unreachable: readonly Id[]) =>
      addressees.insteadOf(unreachable, state, rule);
    return { reminderId, round, state: claim, of, people, today, zone, insteadOf };
  }
}

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
