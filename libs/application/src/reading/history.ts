import {
  agreement,
  aggregates,
  authority,
  clearance,
  finding,
  invitations,
  ledger,
  obligation,
  reminder,
  talks,
} from '@kyket/agreements';
import {
  comparePositions,
  partsOf,
  saidIn,
  type Actor,
  type Aggregate,
  type AnyAggregate,
  type EventDefinition,
  type Evidence,
  type Id,
  type Language,
  type LocalDate,
  type Occurrence,
  type Recorded,
  type Saying,
} from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import { caseOf } from '../access/case-of';
import type { Principal } from '../principal';
import { Records } from '../records';
import { seesInside } from '../sight';
import { CaseFiles, type CaseFile, type Look } from './case-file';
import { Directory } from './directory';
import { NameBook } from './names';
import { readsAllRights } from './rights-read';
import { sentenceOf } from './sentences';

/** One step of an agreement's life, as a person reads it; with what an auditor needs beneath. */
export interface Entry {
  readonly id: string;
  readonly aggregate: string;
  readonly record: Id;
  readonly revision: number;
  readonly type: string;
  readonly sentence: string;
  readonly occurredOn: Occurrence;
  readonly effectiveFrom?: LocalDate | undefined;
  readonly recordedAt: string;
  readonly by: {
    readonly person: string;
    readonly organisation?: string;
    readonly onBehalfOf?: string;
    /** Where they had no account. */
    readonly through?: Saying;
  };
  /** It was done under an emergency access. */
  readonly emergency?: true;
  readonly evidence: readonly Evidence[];
  /** What the person declared by the act, in the reader's words, and the text it was about; to our own side also by what they proved who they are. */
  readonly declared?: {
    readonly means: string;
    readonly hash?: string | undefined;
    readonly by?: Actor['authentication'];
  };
  readonly data: unknown;
}

/** The facts of a case file in the order they were recorded, each as a sentence. */
@Injectable()
export class Histories {
  constructor(
    private readonly cases: CaseFiles,
    private readonly records: Records,
    private readonly directory: Directory,
  ) {}

  async read(
    id: Id,
    principal: Principal,
    language: Language,
    look: Look = {},
  ): Promise<readonly Entry[]> {
    const file = await this.cases.read(id, principal, language, look);
    const book = new NameBook(this.records, this.directory, language, file.day, look);
    for (const [each, name] of Object.entries(file.names)) book.set(each, name);

    const reminders = await this.directory.remindersOf(file.obligations.map((each) => each.id));
    const streams = [...streamsOf(file), ...reminders.map((each) => ({ of: reminder, id: each }))];
    const facts = (await Promise.all(streams.map((part) => this.factsOf(part, look)))).flat();
    facts.sort((a, b) => comparePositions(a.position, b.position));
    const entries: Entry[] = [];
    for (const fact of facts) entries.push(await this.entry(fact, book, file.relation));
    return entries;
  }

  /** The steps of one record, as far as its reader may see them. */
  async ofRecord(
    aggregate: string,
    id: Id,
    principal: Principal,
    language: Language,
  ): Promise<readonly Entry[]> {
    const caseFile = await caseOf(this.records, aggregate, id);
    if (caseFile !== undefined) {
      const entries = await this.read(caseFile, principal, language);
      return entries.filter((entry) => entry.aggregate === aggregate && entry.record === id);
    }
    if (aggregate === authority.name && !readsAllRights(principal)) return [];
    const { facts } = await this.records.look(aggregateOf(aggregate), id);
    const today = facts.at(-1)?.metadata.recordedAt.slice(0, 10) ?? '';
    const book = new NameBook(this.records, this.directory, language, today, {});
    const entries: Entry[] = [];
    for (const fact of facts) entries.push(await this.entry(fact, book, 'other-side'));
    return entries;
  }

  private async factsOf({ of, id }: Stream, look: Look): Promise<readonly Recorded[]> {
    const upTo = of.name === agreement.name ? look.atRevision : undefined;
    const { facts } = await this.records.lookFrom(of as Parameters<Records['look']>[0], id, {
      knownAt: look.knownAt,
      upTo,
    });
    return facts;
  }

  private async entry(
    fact: Recorded,
    book: NameBook,
    relation: CaseFile['relation'],
  ): Promise<Entry> {
    const { name, id } = partsOf(fact.stream);
    const definition = definitionOf(name, fact.type);
    const data = seesInside(relation) ? fact.data : without(fact.data, definition.ownSide);
    const { actor, occurredOn, effectiveFrom, recordedAt, evidence, attestation } = fact.metadata;
    await learnFrom(data, book);

    return {
      id: fact.id,
      aggregate: name,
      record: id,
      revision: fact.revision,
      type: fact.type,
      sentence: sentenceOf(definition, { ...fact, data }, book),
      occurredOn,
      effectiveFrom,
      recordedAt,
      by: {
        person: await book.person(actor.personId),
        ...(actor.organisation && { organisation: await book.party(actor.organisation) }),
        ...(actor.onBehalfOf && { onBehalfOf: await book.person(actor.onBehalfOf) }),
        ...(actor.link && {
          through: actor.link.confirmedByCode ? throughLinkWithCode : throughLink,
        }),
      },
      ...(actor.emergency && seesInside(relation) && { emergency: true as const }),
      evidence: seesInside(relation) ? evidence : [],
      ...(attestation && {
        declared: {
          means: saidIn(attestation.means, book.language),
          hash: attestation.hash,
          ...(seesInside(relation) && { by: actor.authentication }),
        },
      }),
      data,
    };
  }
}

const throughLink: Saying = {
  vi: 'qua liên kết',
  en: 'through the link',
  zh: '通过链接',
  lo: 'ຜ່ານລິ້ງ',
};
const throughLinkWithCode: Saying = {
  vi: 'qua liên kết, xác nhận bằng mã',
  en: 'through the link, confirmed by code',
  zh: '通过链接，并经验证码确认',
  lo: 'ຜ່ານລິ້ງ, ຢືນຢັນດ້ວຍລະຫັດ',
};

interface Stream {
  readonly of: AnyAggregate;
  readonly id: Id;
}

const streamsOf = (file: CaseFile): readonly Stream[] => [
  { of: agreement, id: file.id },
  { of: ledger, id: file.id },
  ...file.clearances.map(({ id }) => ({ of: clearance, id })),
  ...file.talks.map(({ id }) => ({ of: talks, id })),
  ...file.obligations.map(({ id }) => ({ of: obligation, id })),
  ...file.findings.map(({ id }) => ({ of: finding, id })),
  ...(seesInside(file.relation) ? [{ of: invitations, id: file.id }] : []),
];

const aggregateOf = (name: string): Aggregate => {
  const found = aggregates.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no record of the kind ${name}`);
  return found as Aggregate;
};

const definitionOf = (aggregate: string, type: string): EventDefinition => {
  const found = aggregateOf(aggregate).events.find((each) => each.type === type);
  if (found === undefined) throw new Error(`Nothing is known of ${type} in ${aggregate}`);
  return found;
};

const without = (data: unknown, fields: readonly string[]): unknown =>
  Object.fromEntries(Object.entries(data as object).filter(([name]) => !fields.includes(name)));

/** A fact may name a body, a person, or a thing with a title of its own that the file has not spoken of yet. */
const learnFrom = async (data: unknown, book: NameBook): Promise<void> => {
  for (const [field, value] of Object.entries(data as object) as [string, unknown][]) {
    for (const id of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof id !== 'string' || book.get(id) !== undefined) continue;
      if (personFields.has(field) || (field === 'to' && Array.isArray(value)))
        await book.person(id);
      else if (partyFields.has(field)) await book.party(id);
    }
  }
};

const partyFields = new Set([
  'party',
  'body',
  'to',
  'from',
  'provider',
  'beneficiary',
  'host',
  'by',
  'owner',
  'office',
]);
const personFields = new Set(['person', 'personId', 'signer', 'claimant']);
