import { streamOf, type Aggregate } from './aggregate';
import type { Seen } from './command';
import type { Event, Recorded } from './event';
import type { Id } from './ids';
import { fold, followsOn, timeline } from './timeline';

/** A record read on from what is held of it. A correction, or a fact of an earlier day, folds the whole of it anew. */
export const readOn = <State, E extends Event>(
  aggregate: Aggregate<State, E>,
  id: Id,
  held: Seen<State> | undefined,
  news: readonly Recorded<E>[],
): Seen<State> => {
  const facts = [...((held?.facts ?? []) as readonly Recorded<E>[]), ...news];
  const onTop = held !== undefined && followsOnAll(held.facts, news);
  const state = onTop
    ? fold({ ...aggregate, initial: held.state }, news)
    : fold(aggregate, timeline(facts).sure);
  return {
    id,
    stream: streamOf(aggregate, id),
    revision: facts.at(-1)?.revision ?? -1,
    state,
    facts,
  };
};

/** What is held may be folded upon only while every new fact tells of a day no earlier than all before it. */
const followsOnAll = (held: readonly Recorded[], news: readonly Recorded[]): boolean => {
  let latest = held.reduce<Recorded | undefined>(laterOf, undefined);
  return news.every((fact) => {
    const follows = followsOn(latest, fact);
    latest = laterOf(latest, fact);
    return follows;
  });
};

const laterOf = (latest: Recorded | undefined, fact: Recorded): Recorded =>
  latest === undefined || followsOn(latest, fact) ? fact : latest;
