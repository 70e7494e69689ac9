import type { EventsOf, LocalDate } from '@kyket/eventing';
import type { Mandate, OpenClearanceFile } from '../clearance';
import { fileOf } from '../consulting/consulting';
import type * as events from './events';

type DecidingEvent = EventsOf<
  [
    typeof events.ClearanceGranted,
    typeof events.ClearanceRefused,
    typeof events.ReturnedForRevision,
    typeof events.WithinMandateConfirmed,
    typeof events.ConditionMet,
    typeof events.ClearanceWithdrawn,
  ]
>;

export const evolveDeciding = (
  clearance: OpenClearanceFile,
  event: DecidingEvent,
  day: LocalDate,
): OpenClearanceFile => {
  const file = fileOf(clearance);

  switch (event.type) {
    case 'ClearanceGranted': {
      const { hash, latitude, validUntil, conditions } = event.data;
      const mandate: Mandate = {
        hash,
        latitude,
        confirmed: [],
        validUntil,
        conditions: Object.fromEntries(conditions.map(({ conditionId }) => [conditionId, 'open'])),
      };
      return { ...file, is: 'cleared', on: day, mandate };
    }
    case 'ClearanceRefused':
      return { ...file, is: 'refused', on: day, reason: event.data.reason };
    case 'ReturnedForRevision':
      return { ...file, is: 'returned', reasons: event.data.reasons };
    case 'WithinMandateConfirmed':
      return withMandate(clearance, ({ confirmed }) => ({
        confirmed: [...confirmed, event.data.hash],
      }));
    case 'ConditionMet':
      return withMandate(clearance, ({ conditions }) => ({
        conditions: { ...conditions, [event.data.conditionId]: 'met' },
      }));
    case 'ClearanceWithdrawn':
      return { ...file, is: 'withdrawn', on: day, reason: event.data.reason };
  }
};

const withMandate = (
  clearance: OpenClearanceFile,
  change: (mandate: Mandate) => Partial<Mandate>,
): OpenClearanceFile =>
  clearance.is === 'cleared'
    ? { ...clearance, mandate: { ...clearance.mandate, ...change(clearance.mandate) } }
    : clearance;
