import { pathOf } from '@kyket/eventing';
import { collectionOf } from '../../apps/api/src/collections';
import type { Step } from '../../apps/standalone/src/demo/step';
import type { Person } from '../parts/person';

/** What the demonstration has the house write down, given over HTTP by somebody who may, each order in its turn. */
export const enters = async (person: Person, steps: readonly Step[]): Promise<void> => {
  for (const { give, to, data, occurredOn } of steps) {
    const place = { in: collectionOf(give.of.name) ?? '', id: to };
    await person.gives(pathOf(give.name), place, { ...data, ...(occurredOn && { occurredOn }) });
  }
};
