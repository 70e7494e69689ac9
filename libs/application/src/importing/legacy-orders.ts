import {
  bringIntoForce,
  recordPastSignature,
  registerLegacyAgreement,
  type Clauses,
} from '@kyket/agreements';
import {
  folded,
  hashOf,
  Id,
  idFrom,
  type AnyCommand,
  type Evidence,
  type LocalDate,
  type PartialDate,
} from '@kyket/eventing';
import type { Order } from '../order';
import type { Principal } from '../principal';
import type { EntryPart, LegacyEntry } from './legacy-entry';
import { unknownParty, type ImportFault } from './import-faults';
import type { PartyBook } from './party-book';

export interface GivenOrder {
  readonly command: AnyCommand;
  readonly order: Order;
}

export type Planned =
  | { readonly is: 'planned'; readonly id: Id; readonly orders: readonly GivenOrder[] }
  | { readonly is: 'faulty'; readonly faults: readonly ImportFault[] };

export interface ImportContext {
  readonly parties: PartyBook;
  readonly principal: Principal;
  /** The name of the file, as it stands in the evidence. */
  readonly file: string;
  readonly today: LocalDate;
}

interface Seated {
  readonly id: Id;
  readonly party: Id;
  readonly side: Id;
  readonly name: string;
  readonly day: PartialDate;
}

/** The one id of what a lead body keeps under a register number: the same in every run, whatever else of the line is mended. */
export const legacyIdOf = (lead: Id | undefined, register: string): Id =>
  idFrom('legacy-agreement', lead ?? 'no-lead', folded(register));

/** The orders that enter one line of a register, the same each time it is read. */
export const ordersOf = (entry: LegacyEntry, context: ImportContext): Planned => {
  const faults: ImportFault[] = [];
  const partyOf = (name: string, part: EntryPart, day: PartialDate): Id | undefined => {
    const found = context.parties.find(name, day, context.today);
    if (found.is === 'found') return found.id;
    faults.push({ part, ...unknownParty(name, found) });
    return undefined;
  };
  const partiesOf = (part: 'ours' | 'theirs', own: PartialDate | undefined) =>
    entry[part].map((name) => {
      const day = own ?? entry.signedOn;
      return { name, day, party: partyOf(name, part, day) };
    });

  const ours = partiesOf('ours', entry.ourDay);
  const theirs = partiesOf('theirs', entry.theirDay);
  const [lead] = ours;
  const id = legacyIdOf(lead?.party, entry.register);
  const links = entry.links.map(({ kind, to }) => {
    const [number = '', keeper] = to.split('@').map((part) => part.trim());
    const named = keeper === undefined ? lead?.party : partyOf(keeper, kindToPart, anyDay);
    const isId = Id.safeParse(number).success;
    return { kind, to: isId ? number.toLowerCase() : legacyIdOf(named, number) };
  });
  if (faults.length > 0) return { is: 'faulty', faults };

  const seats = [...seatsOf(id, 'ours', ours), ...seatsOf(id, 'theirs', theirs)];
  return { is: 'planned', id, orders: [...given(entry, id, seats, links, context)] };
};

const anyDay: PartialDate = { is: 'unknown' };
const kindToPart = 'links' satisfies EntryPart;

const seatsOf = (
  agreement: Id,
  side: string,
  bodies: readonly {
    readonly name: string;
    readonly day: PartialDate;
    readonly party?: Id | undefined;
  }[],
): readonly Seated[] =>
  bodies.flatMap(({ name, day, party }) =>
    party === undefined
      ? []
      : [
          {
            id: idFrom('legacy-seat', agreement, side, party),
            side: idFrom('legacy-side', agreement, side),
            ...{ party, name, day },
          },
        ],
  );

function* given(
  entry: LegacyEntry,
  id: Id,
  seats: readonly Seated[],
  links: readonly { readonly kind: string; readonly to: Id }[],
  context: ImportContext,
): Generator<GivenOrder> {
  const { kind, titles, number, place, period, signedOn, certainty, end } = entry;
  const clauses = clausesOf(entry);
  const order = orderFor(entry, id, context);

  yield order(
    registerLegacyAgreement,
    'register',
    {
      ...{ kind, titles, period, links },
      ...(number !== undefined && { number }),
      ...(place !== undefined && { place }),
      ...(seats[0] && { leadSeat: seats[0].id }),
      ...(clauses && { clauses }),
      seats: seats.map((seat) => ({ id: seat.id, side: seat.side, party: seat.party })),
    },
    signedOn,
  );

  const missing = new Set(entry.unsigned.map(folded));
  for (const seat of seats) {
    if (missing.has(folded(seat.name))) continue;
    const claimed = certainty === 'inferred' ? 'claimed' : 'stated';
    yield order(
      recordPastSignature,
      `signature ${seat.id}`,
      { seat: seat.id, certainty: claimed },
      seat.day,
    );
  }

  if (entry.entry === undefined || entry.entry === 'on-signature') return;
  yield order(
    bringIntoForce,
    'force',
    {
      from: entry.entry,
      certainty,
      ...(end === 'open-ended' && { validTo: end }),
      ...(typeof end === 'string' &&
        end !== 'open-ended' && { validTo: { value: end, certainty } }),
    },
    { is: 'day', on: entry.entry },
  );
}

/** What the register says of force, as far as it says anything: it tells days and terms, seldom conditions. */
const clausesOf = ({
  entry,
  end,
  noticeMonths,
  tacitMonths,
  certainty,
}: LegacyEntry): Clauses | undefined => {
  const isSilent = [entry, end, noticeMonths, tacitMonths].every((each) => each === undefined);
  if (isSilent) return undefined;

  return {
    entry: { is: entry === 'on-signature' ? 'on-signature' : 'silent' },
    end:
      end === undefined
        ? 'unknown'
        : typeof end === 'string' && end !== 'open-ended'
          ? { value: end, certainty }
          : end,
    ...(noticeMonths !== undefined && { noticeMonths }),
    ...(tacitMonths !== undefined && {
      tacit: { months: tacitMonths, objectMonthsBefore: noticeMonths ?? 0 },
    }),
  };
};

/** The ids of orders and facts follow from the agreement and the step: a run broken off goes on, and a second one records nothing. */
const orderFor =
  ({ line, source, excerpt, certainty }: LegacyEntry, id: Id, context: ImportContext) =>
  (
    command: AnyCommand,
    step: string,
    data: Readonly<Record<string, unknown>>,
    occurredOn: PartialDate,
  ): GivenOrder => {
    const { actor, roles } = context.principal;
    const commandId = idFrom('legacy-import', id, step);
    const own: Evidence[] =
      source === undefined ? [] : [{ source, certainty, ...(excerpt && { excerpt }) }];
    const evidence = [
      ...own,
      { source: `${context.file}, dòng ${line}`, ...(own.length === 0 && { certainty }) },
    ];
    return {
      command,
      order: {
        id,
        data: command.data.parse(data),
        cause: {
          commandId,
          // The line and the evidence may change between two runs; what is told may not.
          commandHash: hashOf({ data, occurredOn }),
          correlationId: idFrom('legacy-import', id),
          causationId: commandId,
          ...{ actor, roles, occurredOn, evidence },
        },
      },
    };
  };
