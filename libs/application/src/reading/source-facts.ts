import type { Aggregate, Event, Id, LocalDate, Recorded } from '@kyket/eventing';
import { dayTold, partsOf } from '@kyket/eventing';
import type { Records } from '../records';

/** A fact that a figure comes from: where it stands, so that anyone can look it up. */
export interface SourceFact {
  readonly event: Id;
  readonly type: string;
  readonly aggregate: string;
  readonly record: Id;
  readonly revision: number;
  readonly on: LocalDate | null;
}

export const sourceOf = (fact: Recorded): SourceFact => {
  const { name, id } = partsOf(fact.stream);
  return {
    event: fact.id,
    type: fact.type,
    aggregate: name,
    record: id,
    revision: fact.revision,
    on: dayTold(fact) ?? null,
  };
};

/** The facts of a record that are of some kinds and speak of one thing of it. */
export const factsAbout = (
  facts: readonly Recorded[],
  types: readonly string[],
  speaks: (data: Readonly<Record<string, unknown>>) => boolean = () => true,
): readonly SourceFact[] =>
  facts
    .filter(({ type, data }) => types.includes(type) && speaks(data as Record<string, unknown>))
    .map(sourceOf);

export const lookedUp = async <State, E extends Event>(
  records: Records,
  aggregate: Aggregate<State, E>,
  id: Id,
): Promise<{ readonly state: State; readonly facts: readonly Recorded<E>[] }> => {
  const { state, facts } = await records.look(aggregate, id);
  return { state, facts: facts as readonly Recorded<E>[] };
};
