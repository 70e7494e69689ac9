import {
  agreement,
  clearance,
  ledger,
  obligation,
  reminder,
  rules,
  talks,
  type ReminderEvent,
} from '@kyket/agreements';
import { decoded, partsOf, type AnyAggregate, type Id, type StoredEvent } from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import { theHouse, type Principal } from '../principal';
import { Records } from '../records';
import { Sight } from '../sight';

/** What a program out there is told of a fact: which, of what, where to look. What the fact says stays here. */
export interface NewsItem {
  readonly kind: string;
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The record to look at. */
  readonly record: { readonly aggregate: string; readonly id: Id };
}

const told: readonly AnyAggregate[] = [agreement, clearance, ledger, talks];
const deadlineTold = 'kyket.deadline.told';

/** Categories of streams of which news is told. */
export const newsCategories: readonly string[] = [...told, reminder].map(({ name }) => name);

/** Every kind of news by its name; `kyket.agreement.*` stands for all of a record. */
export const newsKinds: readonly string[] = [
  ...told.flatMap(({ name, events }) => [
    `kyket.${name}.*`,
    ...events.map(({ type }) => `kyket.${name}.${type}`),
  ]),
  deadlineTold,
];

/** What an organisation may be told of as it is recorded: what it could read here, and never another's clearance. */
@Injectable()
export class News {
  constructor(
    private readonly records: Records,
    private readonly sight: Sight,
  ) {}

  async of(fact: StoredEvent, organisation: Id): Promise<NewsItem | undefined> {
    const { name, id } = partsOf(fact.stream);
    if (name === reminder.name) return this.ofReminder(fact, organisation);
    if (!told.some((each) => each.name === name)) return undefined;
    if ((await this.sight.of(asReader(organisation), name, id)) === 'none') return undefined;

    const { revision, metadata } = fact;
    const record = { aggregate: name, id };
    return {
      kind: `kyket.${name}.${fact.type}`,
      subject: `${name}/${id}`,
      record,
      data: {
        record,
        revision,
        ...(metadata.effectiveFrom && { effectiveFrom: metadata.effectiveFrom }),
      },
    };
  }

  /** That somebody is told of a deadline now: whom, only the house knows. */
  private async ofReminder(fact: StoredEvent, organisation: Id): Promise<NewsItem | undefined> {
    const claim = decoded<ReminderEvent>(reminder, fact);
    if (claim.type !== 'ReminderClaimed') return undefined;
    const { obligation: id, step, due, late } = claim.data;
    const relation = await this.sight.of(asReader(organisation), obligation.name, id);
    const { state } = await this.records.look(obligation, id);
    if (relation !== 'own-side' || state.is === 'none') return undefined;
    const rule = rules.find(({ name }) => name === state.rule);
    if (rule === undefined) return undefined;

    const record = { aggregate: rule.of.name, id: state.subject };
    return {
      kind: deadlineTold,
      subject: `obligation/${id}`,
      record,
      data: { record, obligation: id, rule: state.rule, step, due, zone: state.zone, late },
    };
  }
}

/** Who only reads, for an organisation, and has no role in it. */
const asReader = (organisation: Id): Principal => ({
  personId: theHouse.personId,
  organisation,
  persons: [theHouse.personId],
  roles: [],
  actor: theHouse,
});
