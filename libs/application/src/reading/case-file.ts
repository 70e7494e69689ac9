import {
  agreement,
  clearance,
  clearanceIdOf,
  finding,
  findingIdOf,
  headline,
  ledger,
  obligation,
  signingOf,
  talks,
  inLanguage,
  type Agreement,
  type AgreementEvent,
  type Clearance,
  type Finding,
  type Headline,
  type Ledger,
  type Obligation,
  type OpenAgreement,
  type Signing,
  type Talks,
} from '@kyket/agreements';
import {
  Clock,
  dayOf,
  fold,
  type Aggregate,
  type Event,
  type Id,
  type Language,
  type LocalDate,
  type Recorded,
  type Seen,
  type Viewpoint,
} from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import { NotFound } from '../order';
import type { Principal } from '../principal';
import { Records } from '../records';
import { clearancesSeen, seesInside, Sight, type Relation } from '../sight';
import { Directory } from './directory';
import { figuresOf, type Figures } from './figures';
import { learnNames } from './learning';
import { NameBook } from './names';
import { articlesIn, type ArticleInForce } from './articles';

/** From where a case file is looked at: as known at a moment, as true on a day, as it stood at a revision of the agreement. */
export interface Look extends Viewpoint {
  readonly atRevision?: number | undefined;
}

/** A record inside a case file, with the revision that an order about it has to name. */
export interface Part<State> {
  readonly id: Id;
  readonly revision: number;
  readonly state: State;
}

/** Everything about one agreement that its reader may see. Folded from streams, so always current. */
export interface CaseFile {
  readonly id: Id;
  readonly revision: number;
  readonly title: string;
  readonly status: Headline;
  readonly day: LocalDate;
  readonly relation: Exclude<Relation, 'none' | 'anyone'>;
  readonly agreement: Omit<OpenAgreement, 'drafters'>;
  readonly signing: Signing;
  readonly articles: readonly ArticleInForce[];
  readonly clearances: readonly Part<Clearance>[];
  readonly ledger: Part<Ledger> & { readonly figures: Readonly<Record<Id, Figures>> };
  readonly talks: readonly Part<Talks>[];
  readonly obligations: readonly Part<Obligation>[];
  /** What signatures and links rested on and was no longer so, and renewals that nobody reviewed or that an objection undoes. */
  readonly findings: readonly Part<Finding>[];
  /** What may be so on that day and is not sure: facts whose day is only partly known. */
  readonly possible: readonly { readonly type: string; readonly revision: number }[];
  /** What every id in it is called, in the reader's language. */
  readonly names: Readonly<Record<Id, string>>;
}

/** Where even the first fact is not sure on that day, what it founds is shown, and nothing that followed. */
const perhapsFounded = (
  seen: Seen<Agreement> & { readonly possible: readonly Recorded[] },
): typeof seen => {
  const founding = seen.possible.find(({ revision }) => revision === 0);
  if (seen.state.is !== 'none' || founding === undefined) return seen;
  return { ...seen, state: fold(agreement, [founding as Recorded<AgreementEvent>]) };
};

/** Facts that are looked at again once they are recorded. */
const isChecked: ReadonlySet<string> = new Set([
  'SignatureAffixed',
  'AgreementLinked',
  'TacitlyRenewed',
  'TacitRenewalObjected',
]);

@Injectable()
export class CaseFiles {
  constructor(
    private readonly records: Records,
    private readonly sight: Sight,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound where the reader may not know of it – or there was nothing yet at that viewpoint. */
  async read(id: Id, principal: Principal, language: Language, look: Look = {}): Promise<CaseFile> {
    const relation = await this.sight.of(principal, agreement.name, id);
    if (relation === 'none' || relation === 'anyone') throw new NotFound();

    const { atRevision, ...viewpoint } = await this.resolved(id, look);
    const seen = perhapsFounded(
      await this.records.lookFrom(agreement, id, { ...viewpoint, upTo: atRevision }),
    );
    if (seen.state.is === 'none') throw new NotFound();

    const day = viewpoint.trueOn ?? dayOf(viewpoint.knownAt ?? this.clock.now(), seen.state.zone);
    const parts = {
      ...(await this.partsOf(id, seen.state, principal, relation, viewpoint)),
      findings: seesInside(relation) ? await this.findings(seen.facts, viewpoint) : [],
    };
    const book = new NameBook(this.records, this.directory, language, day, viewpoint);
    await learnNames(book, { state: seen.state, facts: seen.facts, ...parts });
    const { drafters: _, ...shown } = seen.state;

    return {
      id,
      revision: seen.revision,
      title: inLanguage(seen.state.titles, language) ?? '',
      status: headline(
        seen.state,
        parts.clearances.map(({ state }) => state),
        day,
      ),
      day,
      relation,
      agreement: shown,
      signing: signingOf(seen.state),
      articles: articlesIn(seen.state, seen.facts),
      ...parts,
      ledger: { ...parts.ledger, figures: figuresOf(parts.ledger.state) },
      possible: seen.possible.map(({ type, revision }) => ({ type, revision })),
      names: book.all(),
    };
  }

  /** A revision of the agreement is a moment for every other record of the file. */
  private async resolved(id: Id, { atRevision, ...viewpoint }: Look): Promise<Look> {
    if (atRevision === undefined) return viewpoint;

    const { facts } = await this.records.look(agreement, id);
    const fact = facts[atRevision];
    if (fact === undefined) throw new NotFound();
    return { ...viewpoint, atRevision, knownAt: fact.metadata.recordedAt };
  }

  private async partsOf(
    id: Id,
    state: OpenAgreement,
    principal: Principal,
    relation: Relation,
    viewpoint: Viewpoint,
  ) {
    const cleared = clearancesSeen(state, relation, principal);
    const [clearances, talksIds, obligationIds] = await Promise.all([
      Promise.all(
        cleared.map((party) => this.part(clearance, clearanceIdOf(id, party), viewpoint)),
      ),
      this.talksSeen(id, principal),
      seesInside(relation) ? this.directory.obligationsOf(id) : [],
    ]);
    const heldTalks = await Promise.all(talksIds.map((each) => this.part(talks, each, viewpoint)));
    const insideIds = [...clearances.map((file) => file.id), ...talksIds];
    const ofTheInside = seesInside(relation)
      ? await Promise.all(insideIds.map((each) => this.directory.obligationsOf(each)))
      : [];

    return {
      clearances: clearances.filter(({ state: file }) => file.is !== 'none'),
      ledger: await this.part(ledger, id, viewpoint),
      talks: heldTalks.filter(({ state: held }) => held.is !== 'none'),
      obligations: (
        await Promise.all(
          [...obligationIds, ...ofTheInside.flat()].map((each) =>
            this.part(obligation, each, viewpoint),
          ),
        )
      ).filter(({ state: deadline }) => deadline.is !== 'none'),
    };
  }

  private async talksSeen(id: Id, principal: Principal): Promise<readonly Id[]> {
    const founded = await this.directory.talksFoundedBy(id);
    const relations = await Promise.all(
      founded.map((each) => this.sight.of(principal, talks.name, each)),
    );
    return founded.filter((_, index) => relations[index] !== 'none');
  }

  private async findings(
    facts: readonly Recorded[],
    viewpoint: Viewpoint,
  ): Promise<readonly Part<Finding>[]> {
    const checked = facts.filter(({ type }) => isChecked.has(type));
    const found = await Promise.all(
      checked.map((fact) => this.part(finding, findingIdOf(fact.id), viewpoint)),
    );
    return found.filter(({ state }) => state.is !== 'none');
  }

  private async part<State, E extends Event>(
    aggregate: Aggregate<State, E>,
    id: Id,
    viewpoint: Viewpoint,
  ): Promise<Part<State>> {
    const { revision, state } = await this.records.lookFrom(aggregate, id, viewpoint);
    return { id, revision, state };
  }
}
