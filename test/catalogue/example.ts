import type { AnyAggregate, EventDefinition } from '@kyket/eventing';
import type { Stories } from './stories';

/** An example that says much and still fits on a screen. */
const longest = 1500;

/** A payload that an order recorded in some story, or that a story told: the longest that fits. */
export const exampleOf = (
  { type }: EventDefinition,
  { name }: AnyAggregate,
  { decided, told }: Stories,
): unknown => {
  const ofOrders = decided
    .filter(({ command }) => command.of.name === name)
    .flatMap(({ added }) => added);
  const ofStories = told
    .filter(({ aggregate }) => aggregate.name === name)
    .flatMap(({ record }) => record);
  const among = [ofOrders, ofStories]
    .map((facts) => facts.filter((fact) => fact.type === type))
    .find((facts) => facts.length > 0);
  const payloads = [...new Map((among ?? []).map(({ data }) => [JSON.stringify(data), data]))].sort(
    ([a], [b]) => a.length - b.length || (a < b ? -1 : 1),
  );
  return (payloads.findLast(([text]) => text.length <= longest) ?? payloads[0])?.[1];
};
