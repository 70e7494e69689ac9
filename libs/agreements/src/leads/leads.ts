import {
  correctionEvents,
  dayOfFact,
  type Aggregate,
  type EventsOf,
  type LocalDate,
  type Recorded,
} from '@kyket/eventing';
import type { LeadTimesContent } from './content';
import { LeadTimesPublished } from './events';

/** How early people are told of what, rule by rule and version by version: one stream, so that a fresh look is one look at its end. */
export interface Leads {
  readonly versions: readonly LeadTimesVersion[];
}

export interface LeadTimesVersion extends LeadTimesContent {
  readonly rule: string;
  readonly version: number;
  readonly publishedOn: LocalDate;
}

export const leadsEvents = [LeadTimesPublished, ...correctionEvents] as const;
export type LeadsEvent = EventsOf<typeof leadsEvents>;

/** The id of the one record of its kind. */
export const leadsId = 'leads';

const evolve = (state: Leads, event: Recorded<LeadsEvent>): Leads => {
  switch (event.type) {
    case 'LeadTimesPublished': {
      const { rule, version, content } = event.data;
      const published = { ...content, rule, version, publishedOn: dayOfFact(event) };
      return { versions: [...state.versions, published] };
    }
    case 'CorrectionProposed':
    case 'FactCorrected':
    case 'CorrectionDeclined':
      return state;
  }
};

export const leads: Aggregate<Leads, LeadsEvent> = {
  name: 'leads',
  single: true,
  initial: { versions: [] },
  evolve,
  events: leadsEvents,
  zone: () => 'Asia/Ho_Chi_Minh',
};

export const leadTimesOf = ({ versions }: Leads, rule: string): readonly LeadTimesVersion[] =>
  versions.filter((each) => each.rule === rule).sort((a, b) => a.version - b.version);

/** The version in use on a day; none while the product's own lead times hold. */
export const leadTimesOn = (
  state: Leads,
  rule: string,
  day: LocalDate,
): LeadTimesVersion | undefined =>
  leadTimesOf(state, rule).findLast(({ publishedOn }) => publishedOn <= day);
