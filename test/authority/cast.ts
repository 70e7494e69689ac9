import {
  authorityId,
  confirmEmergencyAccess,
  GrantableRole,
  grantDelegation,
  grantRole,
  openAccount,
  registerParty,
  requestEmergencyAccess,
  revokeDelegation,
} from '@kyket/agreements';
import { Decisions, house as theHouse, orderOf, type Principal } from '@kyket/application';
import { addDays, dayOf, idFrom, type AnyCommand, type Id, type LocalDate } from '@kyket/eventing';
import { Sessions } from '@kyket/identity';
import { bodies } from '../../apps/standalone/src/demo/dien-bien/cast';
import { memo } from '../http/the-story';
import type { House } from '../parts/house';
import { Person } from '../parts/person';
import type { Stance } from './cells';

/** Whoever can really be: an auditor has no other role, so only one of them observes; and only an administrator comes in an emergency. */
export type Standing = Pick<Stance, 'role' | 'relation' | 'delegation'>;

const stranger = idFrom('matrix', 'party', 'stranger');
const placeOf: Readonly<Record<Stance['relation'], Id | undefined>> = {
  own: bodies.department,
  counterpart: bodies.counterpart,
  observer: undefined,
  emergency: undefined,
  stranger,
};

export const holders: readonly Omit<Standing, 'delegation'>[] = [
  ...(['own', 'counterpart', 'stranger'] as const).flatMap((relation) =>
    GrantableRole.options
      // An auditor sees every record, and so is nobody's stranger.
      .filter((role) => role !== 'auditor' || relation === 'own')
      .map((role) => ({ relation, role })),
  ),
  { relation: 'observer', role: 'auditor' },
  { relation: 'emergency', role: 'administrator' },
];

const personOf = ({ relation, role }: Omit<Standing, 'delegation'>): Id =>
  idFrom('matrix', relation, role);
/** Whoever sits nowhere has nothing that somebody else could do for them there. */
export const sitsSomewhere = ({ relation }: Pick<Standing, 'relation'>): boolean =>
  placeOf[relation] !== undefined;

const substituteOf = (delegation: string): Id => idFrom('matrix', 'substitute', delegation);

/** On which day, and in whose name where it takes another than the house. */
interface How {
  readonly on?: LocalDate;
  readonly by?: Id;
}

const inTheName = (person = theHouse().personId): Principal => {
  const { actor, ...principal } = theHouse('administrator', 'steward');
  return {
    ...principal,
    personId: person,
    actor: { ...actor, personId: person },
    persons: [person],
  };
};

/** Everybody the matrix is about, as people of a real house: their accounts, roles and delegations are on record. */
export const castIn = async ({ running }: House) => {
  const { parts, app } = running;
  const decisions = app.get(Decisions, { strict: false });
  let orders = 0;
  const gives = async (command: AnyCommand, id: Id, body: object, { on, by }: How = {}) => {
    const { cause, ...order } = orderOf(command, {
      id,
      key: `matrix ${(orders += 1)}`,
      body: command.data.parse(body),
      principal: inTheName(by),
    });
    await decisions.decide(command, { ...order, cause: { ...cause, occurredOn: on } });
  };

  const lastOfAudit = addDays(dayOf(parts.clock.now(), 'Asia/Ho_Chi_Minh'), 30);
  const place = { level: 'department', country: 'VN', zone: 'Asia/Ho_Chi_Minh' };
  await gives(registerParty, stranger, { ...place, names: { vi: 'Sở của tỉnh khác' } });
  const delegations = ['active', 'expired', 'revoked'] as const;
  for (const each of delegations)
    await gives(openAccount, authorityId, { person: substituteOf(each) });

  for (const holder of holders) {
    const person = personOf(holder);
    const organisation = placeOf[holder.relation];
    const at = { person, ...(organisation && { organisation }) };
    await gives(openAccount, authorityId, at);
    const until = holder.role === 'auditor' ? lastOfAudit : undefined;
    await gives(grantRole, authorityId, { ...at, role: holder.role, ...(until && { until }) });
    for (const delegation of organisation === undefined ? [] : delegations) {
      const delegationId = idFrom('matrix', 'delegation', person, delegation);
      const words = {
        ...{ delegationId, from: person, to: substituteOf(delegation), organisation },
        ...{ until: delegation === 'expired' ? '2021-12-31' : '2099-12-31', reason: 'x' },
      };
      await gives(grantDelegation, authorityId, words, { on: '2021-12-01' });
      if (delegation === 'revoked')
        await gives(revokeDelegation, authorityId, { delegationId, reason: 'x' });
    }
  }

  const person = personOf({ relation: 'emergency', role: 'administrator' });
  const accessId = idFrom('matrix', 'emergency');
  const asked = { accessId, person, agreement: memo.id, hours: 8, reason: 'x' };
  await gives(requestEmergencyAccess, authorityId, asked, { by: person });
  await gives(confirmEmergencyAccess, authorityId, { accessId });

  const sessions = new Sessions(parts.stores.safe);
  const cookies = new Map<Id, string>();
  const signIn = async (personId: Id): Promise<string> => {
    const { id } = await sessions.open({ personId, authentication: 'password' });
    cookies.set(personId, `kyket=${id}`);
    return `kyket=${id}`;
  };

  return {
    /** Somebody signed in, and what goes with each of their requests. */
    as: async ({ delegation, ...holder }: Standing, { anew = false } = {}) => {
      const absent = personOf(holder);
      const personId = delegation === 'none' ? absent : substituteOf(delegation);
      const known = anew ? undefined : cookies.get(personId);
      const person = new Person(running.url, known ?? (await signIn(personId)));
      const headers = delegation === 'none' ? {} : { 'acting-for': absent };
      return { person, headers };
    },
  };
};

export type Cast = Awaited<ReturnType<typeof castIn>>;
