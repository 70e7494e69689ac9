import { fold, timeline } from '@kyket/eventing';
import { bytesOf, type Kept } from '../house';
import { inOrder, place, type Invariant } from './invariant';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Some moments at which something was recorded. */
const momentsOf = ({ seen: { facts } }: Kept): readonly string[] => {
  const moments = [...new Set(facts.map(({ metadata }) => metadata.recordedAt))];
  return moments.length < 2
    ? []
    : [moments[0] ?? '', moments[Math.floor(moments.length / 2)] ?? ''];
};

/** What was known at a moment is what the record came to then, though more has been recorded since. */
const leaksBack = ({ aggregate, seen }: Kept, moment: string): boolean => {
  const then = seen.facts.filter(({ metadata }) => metadata.recordedAt <= moment);
  return !same(
    fold(aggregate, timeline(seen.facts, { knownAt: moment }).sure),
    fold(aggregate, timeline(then).sure),
  );
};

export const I7: Invariant = {
  name: 'I7',
  says: 'the fold of the timeline is the live state, and what was known at a moment uses no later fact',
  against: (house) =>
    house
      .records()
      .filter(
        (kept) =>
          !same(fold(kept.aggregate, inOrder(kept)), kept.seen.state) ||
          momentsOf(kept).some((moment) => leaksBack(kept, moment)),
      )
      .map(({ seen }) => seen.stream),
};

export const I8: Invariant = {
  name: 'I8',
  says: 'corrections change no stored byte',
  against: (house) =>
    house
      .records()
      .flatMap(({ seen, written }) =>
        seen.facts.filter((fact, n) => bytesOf(fact) !== written[n]).map(place),
      ),
};
