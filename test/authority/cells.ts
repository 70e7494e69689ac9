import {
  agreement,
  authority,
  authorityId,
  GrantableRole,
  party,
  AccountOpened,
  AccountsLinked,
  DelegationGranted,
  DelegationRevoked,
  HolderAppointed,
  OfficeEstablished,
  PartyRegistered,
  RoleGranted,
} from '@kyket/agreements';
import {
  capacityOf,
  mayGive,
  rolesUnder,
  type Capacity,
  type Registers,
  type Relation,
} from '@kyket/application';
import {
  dayOf,
  idFrom,
  onDay,
  Refusal,
  scenario,
  told,
  type AnyCommand,
  type Circumstances,
  type CommandDefinition,
  type Id,
  type Seen,
} from '@kyket/eventing';
import { hanoi, parties } from '../../libs/agreements/src/testing';
import { expected, inEmergency, type Condition, type Row } from './expected';
import { now, placesOf, today, type Place } from './places';

/** Every way in which somebody may stand, one beside the other. */
export const dimensions = {
  relation: ['own', 'counterpart', 'observer', 'emergency', 'stranger'],
  delegation: ['none', 'active', 'expired', 'revoked'],
  power: ['office with power', 'office without', 'no office'],
  duty: ['neither', 'earlier approver', 'author', 'other account of the author'],
} as const;
type Of<Name extends keyof typeof dimensions> = (typeof dimensions)[Name][number];

export interface Stance {
  readonly role: GrantableRole;
  readonly relation: Of<'relation'>;
  readonly delegation: Of<'delegation'>;
  readonly power: Of<'power'>;
  readonly duty: Of<'duty'>;
}

const codes: Readonly<Record<string, string>> = {
  ...{ DO: 'desk-officer', HD: 'head', FA: 'focal-point', CB: 'consulted-body' },
  ...{ DA: 'deciding-authority', SG: 'signatory', CP: 'counterpart', AR: 'archivist' },
  ...{ PO: 'programme-officer', ST: 'steward', AD: 'administrator', AU: 'auditor' },
} as const;

/** Rights over the house are granted and never delegated; to sign takes an authorisation. */
const notDelegated: ReadonlySet<string> = new Set([
  ...['administrator', 'steward', 'auditor', 'signatory'],
]);

const sitsAt = {
  own: ['own', 'both', 'keeps'],
  counterpart: ['other', 'both', 'keeps'],
  observer: ['keeps'],
  emergency: ['own', 'both', 'keeps'],
  stranger: ['keeps'],
} as const satisfies Record<Of<'relation'>, readonly string[]>;

/** A row, ready to be asked a million times. */
interface Rule {
  readonly side: string;
  readonly roles: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly conditions: readonly Condition[];
}

const ruleOf = ([, side, by, while_, ...conditions]: Row): Rule => ({
  side,
  roles: new Set(by.split(' ').map((code) => codes[code] ?? code)),
  states: new Set(while_.split(' ')),
  conditions,
});

const holds = (condition: Condition, { power, duty }: Stance): boolean => {
  if (condition === 'decides' || condition === 'signs') return power === 'office with power';
  return duty === 'neither' || duty === 'earlier approver';
};

/** Whether anything in the table is for somebody who stands so, wherever the record may stand. */
const rulesFor = (
  rules: readonly Rule[],
  { role, relation, delegation }: Pick<Stance, 'role' | 'relation' | 'delegation'>,
): readonly Rule[] => {
  if (delegation === 'expired' || delegation === 'revoked') return [];
  if (delegation === 'active' && notDelegated.has(role)) return [];
  const sides: readonly string[] = sitsAt[relation];
  return rules.filter((rule) => {
    if (!sides.includes(rule.side)) return false;
    return relation === 'emergency' && rule.side !== 'keeps'
      ? comesInEmergency({ role, delegation }) &&
          underEmergency.some((each) => rule.roles.has(each))
      : rule.roles.has(role);
  });
};

/** Only to an administrator, and to nobody on their behalf. */
const comesInEmergency = ({ role, delegation }: Pick<Stance, 'role' | 'delegation'>): boolean =>
  role === 'administrator' && delegation === 'none';

const underEmergency = inEmergency.split(' ').map((code) => codes[code] ?? code);

const isExpected = (rules: readonly Rule[], stance: Stance, state: string): boolean =>
  rulesFor(rules, stance).some(
    (rule) =>
      rule.states.has(state) && rule.conditions.every((condition) => holds(condition, stance)),
  );

/** An audit has an end. */
const auditOf = (role: GrantableRole) => (role === 'auditor' ? { until: '2025-06-30' } : {});

/** A capacity, and the registers it was read from. */
interface Staged extends Capacity {
  readonly registers: Registers;
}

const me = idFrom('person', 'me');
const absent = idFrom('person', 'who is away');
const someoneElse = idFrom('person', 'someone else');
const office = idFrom('office', 'of the cells');

/** Where who acts has their office, so that the seat, or the decision, is that of their organisation. */
const homeOf = (aggregate: string, relation: Stance['relation']): Id => {
  if (aggregate === 'clearance') return parties.ubndDienBien;
  return relation === 'counterpart' ? parties.soGdttLuangPrabang : parties.soGddtDienBien;
};

const capacityIn = (
  organisation: Id,
  { role, relation, delegation, power, duty }: Stance,
): Staged => {
  const holder = delegation === 'none' ? me : absent;
  const given = DelegationGranted({
    ...{ delegationId: idFrom('delegation', 1), from: absent, to: me, organisation, reason: 'x' },
    until: delegation === 'expired' ? '2025-06-01' : '2025-06-30',
  });
  const { delegationId, from, to, reason } = given.data;
  const early = { on: '2025-01-01' };
  const { state } = scenario(authority, { now, id: authorityId })(
    ...[me, absent].map((person) => told(AccountOpened({ person, organisation }), early)),
    told(RoleGranted({ person: holder, role, organisation, ...auditOf(role) }), early),
    ...(relation === 'observer'
      ? [told(RoleGranted({ person: holder, role: 'auditor', ...auditOf('auditor') }), early)]
      : []),
    ...(delegation === 'none' ? [] : [told(given, early)]),
    ...(delegation === 'revoked'
      ? [told(DelegationRevoked({ delegationId, from, to, reason }), { on: today })]
      : []),
    ...(duty === 'other account of the author'
      ? [told(AccountsLinked({ person: me, sameAs: someoneElse, reason: 'x' }), early)]
      : []),
  );
  const may = power === 'office with power' ? (['sign', 'decide'] as const) : [];
  const body = scenario(party, { now, id: organisation })(
    told(
      PartyRegistered({
        level: 'department',
        country: 'VN',
        zone: hanoi,
        names: { vi: 'Cơ quan' },
      }),
      early,
    ),
    told(OfficeEstablished({ officeId: office, titles: { vi: 'Chức vụ' }, may: [...may] }), early),
    ...(power === 'no office'
      ? []
      : [told(HolderAppointed({ officeId: office, person: holder, document: '1' }), early)]),
  );
  const registers = {
    authority: state,
    parties: new Map([[organisation, body.state]]),
    day: today,
    now,
  };
  const asked = delegation === 'none' ? {} : { onBehalfOf: absent };
  return { ...capacityOf(registers, me, asked), ...{ registers } };
};

const before = {
  neither: { author: someoneElse, approver: someoneElse },
  'earlier approver': { author: someoneElse, approver: me },
  author: { author: me, approver: someoneElse },
  'other account of the author': { author: someoneElse, approver: someoneElse },
} as const satisfies Record<Of<'duty'>, object>;

/** How the desk sees these relations to a record of each kind. */
const relationTo = (aggregate: string, stance: Stance): Relation => {
  const { relation } = stance;
  switch (aggregate) {
    case 'reminder':
      return 'none';
    case 'talks':
      if (relation === 'counterpart') return 'own-side';
      break;
    case 'agreement':
    case 'ledger':
      if (relation === 'counterpart') return 'other-side';
      break;
    case 'clearance':
    case 'obligation':
    case 'finding':
    case 'invitations':
      if (relation === 'counterpart') return 'none';
      break;
    default:
      return 'anyone';
  }
  const relations = {
    own: 'own-side',
    counterpart: 'none',
    observer: 'observer',
    emergency: comesInEmergency(stance) ? 'emergency' : 'none',
    stranger: 'none',
  } as const;
  return relations[relation];
};

/** What the policy, the guard and the bars of an order say. Pure: the desk and the buttons say nothing else before the words of the order are read. */
const isOpen = (
  command: CommandDefinition,
  capacity: Staged,
  relation: Relation,
  place: Place,
  author: Id,
): boolean => {
  if (mayGive(command, { ...capacity, relation }) !== 'allowed') return false;
  const { guard, bars, of } = command;
  const zone = of.zone(place.state);
  const { organisation, onBehalfOf, persons, roles } = capacity;
  const circumstances: Omit<Circumstances, 'answers'> = {
    id: place.id,
    now,
    today: dayOf(now, zone),
    occurredOn: { date: onDay(dayOf(now, zone)), zone },
    actor: {
      personId: me,
      authentication: 'password',
      ...(organisation && { organisation }),
      ...(capacity.office && { office: capacity.office }),
      ...(onBehalfOf && { onBehalfOf }),
    },
    persons,
    roles: rolesUnder(relation, roles),
    evidence: [],
  };
  try {
    guard?.(place.state, circumstances);
    const asking = bars?.(place.state, circumstances);
    for (let step = asking?.next(); step?.done === false;)
      step = asking?.next(elsewhere(step.value.aggregate.name, place, capacity, author));
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
};

/** What stands in the records that an order asks. */
const elsewhere = (name: string, place: Place, capacity: Staged, author: Id): Seen<unknown> => {
  const { authority: rights, parties: bodies } = capacity.registers;
  const states: Readonly<Record<string, unknown>> = {
    [party.name]: [...bodies.values()][0],
    [authority.name]: rights,
    [agreement.name]: { is: 'open', drafters: [author] },
  };
  // A correction looks at the facts of its own record.
  if (place.facts.length > 0 && !(name in states)) return place;
  const facts = place.facts;
  return { id: name, stream: name, revision: 0, state: states[name] ?? place.state, facts };
};

export interface Found {
  readonly cells: number;
  readonly allowed: number;
  readonly mismatches: readonly string[];
}

/** Compares every cell with the table. `only` narrows to some orders. */
export const compare = (commands: readonly AnyCommand[]): Found => {
  const { stackTraceLimit } = Error;
  // Nobody reads where a million refusals came from.
  Error.stackTraceLimit = 0;
  const places = Object.fromEntries(dimensions.duty.map((duty) => [duty, placesOf(before[duty])]));
  const capacities = new Map<string, Staged>();
  const mismatches: string[] = [];
  let cells = 0;
  let allowed = 0;

  for (const stance of stances()) {
    const { duty } = stance;
    for (const command of commands) {
      const aggregate = command.of.name;
      const home = homeOf(aggregate, stance.relation);
      const key = `${home} ${Object.values(stance).join(' ')}`;
      const capacity = capacities.get(key) ?? capacityIn(home, stance);
      capacities.set(key, capacity);
      const rules = rulesOf(aggregate, command.name);
      const relation = relationTo(aggregate, stance);
      for (const [state, place] of Object.entries(places[duty]?.[aggregate] ?? noPlace)) {
        cells += 1;
        const should = isExpected(rules, stance, state);
        const does = isOpen(
          command as CommandDefinition,
          capacity,
          relation,
          place,
          before[duty].author,
        );
        if (should) allowed += 1;
        if (should !== does)
          mismatches.push(
            `${aggregate}/${command.name} · ${state} · ${Object.values(stance).join(' · ')}: ${should ? 'should be open' : 'should be closed'}`,
          );
      }
    }
  }
  Error.stackTraceLimit = stackTraceLimit;
  return { cells, allowed, mismatches };
};

const noPlace: Readonly<Record<string, Place>> = {
  none: { id: 'none', stream: 'none', revision: -1, state: undefined, facts: [] },
};

const rules = new Map<string, readonly Rule[]>();
const rulesOf = (aggregate: string, name: string): readonly Rule[] => {
  const key = `${aggregate}/${name}`;
  const known = rules.get(key);
  if (known) return known;
  const made = (expected[aggregate] ?? []).filter(([order]) => order === name).map(ruleOf);
  rules.set(key, made);
  return made;
};

/** The rows that say something of a command. */
export const isInTable = ({ of, name }: AnyCommand): boolean => rulesOf(of.name, name).length > 0;

/** Whether the policy lets somebody who stands so give an order at all: the record has the last word. */
export const isForThem = (
  { of, name }: AnyCommand,
  stance: Pick<Stance, 'role' | 'relation' | 'delegation'>,
): boolean => rulesFor(rulesOf(of.name, name), stance).length > 0;

export function* stances(): Generator<Stance> {
  for (const role of GrantableRole.options)
    for (const relation of dimensions.relation)
      for (const delegation of dimensions.delegation)
        for (const power of dimensions.power)
          for (const duty of dimensions.duty) yield { role, relation, delegation, power, duty };
}
