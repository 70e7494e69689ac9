import { idFrom, type Aggregate, type Id, type Recorded } from '@kyket/eventing';
import { findingEvents, type FindingEvent } from './events';
import type { ActFound, Fault } from './vocabulary';

/** Something about an act that somebody has to look at: what it rested on was no longer so, or nobody had looked before. Internal to the own side, so a record of its own. */
export type Finding = { readonly is: 'none' } | UnsettledFinding | SettledFinding;

interface Found {
  readonly agreement: Id;
  readonly fact: Id;
  readonly act: ActFound;
  readonly faults: readonly Fault[];
}
export interface UnsettledFinding extends Found {
  readonly is: 'open';
}
export interface SettledFinding extends Found {
  readonly is: 'settled';
  readonly reason: string;
}

/** The one finding about a fact. */
export const findingIdOf = (fact: Id): Id => idFrom('finding', fact);

const evolve = (finding: Finding, event: Recorded<FindingEvent>): Finding => {
  switch (event.type) {
    case 'FindingOpened': {
      const { answers: _, ...found } = event.data;
      return { is: 'open', ...found };
    }
    case 'FindingSettled':
      return finding.is === 'none'
        ? finding
        : { ...finding, is: 'settled', reason: event.data.reason };
    case 'CorrectionProposed':
    case 'FactCorrected':
    case 'CorrectionDeclined':
      return finding;
  }
};

export const finding: Aggregate<Finding, FindingEvent> = {
  name: 'finding',
  initial: { is: 'none' },
  evolve,
  events: findingEvents,
  zone: () => 'Asia/Ho_Chi_Minh',
};
