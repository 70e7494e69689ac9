import type { EventsOf, LocalDate } from '@kyket/eventing';
import type { ClearanceFile, Escalation } from '../clearance';
import type { Escalated, HigherOpinionGiven } from './events';

/** Escalations stand beside the progress and never change it. */
export const evolveEscalating = (
  escalations: ClearanceFile['escalations'],
  event: EventsOf<[typeof Escalated, typeof HigherOpinionGiven]>,
  day: LocalDate,
): ClearanceFile['escalations'] => {
  const { escalationId } = event.data;

  switch (event.type) {
    case 'Escalated': {
      const { scope, to } = event.data;
      return { ...escalations, [escalationId]: { scope, to, on: day } };
    }
    case 'HigherOpinionGiven': {
      const open = escalations[escalationId];
      if (open === undefined) return escalations;
      const answered: Escalation = { ...open, answer: event.data.answer, answeredOn: day };
      return { ...escalations, [escalationId]: answered };
    }
  }
};
