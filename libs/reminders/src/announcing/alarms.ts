import {
  agreement,
  applyTacitRenewal,
  bringIntoForce,
  expire,
  openRenewalReview,
  terminate,
  voidSignature,
  type Agreement,
} from '@kyket/agreements';
import {
  defineManager,
  theHouse,
  type ManagedOrder,
  type Manager,
  type Records,
} from '@kyket/application';
import {
  dayOf,
  idFrom,
  onDay,
  partsOf,
  Refusal,
  streamOf,
  type AnyCommand,
  type Circumstances,
  type CommandDefinition,
  type Id,
  type Instant,
} from '@kyket/eventing';
import type { DeadlinesOnRecord } from '../views/on-record';

/** What the clock may order, in the order in which one thing follows from another. */
const announcements = [
  bringIntoForce,
  terminate,
  applyTacitRenewal,
  expire,
  openRenewalReview,
] as const satisfies readonly AnyCommand[];

const house = 'Asia/Ho_Chi_Minh';

/** Announces what days on record bring: an entry, a review, a tacit renewal, an end. The record says what is so; this only tells people, and late is as true as early. */
export const alarms = (onRecord: DeadlinesOnRecord): Manager =>
  defineManager({
    name: 'alarms',
    roles: ['clock'],
    follows: [agreement.name],
    about: ({ stream }) => stream,

    react: (fact, { records, now }) => announced(records, partsOf(fact.stream).id, now),

    passing: async ({ records, now, apart }) => {
      const orders: ManagedOrder[] = [];
      for (const id of await onRecord.agreementsWithDay(dayOf(now, house)))
        orders.push(...(await apart(streamOf(agreement, id), () => announced(records, id, now))));
      return orders;
    },
  });

const announced = async (
  records: Records,
  id: Id,
  now: Instant,
): Promise<readonly ManagedOrder[]> => {
  const { state } = await records.look(agreement, id);
  if (state.is === 'none') return [];
  const today = dayOf(now, agreement.zone(state));
  const at: Circumstances<undefined> = {
    id,
    now,
    today,
    occurredOn: { date: onDay(today), zone: agreement.zone(state) },
    actor: theHouse,
    persons: [theHouse.personId],
    roles: ['clock'],
    evidence: [],
    answers: undefined,
  };
  const order = (command: AnyCommand, data: ManagedOrder['data'], ...words: string[]) => ({
    command,
    to: id,
    data,
    commandId: idFrom(id, command.name, today, ...words),
    mayBeRefused: true as const,
  });

  return [
    ...announcements
      .filter((command) => says(command as unknown as AnyClockCommand, {}, state, at))
      .map((command) => order(command, {})),
    ...seatsIn(state)
      .filter((seat) => says(voidSignature as unknown as AnyClockCommand, { seat }, state, at))
      .map((seat) => order(voidSignature, { seat }, seat)),
  ];
};

const seatsIn = (state: Agreement): readonly Id[] =>
  state.is === 'none' ? [] : Object.keys(state.seats);

type AnyClockCommand = CommandDefinition<never, Agreement>;

/** Whether the record would say anything if it were asked now. Most days it would not. */
const says = (
  { guard, decide }: AnyClockCommand,
  data: ManagedOrder['data'],
  state: Agreement,
  at: Circumstances<undefined>,
): boolean => {
  try {
    guard?.(state, at);
    return decide(data as never, state, at).length > 0;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
};
