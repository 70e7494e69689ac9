import { pathOf, type Id } from '@kyket/eventing';
import { collectionOf } from '../../apps/api/src/collections';
import type { Step } from '../../apps/standalone/src/demo/step';
import type { House } from '../parts/house';
import type { Person } from '../parts/person';

/** What the demonstration enters in the registers, given over HTTP, each order in its turn: by whom it names, and by a steward where that is the house. */
export const enters = async (
  house: House,
  steward: Person,
  steps: readonly Step[],
): Promise<void> => {
  const signedIn = new Map<Id, Person>();
  const giverOf = async (by: Step['by']): Promise<Person> => {
    if (by === 'house') return steward;
    const giver = signedIn.get(by.person) ?? (await house.signIn(by.email));
    signedIn.set(by.person, giver);
    return giver;
  };

  for (const { by, give, to, data, occurredOn } of steps) {
    const place = { in: collectionOf(give.of.name) ?? '', id: to };
    const giver = await giverOf(by);
    await giver.gives(pathOf(give.name), place, { ...data, ...(occurredOn && { occurredOn }) });
  }
};
