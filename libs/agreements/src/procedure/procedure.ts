import {
  correctionEvents,
  dayOfFact,
  type Aggregate,
  type EventsOf,
  type LocalDate,
  type Recorded,
} from '@kyket/eventing';
import type { ProcedureContent } from './content';
import { ProcedurePublished } from './events';

/** How a clearance is reached, by law or custom, version by version. The law changed in 2021 and 2025 and will again. */
export type Procedure =
  | { readonly is: 'none' }
  | { readonly is: 'published'; readonly versions: readonly ProcedureVersion[] };

export interface ProcedureVersion extends ProcedureContent {
  readonly version: number;
  /** The first day it may be opened under. */
  readonly from: LocalDate;
}

export const procedureEvents = [ProcedurePublished, ...correctionEvents] as const;
export type ProcedureEvent = EventsOf<typeof procedureEvents>;

const evolve = (procedure: Procedure, event: Recorded<ProcedureEvent>): Procedure => {
  switch (event.type) {
    case 'ProcedurePublished': {
      const { version, content } = event.data;
      const published = { ...content, version, from: dayOfFact(event) };
      return { is: 'published', versions: [...versionsOf(procedure), published] };
    }
    case 'CorrectionProposed':
    case 'FactCorrected':
    case 'CorrectionDeclined':
      return procedure;
  }
};

const versionsOf = (procedure: Procedure): readonly ProcedureVersion[] =>
  procedure.is === 'none' ? [] : procedure.versions;

export const procedure: Aggregate<Procedure, ProcedureEvent> = {
  name: 'procedure',
  initial: { is: 'none' },
  evolve,
  events: procedureEvents,
  zone: () => 'Asia/Ho_Chi_Minh',
};

/** The version in use on a day: the last whose first day has come, unless its last day has passed. */
export const procedureOn = (state: Procedure, day: LocalDate): ProcedureVersion | undefined => {
  const begun = versionsOf(state).filter(({ from }) => from <= day);
  const latest = begun.sort((a, b) => a.from.localeCompare(b.from) || a.version - b.version).at(-1);
  return latest && (latest.until === undefined || day <= latest.until) ? latest : undefined;
};

export const procedureVersion = (state: Procedure, version: number): ProcedureVersion | undefined =>
  versionsOf(state).find((published) => published.version === version);
