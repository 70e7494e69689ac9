import { dayTold, type Aggregate } from './aggregate';
import { FactCorrected, isCorrection } from './corrections';
import type { Event, EventOf, Recorded } from './event';
import type { Metadata } from './metadata';
import { dayOf, spanOf, type Instant, type LocalDate, type Occurrence, type Span } from './time';

/** Where one stands to look at a record: what was known at a moment, and what was true on a day. */
export interface Viewpoint {
  readonly knownAt?: Instant | undefined;
  readonly trueOn?: LocalDate | undefined;
}

/** A record as seen from a viewpoint: what is surely so, in order, and what may be. */
export interface Timeline<E extends Event = Event> {
  readonly sure: readonly Recorded<E>[];
  readonly possible: readonly Recorded<E>[];
}

/** The two clocks: the facts known at one moment, corrected as then known, true on one day, in the order they tell of. */
export const timeline = <E extends Event>(
  record: readonly Recorded<E>[],
  { knownAt, trueOn }: Viewpoint = {},
): Timeline<E> => {
  const known =
    knownAt === undefined
      ? record
      : record.filter(({ metadata }) => metadata.recordedAt <= knownAt);
  const [founding, ...later] = corrected(known).map((fact) => ({ fact, span: spanTold(fact) }));
  if (founding === undefined) return { sure: [], possible: [] };

  const dated = [founding, ...later.sort(byDayTold)];
  if (trueOn === undefined) return { sure: dated.map(({ fact }) => fact), possible: [] };

  return {
    sure: dated.filter(({ span }) => span.latest <= trueOn).map(({ fact }) => fact),
    possible: dated.filter(({ span }) => isPossibleOn(span, trueOn)).map(({ fact }) => fact),
  };
};

/** What an aggregate remembers of these facts. */
export const fold = <State, E extends Event>(
  { initial, evolve }: Aggregate<State, E>,
  facts: readonly Recorded<E>[],
): State =>
  facts.reduce<State>((state, fact) => (isCorrection(fact) ? state : evolve(state, fact)), initial);

/** Whether a fact may be folded on top of those before it, or the whole record has to be folded again. */
export const followsOn = (last: Recorded | undefined, fact: Recorded): boolean =>
  last === undefined || (!isCorrection(fact) && spanTold(fact).latest >= spanTold(last).latest);

/** The day a fact counts from: the last it may tell of, where its day is only partly known. */
export const dayOfFact = (fact: Recorded): LocalDate => spanTold(fact).latest;

/** Puts every corrected value into its fact. A correction of a correction lands on the same field; the latest wins. */
const corrected = <E extends Event>(facts: readonly Recorded<E>[]): readonly Recorded<E>[] => {
  const corrections = (facts as readonly Recorded[]).filter(isFactCorrected);
  if (corrections.length === 0) return facts;

  const read = new Map(facts.map((fact) => [fact.revision, fact]));
  for (const correction of corrections) {
    const { field, value } = correction.data;
    for (const revision of correction.data.targets) putRight(read, revision, field, value);
  }
  return facts.map((fact) => read.get(fact.revision) ?? fact);
};

const putRight = <E extends Event>(
  read: Map<number, Recorded<E>>,
  revision: number,
  field: string,
  value: unknown,
): void => {
  const target = read.get(revision);
  if (target === undefined) return;
  read.set(revision, withField(target, field, value));

  if (!isFactCorrected(target)) return;
  for (const earlier of target.data.targets) putRight(read, earlier, target.data.field, value);
};

const withField = <E extends Event>(
  fact: Recorded<E>,
  field: string,
  value: unknown,
): Recorded<E> => {
  const { data, metadata } = fact;
  switch (field) {
    case 'occurredOn':
      return { ...fact, metadata: { ...metadata, occurredOn: occurrenceWith(metadata, value) } };
    case 'effectiveFrom':
      return { ...fact, metadata: { ...metadata, effectiveFrom: value as LocalDate } };
    default:
      return {
        ...fact,
        data: { ...(data as object), [isFactCorrected(fact) ? 'value' : field]: value },
      };
  }
};

/** One act may have been done in several places: a correction that names no zone leaves each fact its own. */
const occurrenceWith = ({ occurredOn }: Metadata, value: unknown) => ({
  ...occurredOn,
  ...(value as Partial<Occurrence>),
});

const isFactCorrected = (fact: Recorded): fact is Recorded<EventOf<typeof FactCorrected>> =>
  fact.type === FactCorrected.type;

/** The days a fact may tell of. A correction tells of the day it was made. */
const spanTold = (fact: Recorded): Span => {
  const { occurredOn, recordedAt } = fact.metadata;
  const day = dayTold(fact);
  return day === undefined
    ? spanOf(occurredOn.date, dayOf(recordedAt, occurredOn.zone))
    : { earliest: day, latest: day };
};

interface Dated {
  readonly fact: Recorded;
  readonly span: Span;
}

const byDayTold = (a: Dated, b: Dated): number =>
  a.span.latest === b.span.latest
    ? a.fact.revision - b.fact.revision
    : a.span.latest < b.span.latest
      ? -1
      : 1;

const isPossibleOn = ({ earliest, latest }: Span, day: LocalDate): boolean =>
  latest > day && (earliest === undefined || earliest <= day);
