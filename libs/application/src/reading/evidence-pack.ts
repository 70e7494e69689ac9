import {
  agreement,
  inLanguage,
  ledger,
  obligation,
  talks,
  yearHeld,
  type Ledger,
  type OpenLedger,
  type OpenTalks,
} from '@kyket/agreements';
import type { Id, Language, LocalDate, PartialDate, Recorded } from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../principal';
import { Records } from '../records';
import { seesInside } from '../sight';
import { CaseFiles, type CaseFile } from './case-file';
import { figuresOf } from './figures';
import { factsAbout, lookedUp, type SourceFact } from './source-facts';
import { words } from './words';

/** A number, and every fact that it was worked out from. */
export interface Traced<Value> {
  readonly value: Value;
  readonly from: readonly SourceFact[];
}

export interface CommitmentShown {
  readonly line: Id;
  readonly title: string;
  readonly firmness: string;
  /** Nothing where the text does not say. */
  readonly planned: Traced<number | null>;
  readonly performed: Traced<number>;
  readonly left: Traced<number | null>;
}

export interface MeetingShown {
  readonly talks: Id;
  readonly year: number | null;
  readonly is: string;
  readonly isSaid: string;
  readonly on: PartialDate | null;
  readonly minutes: string | null;
  readonly from: readonly SourceFact[];
}

/** What was undertaken, done, disputed and left: what both sides lay on the table before they renew. */
export interface EvidencePack {
  readonly agreement: Id;
  readonly revision: number;
  readonly title: string;
  readonly status: CaseFile['status'];
  readonly statusWord: string;
  readonly day: LocalDate;
  readonly terms: readonly { readonly from: LocalDate; readonly to: LocalDate | null }[];
  readonly commitments: readonly CommitmentShown[];
  readonly meetings: readonly MeetingShown[];
  readonly disputes: readonly {
    readonly report: Id;
    readonly by: string | null;
    readonly from: readonly SourceFact[];
  }[];
  /** Of the deadlines of carrying it out; the own side only. */
  readonly deadlines: Readonly<Record<'met' | 'missed' | 'waived' | 'open', Traced<number>>> | null;
  readonly left: readonly {
    readonly is: 'follow-up' | 'proposal';
    readonly id: Id;
    readonly what: string;
    readonly owner: string;
    readonly from: readonly SourceFact[];
  }[];
}

/** Draws the pack up from the streams themselves, so that every figure can be traced. */
@Injectable()
export class EvidencePacks {
  constructor(
    private readonly cases: CaseFiles,
    private readonly records: Records,
  ) {}

  async of(id: Id, principal: Principal, language: Language): Promise<EvidencePack> {
    const file = await this.cases.read(id, principal, language);
    const name = (each: Id | undefined) => (each && file.names[each]) ?? null;
    const own = await lookedUp(this.records, agreement, id);
    const kept = await lookedUp(this.records, ledger, id);
    const heldTalks = await Promise.all(
      file.talks.map(async ({ id: each }) => ({
        id: each,
        ...(await lookedUp(this.records, talks, each)),
      })),
    );
    const open = heldTalks.flatMap(({ id: each, state, facts }) =>
      state.is === 'open' ? [{ id: each, state, facts }] : [],
    );
    const { force } = file.agreement;

    return {
      agreement: id,
      revision: file.revision,
      title: file.title,
      status: file.status,
      statusWord: words[file.status]?.[language] ?? '',
      day: file.day,
      terms:
        force.is === 'entered'
          ? force.terms.map(({ from, to }) => ({
              from,
              to: typeof to === 'object' ? to.value : null,
            }))
          : [],
      commitments: commitmentsOf(kept.state, [...kept.facts, ...own.facts], language),
      meetings: open.flatMap((each) => meetingsOf(each, language)),
      disputes: disputesOf(kept.state, kept.facts, name),
      deadlines: seesInside(file.relation) ? await this.deadlinesOf(file) : null,
      left: open.flatMap((each) => leftOf(each, name)),
    };
  }

  private async deadlinesOf({ obligations }: CaseFile): Promise<EvidencePack['deadlines']> {
    const all = await Promise.all(
      obligations.map(async ({ id, state }) => ({
        state,
        facts: (await this.records.look(obligation, id)).facts,
      })),
    );
    const counted = (is: string, ...types: string[]): Traced<number> => {
      const some = all.filter(
        ({ state }) => state.is !== 'none' && state.is === is && state.purpose === 'carrying-out',
      );
      return { value: some.length, from: some.flatMap(({ facts }) => factsAbout(facts, types)) };
    };
    return {
      met: counted('met', 'ObligationMet'),
      missed: counted('missed', 'ObligationMissed'),
      waived: counted('waived', 'ObligationWaived'),
      open: counted('open', 'ObligationOpened'),
    };
  }
}

interface Held {
  readonly id: Id;
  readonly state: OpenTalks;
  readonly facts: readonly Recorded[];
}

const commitmentsOf = (
  state: Ledger,
  facts: readonly Recorded[],
  language: Language,
): readonly CommitmentShown[] => {
  if (state.is === 'none') return [];
  const figures = figuresOf(state);
  return Object.entries(state.lines).map(([line, { title, firmness }]) => {
    const { capacity, taken, free } = figures[line] ?? { capacity: null, taken: 0, free: null };
    const planned = factsAbout(
      facts,
      ['CommitmentRecorded', 'CommitmentRevised', 'QuotaReallocated'],
      (data) => [data['lineId'], data['from'], data['to']].includes(line),
    );
    const performed = performedBy(state, facts, line);
    return {
      line,
      title: inLanguage(title, language) ?? '',
      firmness: words[firmness]?.[language] ?? '',
      planned: { value: capacity, from: planned },
      performed: { value: taken, from: performed },
      left: { value: free, from: [...planned, ...performed] },
    };
  });
};

const performedBy = (
  state: OpenLedger,
  facts: readonly Recorded[],
  line: Id,
): readonly SourceFact[] => {
  const reports = Object.entries(state.reports)
    .filter(([, { counts }]) => counts[line] !== undefined)
    .map(([report]) => report);
  return factsAbout(facts, ['FulfilmentReported', 'FulfilmentMapped'], ({ reportId }) =>
    reports.includes(String(reportId)),
  );
};

const disputesOf = (
  state: Ledger,
  facts: readonly Recorded[],
  name: (id: Id | undefined) => string | null,
): EvidencePack['disputes'] =>
  state.is === 'none'
    ? []
    : Object.entries(state.reports)
        .filter(([, { answer }]) => answer === 'disputed')
        .map(([report, { by }]) => ({
          report,
          by: name(by),
          from: factsAbout(
            facts,
            ['FulfilmentReported', 'FulfilmentDisputed'],
            ({ reportId }) => reportId === report,
          ),
        }));

const meetingsOf = ({ id, state, facts }: Held, language: Language): readonly MeetingShown[] => [
  ...Object.entries(state.meetings).map(([meeting, known]) => ({
    talks: id,
    year: ('year' in known ? known.year : yearHeld(known)) ?? null,
    is: known.is,
    isSaid: words[known.is]?.[language] ?? '',
    on: known.is === 'held' ? known.on : null,
    minutes: known.is === 'held' ? (words[known.minutes]?.[language] ?? '') : null,
    from: factsAbout(
      facts,
      ['MeetingPlanned', 'MeetingPostponed', 'MeetingCancelled', 'MeetingHeld', 'MinutesAdopted'],
      ({ meetingId }) => meetingId === meeting,
    ),
  })),
  ...state.waivedYears.map((year) => ({
    talks: id,
    year,
    is: 'waived',
    isSaid: words['waived']?.[language] ?? '',
    on: null,
    minutes: null,
    from: factsAbout(facts, ['TalksYearWaived'], (data) => data['year'] === year),
  })),
];

/** What a meeting asked for and nobody has closed; what was proposed and not answered for good. */
const leftOf = (
  { state, facts }: Held,
  name: (id: Id | undefined) => string | null,
): EvidencePack['left'] => [
  ...Object.entries(state.followUps)
    .filter(([, { is }]) => is === 'open')
    .map(([id, { what, owner }]) => ({
      is: 'follow-up' as const,
      id,
      what,
      owner: name(owner) ?? '',
      from: factsAbout(facts, ['FollowUpAgreed'], ({ followUpId }) => followUpId === id),
    })),
  ...Object.entries(state.statements)
    .filter(([, { kind, answer }]) => kind === 'proposal' && isWaiting(answer))
    .map(([id, { said, by }]) => ({
      is: 'proposal' as const,
      id,
      what: said,
      owner: name(by) ?? '',
      from: factsAbout(
        facts,
        ['StatementRecorded', 'ProposalAnswered'],
        ({ statementId }) => statementId === id,
      ),
    })),
];

const isWaiting = (answer: string): boolean =>
  answer === 'proposed' || answer === 'beyond-competence';
