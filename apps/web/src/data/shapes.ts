import type {
  Clearance,
  Ledger,
  Obligation,
  OpenAgreement,
  Signing,
  Talks,
} from '@kyket/agreements';
import type { Evidence, Occurrence } from '@kyket/eventing';

/** What the server answers. The states are the domain's own; only their types come along. */

export interface Session {
  readonly personId: string;
  readonly name: string;
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly office?: { readonly id: string; readonly title?: string } | null;
  readonly roles: readonly string[];
  readonly language?: string;
  /** Came through a link: there is this agreement, and nothing else. */
  readonly guest?: { readonly agreement: string };
}

/** As what the reader may act today. */
export interface Capacities {
  readonly offices: readonly {
    readonly office: { readonly id: string; readonly title?: string };
    readonly organisation: { readonly id: string; readonly name?: string };
  }[];
  readonly onBehalfOf: readonly {
    readonly person: { readonly id: string; readonly name?: string };
    readonly organisation: { readonly id: string; readonly name?: string };
    readonly until: string;
  }[];
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly page?: { readonly next: string | null };
  readonly position?: string;
  /** The day it is where the reader works, by the one clock. */
  readonly today?: string;
}

export interface RegisterEntry {
  readonly id: string;
  readonly title: string;
  readonly titles?: Readonly<Record<string, string>>;
  readonly kind?: string;
  readonly status: string;
  readonly statusWord?: string;
  readonly period?: OpenAgreement['period'] | null;
  readonly parties: readonly {
    readonly id: string;
    readonly name: string;
    readonly side?: string;
  }[];
}

export interface InboxItem {
  /** Of the record that has to be acted on; the same one may wait for several things. */
  readonly id: string;
  readonly agreement: { readonly id: string; readonly title: string };
  readonly aggregate: string;
  readonly command: string;
  readonly title: string;
  readonly about?: string | null;
  readonly since?: string | null;
  readonly due?: string | null;
}

/** A record inside a case file, with the revision that an order about it has to name. */
export interface Part<State> {
  readonly id: string;
  readonly revision: number;
  readonly state: State;
}

export interface Figures {
  /** Nothing where the text does not say, or says no number. */
  readonly capacity: number | null;
  readonly taken: number;
  /** At most: figures that are not split may lie in any of their lines. */
  readonly free: number | null;
}

export interface Article {
  readonly id: string;
  readonly number: string;
  readonly heading?: Readonly<Record<string, string>>;
  readonly text: Readonly<Record<string, string>>;
  readonly hash: string;
}

export interface Action {
  readonly command: string;
  readonly path: string;
  readonly aggregate: string;
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly open: boolean;
  readonly because?: string;
}

export interface CaseFile {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly status: string;
  readonly day: string;
  readonly relation: 'own-side' | 'other-side' | 'observer' | 'emergency';
  readonly agreement: Omit<OpenAgreement, 'drafters'>;
  readonly signing: Signing;
  readonly articles: readonly Article[];
  readonly clearances: readonly Part<Clearance>[];
  readonly ledger: Part<Ledger> & { readonly figures: Readonly<Record<string, Figures>> };
  readonly talks: readonly Part<Talks>[];
  readonly obligations: readonly Part<Obligation>[];
  readonly possible: readonly { readonly type: string; readonly revision: number }[];
  readonly names: Readonly<Record<string, string>>;
  readonly actions: readonly Action[];
}

export interface Entry {
  readonly id: string;
  readonly aggregate: string;
  readonly record: string;
  readonly revision: number;
  readonly type: string;
  readonly sentence: string;
  readonly occurredOn: Occurrence;
  readonly effectiveFrom?: string;
  readonly recordedAt: string;
  readonly by: {
    readonly person: string;
    readonly organisation?: string;
    readonly onBehalfOf?: string;
    /** Where they had no account. */
    readonly through?: string;
  };
  /** Done under an emergency access. */
  readonly emergency?: true;
  readonly declared?: { readonly means: string; readonly by?: string };
  readonly evidence: readonly Evidence[];
  readonly data: unknown;
}

export interface Receipt {
  readonly id: string;
  readonly revision: number;
  readonly position?: string;
  readonly replayed: boolean;
  /** What became of a letter with a link. */
  readonly invitation?: Invited;
}

export interface Invited {
  readonly delivered: boolean;
  /** To be told by telephone; shown this once. */
  readonly code?: string;
}

/** Somebody whom our side has invited by a link. */
export interface Invitation {
  readonly id: string;
  readonly person: string;
  readonly party: string;
  readonly may: readonly string[];
  readonly invitedAt: string;
  readonly until: string;
  readonly standing: 'good' | 'expired' | 'revoked';
  readonly uses: readonly { readonly at: string; readonly confirmedByCode: boolean }[];
}
