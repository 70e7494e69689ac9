import {
  addDays,
  correctionEvents,
  dayOfFact,
  partsOf,
  type Aggregate,
  type EventsOf,
  type Id,
  type Language,
  type LocalDate,
  type PartialDate,
  type Recorded,
  type Zone,
} from '@kyket/eventing';
import { AuthorisationGranted, AuthorisationRevoked } from './authorising/events';
import type { Level } from './level';
import { HolderAppointed, HoldingEnded, OfficeEstablished } from './offices/events';
import { PartyRegistered, PartyRenamed } from './registering/events';
import { PartySucceeded } from './succeeding/events';

/** A public body that can be bound, asked or told: never known by its name, for names are reused. */
export type Party = { readonly is: 'none' } | KnownParty;

export interface KnownParty {
  readonly is: 'known';
  readonly level: Level;
  readonly country: string;
  readonly zone: Zone;
  /** The body it belongs to: a department's province. */
  readonly under?: Id | undefined;
  readonly names: readonly NameVersion[];
  readonly from: PartialDate;
  /** The last day it exists. */
  readonly to?: LocalDate;
  readonly offices: Readonly<Record<Id, Office>>;
  readonly authorisations: Readonly<Record<Id, Authorisation>>;
  readonly successions: readonly Succession[];
}

export interface NameVersion {
  readonly from: PartialDate;
  readonly in: Readonly<Partial<Record<Language, string>>>;
}

/** An office outlives who holds it; what it may do has days of its own. Every `to` is the last day. */
export interface Office {
  readonly titles: Readonly<Partial<Record<Language, string>>>;
  readonly may: readonly Power[];
  readonly holders: readonly Holding[];
}

export interface Power {
  readonly act: string;
  readonly from: LocalDate;
  readonly to?: LocalDate;
}

export interface Holding {
  readonly person: Id;
  readonly from: LocalDate;
  readonly to?: LocalDate;
}

/** Lets an office sign that may not by itself (giấy ủy quyền). */
export interface Authorisation {
  readonly office: Id;
  readonly document: string;
  readonly scope: string;
  /** The one agreement it is for; without it, all within its scope. */
  readonly agreement?: Id | undefined;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly revokedOn?: LocalDate;
}

export interface Succession {
  readonly act: Id;
  readonly kind: 'merger' | 'split' | 'rename' | 'transfer';
  readonly successors: readonly Id[];
  readonly matters?: readonly string[] | undefined;
  readonly from: LocalDate;
}

export const partyEvents = [
  PartyRegistered,
  PartyRenamed,
  OfficeEstablished,
  HolderAppointed,
  HoldingEnded,
  AuthorisationGranted,
  AuthorisationRevoked,
  PartySucceeded,
  ...correctionEvents,
] as const;
export type PartyEvent = EventsOf<typeof partyEvents>;

const evolve = (party: Party, event: Recorded<PartyEvent>): Party => {
  if (event.type === 'PartyRegistered') return registered(event);
  return party.is === 'none' ? party : evolveKnown(party, event);
};

const registered = ({ data, metadata }: Recorded<PartyEvent> & { type: 'PartyRegistered' }) => {
  const { names, level, country, zone, under } = data;
  const from = metadata.occurredOn.date;
  return {
    is: 'known',
    level,
    country,
    zone,
    under,
    names: [{ from, in: names }],
    from,
    offices: {},
    authorisations: {},
    successions: [],
  } satisfies KnownParty;
};

const evolveKnown = (party: KnownParty, event: Recorded<PartyEvent>): KnownParty => {
  const day = dayOfFact(event);

  switch (event.type) {
    case 'PartyRegistered':
      return party;
    case 'PartyRenamed': {
      const from: PartialDate = event.metadata.effectiveFrom
        ? { is: 'day', on: event.metadata.effectiveFrom }
        : event.metadata.occurredOn.date;
      return { ...party, names: [...party.names, { from, in: event.data.names }] };
    }
    case 'OfficeEstablished': {
      const { officeId, titles, may } = event.data;
      const before = party.offices[officeId];
      const office = {
        titles,
        may: powersFrom(day, may, before?.may ?? []),
        holders: before?.holders ?? [],
      };
      return { ...party, offices: { ...party.offices, [officeId]: office } };
    }
    case 'HolderAppointed': {
      const { officeId, person } = event.data;
      return withHolders(party, officeId, (holders) => [...holders, { person, from: day }]);
    }
    case 'HoldingEnded': {
      const { officeId, person } = event.data;
      return withHolders(party, officeId, (holders) =>
        holders.map((holding) =>
          holding.person === person && holding.to === undefined
            ? { ...holding, to: addDays(day, -1) }
            : holding,
        ),
      );
    }
    case 'AuthorisationGranted': {
      const { authorisationId, officeId: office, document, scope, agreement, to } = event.data;
      const granted: Authorisation = { office, document, scope, agreement, from: day, to };
      return { ...party, authorisations: { ...party.authorisations, [authorisationId]: granted } };
    }
    case 'AuthorisationRevoked': {
      const { authorisationId } = event.data;
      const granted = party.authorisations[authorisationId];
      if (granted === undefined) return party;
      const revoked = { ...granted, revokedOn: day };
      return { ...party, authorisations: { ...party.authorisations, [authorisationId]: revoked } };
    }
    case 'PartySucceeded': {
      const { act, kind, successors, matters } = event.data;
      const succession: Succession = { act, kind, successors, matters, from: day };
      const { id: self } = partsOf(event.stream);
      const ends = (kind === 'merger' || kind === 'split') && !successors.includes(self);
      return {
        ...party,
        ...(ends && { to: addDays(day, -1) }),
        successions: [...party.successions, succession],
      };
    }
    case 'CorrectionProposed':
    case 'FactCorrected':
    case 'CorrectionDeclined':
      return party;
  }
};

/** Powers an office keeps run on; those it loses end the day before; those it gains begin. */
const powersFrom = (
  day: LocalDate,
  acts: readonly string[],
  before: readonly Power[],
): readonly Power[] => {
  const open = before.filter(({ to }) => to === undefined).map(({ act }) => act);
  return [
    ...before.map((power) =>
      power.to === undefined && !acts.includes(power.act)
        ? { ...power, to: addDays(day, -1) }
        : power,
    ),
    ...acts.filter((act) => !open.includes(act)).map((act) => ({ act, from: day })),
  ];
};

const withHolders = (
  party: KnownParty,
  officeId: Id,
  change: (holders: readonly Holding[]) => readonly Holding[],
): KnownParty => {
  // A holder may be told of a day before that of the office itself.
  const office = party.offices[officeId] ?? { titles: {}, may: [], holders: [] };
  return {
    ...party,
    offices: { ...party.offices, [officeId]: { ...office, holders: change(office.holders) } },
  };
};

export const party: Aggregate<Party, PartyEvent> = {
  name: 'party',
  initial: { is: 'none' },
  evolve,
  events: partyEvents,
  zone: (state) => (state.is === 'known' ? state.zone : 'Asia/Ho_Chi_Minh'),
};
