import {
  leads,
  leadsId,
  leadTimesOf,
  leadTimesOrdered,
  type KnownObligation,
  type PublishLeadTimes,
} from '@kyket/agreements';
import type { AnyRule, Clock, DayCount, Id, LocalDate, Sentence, Step } from '@kyket/eventing';
import { differences, momentOf, roundOf, type KeeperParts, type Moment } from '../keeping/keeper';
import { withLeadTimes } from '../planning/lead-times';
import { replanned, type Replanned } from '../planning/replanned';

/** How early people are told of one kind of deadline, and whose decision that is. */
export interface LeadTimesInUse {
  readonly rule: string;
  readonly title: Sentence;
  /** 0: the product's own. */
  readonly version: number;
  readonly publishedOn?: LocalDate | undefined;
  readonly source: Sentence;
  readonly law: AnyRule['law'];
  readonly steps: readonly Step[];
  readonly counts: Readonly<Record<string, DayCount>>;
}

/** What other lead times would do to one open deadline. */
export interface WouldMove extends Replanned {
  readonly obligation: Id;
  readonly subject: Id;
  readonly party: Id;
  readonly occasion: string;
  readonly due: LocalDate;
  readonly newDue: LocalDate;
}

/** Lead times as they stand, and what would move if they were others. Records nothing. */
export class LeadTimesPreview {
  constructor(private readonly parts: KeeperParts & { readonly clock: Clock }) {}

  async inUse(): Promise<readonly LeadTimesInUse[]> {
    const { inForce } = await momentOf(this.parts, this.parts.clock.now());
    const { state } = await this.parts.records.look(leads, leadsId);
    return inForce.all.map((rule) => {
      const last = inForce.setAnew.includes(rule.name)
        ? leadTimesOf(state, rule.name).at(-1)
        : undefined;
      return {
        rule: rule.name,
        title: rule.title,
        version: last?.version ?? 0,
        publishedOn: last?.publishedOn,
        source: last?.source ?? rule.source,
        law: rule.law,
        steps: rule.steps,
        counts: rule.counts ?? {},
      };
    });
  }

  /** Refuses what could not be published either. */
  async of(order: Omit<PublishLeadTimes, 'version'>): Promise<readonly WouldMove[]> {
    const { records, clock, onRecord } = this.parts;
    const { state } = await records.look(leads, leadsId);
    const content = leadTimesOrdered(state, order);
    const moment = await momentOf(this.parts, clock.now());
    const before = moment.inForce.of(order.rule);
    if (before === undefined) return [];

    const after = withLeadTimes(before, content);
    const dues = await this.duesUnder(after, moment);
    const open = (await onRecord.ofRule(order.rule)).filter(({ state: { is } }) => is === 'open');
    return open
      .map(({ id, state }) =>
        wouldMove(id, state, before, after, moment, dues.get(id) ?? state.due),
      )
      .filter(isMoved);
  }

  /** The days on which deadlines of a rule would stand. */
  private async duesUnder(rule: AnyRule, moment: Moment): Promise<ReadonlyMap<Id, LocalDate>> {
    const { onRecord } = this.parts;
    const all = moment.inForce.all.map((each) => (each.name === rule.name ? rule : each));
    const under = { ...moment, inForce: { ...moment.inForce, all } };
    const because = { is: 'lead-times', cause: 'lead-times' } as const;
    const dues = new Map<Id, LocalDate>();
    const subjects = (await onRecord.subjects()).filter(({ of }) => of === rule.of.name);
    const round = await roundOf(this.parts, under, subjects);
    for (const subject of subjects) {
      for (const { to, data } of await differences(this.parts, subject, because, round, () => {}))
        dues.set(to, (data as unknown as { deadline: { due: LocalDate } }).deadline.due);
    }
    return dues;
  }
}

const wouldMove = (
  id: Id,
  state: KnownObligation,
  before: AnyRule,
  after: AnyRule,
  { calendarOf, now }: Moment,
  newDue: LocalDate,
): WouldMove => {
  const calendar = calendarOf(state.calendar.country);
  const { subject, party, occasion, due } = state;
  return {
    ...{ obligation: id, subject, party, occasion, due, newDue },
    ...replanned(state, before, after, calendar, now, newDue),
  };
};

const isMoved = ({ due, newDue, dropped, added }: WouldMove): boolean =>
  due !== newDue || dropped.length + added.length > 0;
