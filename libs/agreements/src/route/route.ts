import {
  correctionEvents,
  dayOfFact,
  type Aggregate,
  type EventsOf,
  type LocalDate,
  type Recorded,
} from '@kyket/eventing';
import type { RouteContent } from './content';
import { RoutePublished } from './events';

/** The stages a dossier passes on its way to a decision, version by version. */
export type Route =
  | { readonly is: 'none' }
  | { readonly is: 'published'; readonly versions: readonly RouteVersion[] };

export interface RouteVersion extends RouteContent {
  readonly version: number;
  readonly from: LocalDate;
}

export const routeEvents = [RoutePublished, ...correctionEvents] as const;
export type RouteEvent = EventsOf<typeof routeEvents>;

const evolve = (state: Route, event: Recorded<RouteEvent>): Route => {
  switch (event.type) {
    case 'RoutePublished': {
      const { version, content } = event.data;
      const published = { ...content, version, from: dayOfFact(event) };
      return { is: 'published', versions: [...routeVersions(state), published] };
    }
    case 'CorrectionProposed':
    case 'FactCorrected':
    case 'CorrectionDeclined':
      return state;
  }
};

const routeVersions = (state: Route): readonly RouteVersion[] =>
  state.is === 'none' ? [] : state.versions;

export const route: Aggregate<Route, RouteEvent> = {
  name: 'route',
  initial: { is: 'none' },
  evolve,
  events: routeEvents,
  zone: () => 'Asia/Ho_Chi_Minh',
};

/** The version in use on a day: the last whose first day has come. */
export const routeOn = (state: Route, day: LocalDate): RouteVersion | undefined =>
  routeVersions(state)
    .filter(({ from }) => from <= day)
    .sort((a, b) => a.from.localeCompare(b.from) || a.version - b.version)
    .at(-1);
