import type { Hash, Id, Language, LocalDate, PartialDate, Zone } from '@kyket/eventing';
import type { Kind, LinkKind, Mode, Names, Period, Stated } from '../vocabulary';
import type { Clauses } from './drafting/clauses';
import type { DispatchPurpose } from './keeping/events';

/** What the record of an agreement remembers: four regions side by side, each folding alone. */
export type Agreement = { readonly is: 'none' } | OpenAgreement;

export interface OpenAgreement {
  readonly is: 'open';
  readonly origin: 'negotiated' | 'legacy';
  readonly kind: Kind;
  readonly titles: Names;
  /** Of the lead seat, unless the text names another: its days begin and end there. */
  readonly zone: Zone;
  /** A programme or a treaty that is only registered may have no seat. */
  readonly leadSeat?: Id | undefined;
  readonly period: Period;
  readonly links: readonly Link[];
  readonly seats: Seats;
  readonly text: Text;
  readonly ceremony?: Ceremony;
  readonly force: Force;
  readonly renewal: Renewal;
  /** By succession act or ended parent. */
  readonly questions: Readonly<Record<Id, Question>>;
  readonly dispatches: readonly Dispatch[];
  readonly amendments: readonly Amendment[];
  /** Who wrote any of its drafts: as persons they may not decide on it. */
  readonly drafters: readonly Id[];
}

export interface Link {
  readonly kind: LinkKind;
  readonly to: Id;
}

/** Where a side acts through several organisations, each has a seat. */
export type Seats = Readonly<Record<Id, Seat>>;

export interface Seat {
  /** A side is a “phía”: two sides, any number of seats. */
  readonly side: Id;
  readonly order?: number | undefined;
  /** Its authority is ours to check. */
  readonly checked: boolean;
  /** The office that is to sign, where one is named. */
  readonly office?: Id | undefined;
  readonly holders: readonly Holder[];
  readonly withdrewOn?: LocalDate;
  readonly signature: Signature;
}

export interface Holder {
  readonly party: Id;
  readonly from: LocalDate | 'start';
  readonly act?: Id;
}

export type Signature =
  | { readonly is: 'pending' }
  | { readonly is: 'declined'; readonly reason: string }
  | SignedSignature
  | UnauthorisedSignature;

export interface SignedSignature {
  readonly is: 'signed';
  readonly hash: Hash | 'not-held';
  readonly on: PartialDate;
  readonly zone: Zone;
  readonly medium: 'electronic' | 'paper' | 'not-stated';
  readonly certainty: 'stated' | 'claimed';
  readonly confirmedOn?: LocalDate;
}

export interface UnauthorisedSignature {
  readonly is: 'without-authority';
  readonly hash: Hash;
  readonly on: LocalDate;
  readonly zone: Zone;
  readonly faults: readonly string[];
  readonly confirmBy: LocalDate;
  readonly signer?: Id | undefined;
}

export type Text =
  /** Nothing is written yet. */
  | { readonly is: 'none' }
  /** A legacy whose text we do not hold; its clauses may be known from elsewhere. */
  | { readonly is: 'not-held'; readonly clauses?: Clauses | undefined }
  | { readonly is: 'drafting'; readonly draft: Draft }
  | {
      readonly is: 'negotiating';
      readonly draft: Draft;
      readonly sender: Id;
      readonly answers: Readonly<Record<Id, SeatAnswer>>;
    }
  | { readonly is: 'rejected'; readonly draft: Draft; readonly by: Id; readonly reason: string }
  | {
      readonly is: 'agreed' | 'collated';
      readonly draft: Draft;
      readonly on: LocalDate;
      readonly rectified?: Hash;
    };

export interface Draft {
  readonly version: number;
  /** Of the whole set of language versions. */
  readonly hash: Hash;
  readonly languages: Readonly<Partial<Record<Language, Hash>>>;
  readonly articles: readonly Id[];
  readonly clauses: Clauses;
  /** What each article says in each language, so that the next draft can tell what it changes. */
  readonly marks: Readonly<Record<Id, Readonly<Partial<Record<Language, Hash>>>>>;
  readonly behind: readonly Behind[];
  /** Of an addendum: the text it was drafted against. */
  readonly base?: Hash | undefined;
}

/** An article whose wording in one language has not followed that in another. */
export interface Behind {
  readonly article: Id;
  readonly language: Language;
}

export interface SeatAnswer {
  readonly is: 'accepted' | 'commented' | 'rejected';
  readonly hash: Hash;
}

export interface Ceremony {
  readonly on: LocalDate | 'unfixed';
  readonly mode: Mode;
  readonly venues: readonly { readonly name: string; readonly zone: Zone }[];
}

export type Force = NotYet | Entered | Abandoned;

export interface NotYet {
  readonly is: 'not-yet';
  readonly provisionalFrom?: LocalDate;
  /** By side: the day notified, or the day of entry it agreed to in writing. */
  readonly noticesOfForce: Readonly<Record<Id, LocalDate>>;
}

export interface Entered {
  readonly is: 'entered';
  readonly terms: readonly [Term, ...Term[]];
  readonly suspensions: readonly Suspension[];
  readonly notice?: Notice;
  readonly objectedOn?: LocalDate;
  readonly ended?: Ended;
  /** The first day without force that has been announced. Tells the clock it has spoken; nothing else reads it. */
  readonly announced?: LocalDate;
}

export interface Abandoned {
  readonly is: 'abandoned';
  readonly on: LocalDate;
  readonly reason: string;
}

export interface Ended {
  readonly is: 'terminated' | 'superseded';
  readonly on: LocalDate;
  readonly by?: Id;
}

export type End = Stated<LocalDate> | 'open-ended';

export interface Term {
  readonly from: LocalDate;
  readonly to: End;
  readonly by: 'entry' | 'tacit' | 'amendment';
}

export interface Suspension {
  readonly from: LocalDate;
  /** The first day it runs again. */
  readonly to?: LocalDate;
  readonly stopsTerm: boolean;
}

export interface Notice {
  readonly kind: 'termination' | 'withdrawal';
  readonly seats: readonly Id[];
  readonly effectiveOn: LocalDate;
  /** Ends the agreement: a termination, or a withdrawal that leaves a side empty. */
  readonly ends: boolean;
}

export type Renewal =
  | { readonly is: 'no-action' | 'reviewing' }
  | { readonly is: 'decided'; readonly as: 'renew' | 'extend' | 'let-lapse' }
  | { readonly is: 'renewed'; readonly by: Id; readonly gap: Gap | null };

/** Both days included. */
export interface Gap {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export type Question = 'open' | 'keep' | 'replace' | 'terminate';

export interface Dispatch {
  readonly about: Id;
  readonly purpose: DispatchPurpose;
  readonly direction: 'out' | 'in';
  readonly to: string;
  readonly number: string;
  readonly on: LocalDate;
}

/** An addendum in force: from that day its text stands beside the text it amends. */
export interface Amendment {
  readonly addendum: Id;
  readonly hash: Hash | 'not-held';
  readonly from: LocalDate;
}
