import { dayOf, dayOfFact, type LocalDate, type Recorded, type Zone } from '@kyket/eventing';

/** House terms count from the day something happened, or from the day it became known if that is later. */
export const fromWhenKnown = (fact: Recorded, zone: Zone): LocalDate => {
  const happened = dayOfFact(fact);
  const known = dayOf(fact.metadata.recordedAt, zone);
  return known > happened ? known : happened;
};
