import type { Language, LocalDate, PartialDate, Sentence } from '@kyket/eventing';
import type { ColumnName } from './columns';
import type { RowFault } from './faults';
import type { KindWord } from './words';

/** How a register says that one agreement stands to another. */
export type RegisterLink = 'under' | 'amends' | 'renews' | 'replaces';

/** One line of a register as it tells of an agreement: names are names still, and days as far as they are known. */
export interface RegisterRow {
  readonly line: number;
  readonly register: string;
  readonly kind: KindWord;
  readonly titles: Readonly<Partial<Record<Language, string>>>;
  readonly number?: string | undefined;
  readonly place?: string | undefined;
  readonly period: {
    readonly label?: string | undefined;
    readonly years?: { readonly from: number; readonly to: number } | undefined;
    readonly outlookYear?: number | undefined;
  };
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  /** Bodies of either side whose signature nothing shows. */
  readonly unsigned: readonly string[];
  readonly signedOn: PartialDate;
  /** Where a side signed on a day of its own. */
  readonly ourDay?: PartialDate | undefined;
  readonly theirDay?: PartialDate | undefined;
  readonly entry?: 'on-signature' | LocalDate | undefined;
  readonly end?: LocalDate | { readonly months: number } | 'open-ended' | undefined;
  readonly noticeMonths?: number | undefined;
  readonly tacitMonths?: number | undefined;
  /** `to`: a register number, alone or followed by “@” and the lead body; or the agreement's id. */
  readonly links: readonly { readonly kind: RegisterLink; readonly to: string }[];
  readonly certainty: 'stated' | 'inferred';
  readonly source?: string | undefined;
  readonly excerpt?: string | undefined;
}

export interface Faulty {
  readonly column: ColumnName;
  readonly fault: RowFault;
}

/** What is wrong in one line. Nothing of it is given on. */
export interface FaultyRow {
  readonly line: number;
  readonly register: string;
  readonly title: string;
  readonly faults: readonly Faulty[];
}

export type RegisterRead =
  | { readonly is: 'unreadable'; readonly says: Sentence }
  | {
      readonly is: 'register';
      /** Those that others build upon come first. */
      readonly rows: readonly RegisterRow[];
      readonly faulty: readonly FaultyRow[];
      /** Headings that mean nothing here. */
      readonly ignored: readonly string[];
    };
