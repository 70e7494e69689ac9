import {
  FactCorrected,
  isCorrection,
  LocalDate,
  PartialDate,
  timeline,
  Zone,
  type AnyAggregate,
  type EventOf,
  type Recorded,
} from '@kyket/eventing';
import { z } from 'zod';
import { refuse } from './correcting.refusals';

/** The day of an act put right; its zone stays where the correction names none. */
const CorrectedOccurrence = z.strictObject({ date: PartialDate, zone: Zone.optional() });

/** A field that may be put right: what it reads now, and what it may hold. */
export interface Corrigible {
  readonly reads: unknown;
  readonly holds: z.ZodType;
}

const isFactCorrected = (fact: Recorded): fact is Recorded<EventOf<typeof FactCorrected>> =>
  fact.type === FactCorrected.type;

/** Looks at a field of a fact as it reads today, earlier corrections worked in; refuses what no correction may touch. */
export const corrigibleIn = (
  { events }: AnyAggregate,
  record: readonly Recorded[],
  revision: number,
  field: string,
): Corrigible => {
  const fact = timeline(record).sure.find((one) => one.revision === revision);
  if (fact === undefined) throw refuse('no-such-fact', { revision });

  if (isFactCorrected(fact)) {
    const [target = revision] = fact.data.targets;
    if (field !== 'value' || target >= revision) throw refuse('not-corrigible', { field });
    const { holds } = corrigibleIn({ events } as AnyAggregate, record, target, fact.data.field);
    return { reads: fact.data.value, holds };
  }
  if (isCorrection(fact)) throw refuse('not-corrigible', { field });

  const { occurredOn, effectiveFrom } = fact.metadata;
  if (field === 'occurredOn') return { reads: occurredOn, holds: CorrectedOccurrence };
  if (field === 'effectiveFrom' && effectiveFrom !== undefined)
    return { reads: effectiveFrom, holds: LocalDate };

  const definition = events.find(({ type }) => type === fact.type);
  if (definition?.corrigible.includes(field) !== true) throw refuse('not-corrigible', { field });
  const holds = definition.data.shape[field] as z.ZodType;
  return { reads: (fact.data as Record<string, unknown>)[field], holds };
};
