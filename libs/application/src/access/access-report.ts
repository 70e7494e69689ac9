import {
  access,
  agreement,
  authority,
  authorityId,
  inLanguage,
  type Access,
  type Account,
} from '@kyket/agreements';
import { Clock, dayOf, type EventDefinition, type Id, type Sentence } from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import { NotAllowed, NotFound } from '../order';
import type { Principal } from '../principal';
import { Directory } from '../reading/directory';
import { NameBook } from '../reading/names';
import { readsAllRights } from '../reading/rights-read';
import { sentenceOf } from '../reading/sentences';
import { words } from '../reading/words';
import { Records } from '../records';
import { seesInside, Sight } from '../sight';
import { zone } from './note';

/** One access, as a person reads it. */
export interface AccessEntry {
  readonly id: Id;
  readonly at: string;
  readonly type: string;
  readonly sentence: string;
  readonly by: {
    readonly id: Id;
    readonly person: string;
    readonly organisation?: string;
    readonly onBehalfOf?: string;
  };
  readonly agreement: { readonly id: Id; readonly title: string } | null;
  /** By which right beyond that of the own side. */
  readonly as?: { readonly code: string; readonly says: string };
}

/** Somebody one may ask about. */
export interface PersonAskedOf {
  readonly id: Id;
  readonly person: string;
  readonly organisation?: string;
}

type Found = Access & { readonly agreement: Id | null };

/** Who may ask who saw what, and what they then read. */
@Injectable()
export class AccessReports {
  constructor(
    private readonly records: Records,
    private readonly sight: Sight,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** Whoever audits or administers may ask about an agreement that they see from the inside. */
  async mayAskOfAgreement(id: Id, principal: Principal): Promise<void> {
    const relation = await this.sight.of(principal, agreement.name, id);
    const { state } = await this.records.look(agreement, id);
    if (relation === 'none' || state.is === 'none') throw new NotFound();
    if (!seesInside(relation)) throw new NotAllowed('not-from-this-side', askers);
    this.mayAskOfPerson(principal);
  }

  /** About persons they may too, as far as it is about case files that they see. */
  mayAskOfPerson({ roles, audits }: Principal): void {
    if (audits === undefined && !roles.includes('administrator'))
      throw new NotAllowed('role-missing', askers);
  }

  /** Of the house everybody with an account; for who audits some organisations, the people of these. */
  async peopleFor(
    principal: Principal,
    language: keyof Sentence,
  ): Promise<readonly PersonAskedOf[]> {
    this.mayAskOfPerson(principal);
    const { state } = await this.records.look(authority, authorityId);
    const book = this.bookIn(language);
    const isSeen = ({ organisation }: Account) =>
      readsAllRights(principal) ||
      (organisation !== undefined && principal.audits?.includes(organisation) === true);
    return Promise.all(
      Object.entries(state.accounts)
        .filter(([, account]) => isSeen(account))
        .map(async ([id, { organisation }]) => ({
          id,
          person: await book.person(id),
          ...(organisation && { organisation: await book.party(organisation) }),
        })),
    );
  }

  async told(found: readonly Found[], language: keyof Sentence): Promise<readonly AccessEntry[]> {
    const book = this.bookIn(language);
    const entries: AccessEntry[] = [];
    for (const each of found) entries.push(await this.entry(each, book));
    return entries;
  }

  private bookIn(language: keyof Sentence): NameBook {
    const today = dayOf(this.clock.now(), zone);
    return new NameBook(this.records, this.directory, language, today, {});
  }

  private async entry(
    { id, at, actor, event, agreement: about }: Found,
    book: NameBook,
  ): Promise<AccessEntry> {
    const title = about === null ? '' : await this.titleOf(about, book);
    const as = 'as' in event.data ? event.data.as : undefined;
    return {
      ...{ id, at, type: event.type },
      sentence: sentenceOf(definitionOf(event.type), event, book),
      by: {
        id: actor.personId,
        person: await book.person(actor.personId),
        ...(actor.organisation && { organisation: await book.party(actor.organisation) }),
        ...(actor.onBehalfOf && { onBehalfOf: await book.person(actor.onBehalfOf) }),
      },
      agreement: about === null ? null : { id: about, title },
      ...(as && { as: { code: as, says: words[as]?.[book.language] ?? '' } }),
    };
  }

  private async titleOf(id: Id, book: NameBook): Promise<string> {
    const known = book.get(id);
    if (known !== undefined) return known;
    const { state } = await this.records.look(agreement, id);
    const title = state.is === 'none' ? undefined : inLanguage(state.titles, book.language);
    book.set(id, title ?? '—');
    return title ?? '—';
  }
}

const askers = ['auditor', 'administrator'] as const;

const definitionOf = (type: string): EventDefinition => {
  const found = access.events.find((each) => each.type === type);
  if (found === undefined) throw new Error(`Nothing is known of ${type}`);
  return found;
};
