import type { Id, Role, Zone } from '@kyket/eventing';

/** Someone who holds a role, where, and – where it is not the whole organisation's – in which office. */
export interface Holder {
  readonly person: Id;
  readonly role: Role;
  readonly organisation?: Id | undefined;
  readonly office?: Id | undefined;
}

/** Where an organisation stands: the body it belongs to, and the place whose mornings it keeps. */
export interface Body {
  readonly under?: Id | undefined;
  readonly zone: Zone;
  readonly country: string;
}

/** An office that can be told, and who of it is told as what. */
export interface Reached {
  readonly office: Id;
  readonly zone: Zone;
  readonly country: string;
  readonly for: readonly Role[];
  readonly people: readonly { readonly person: Id; readonly for: readonly Role[] }[];
}

interface Here {
  readonly holders: readonly Holder[];
  readonly bodies: ReadonlyMap<Id, Body>;
  /** Who must act, then the others the record is about. */
  readonly organisations: readonly Id[];
}

const nowhere: Body = { zone: 'Asia/Ho_Chi_Minh', country: 'VN' };

/** Who is told as these roles: the nearest who hold them; where nobody does, the head, and at last an administrator. Never nobody, while there is anyone. */
export const reach = (roles: readonly Role[], here: Here): readonly Reached[] => {
  const told = roles.flatMap((role) => holdersFor(role, here).map((holder) => ({ role, holder })));
  const offices = Map.groupBy(told, ({ holder }) => officeOf(holder));

  return [...offices].map(([office, some]) => {
    const { zone, country } = bodyOf(some[0]?.holder.organisation, here);
    const people = Map.groupBy(some, ({ holder }) => holder.person);
    return {
      office,
      zone,
      country,
      for: distinct(some.map(({ role }) => role)),
      people: [...people].map(([person, as]) => ({
        person,
        for: distinct(as.map(({ role }) => role)),
      })),
    };
  });
};

/** Who is told in place of people whose letters came back: the head, else the authority above, at last an administrator. */
export const insteadOf = (unreachable: ReadonlySet<Id>, here: Here): readonly Id[] => {
  const [organisation = ''] = here.organisations;
  const heads = here.organisations.flatMap((each) =>
    here.holders.filter((holder) => holder.role === 'head' && holder.organisation === each),
  );
  const above = nearestTo(organisation, 'deciding-authority', here);
  const administrators = here.holders.filter(({ role }) => role === 'administrator');
  for (const group of [heads, above, nearestAdministrators(here), administrators]) {
    const people = distinct(group.map(({ person }) => person).filter((id) => !unreachable.has(id)));
    if (people.length > 0) return people;
  }
  return [];
};

/** Whether everyone is found near those who must act, so that nobody else need be thought of. */
export const isNear = (roles: readonly Role[], here: Here): boolean =>
  roles.every((role) =>
    here.organisations.some((organisation) => nearestTo(organisation, role, here).length > 0),
  );

const holdersFor = (role: Role, here: Here): readonly Holder[] => {
  for (const organisation of here.organisations) {
    const nearest = nearestTo(organisation, role, here);
    if (nearest.length > 0) return nearest;
  }
  for (const organisation of here.organisations) {
    const heads = here.holders.filter(
      (holder) => holder.role === 'head' && holder.organisation === organisation,
    );
    if (heads.length > 0) return heads;
  }
  return nearestAdministrators(here);
};

const nearestAdministrators = ({ holders, organisations }: Here): readonly Holder[] => {
  const all = holders.filter(({ role }) => role === 'administrator');
  const own = all.filter(({ organisation }) => organisation === organisations[0]);
  return own.length > 0 ? own : all;
};

/** Those of the organisation itself; else of the body above it, of those below it, of its sisters under the same body. */
const nearestTo = (organisation: Id, role: Role, here: Here): readonly Holder[] => {
  const candidates = here.holders.filter((holder) => holder.role === role);
  const above = bodyOf(organisation, here).under;
  const near: readonly ((other: Id) => boolean)[] = [
    (other) => other === organisation,
    (other) => other === above,
    (other) => bodyOf(other, here).under === organisation,
    (other) => above !== undefined && bodyOf(other, here).under === above,
  ];
  for (const stands of near) {
    const found = candidates.filter(
      (holder) => holder.organisation !== undefined && stands(holder.organisation),
    );
    if (found.length > 0) return found;
  }
  return [];
};

const bodyOf = (organisation: Id | undefined, { bodies }: Here): Body =>
  (organisation === undefined ? undefined : bodies.get(organisation)) ?? nowhere;

/** The office, where one is named; else the organisation as a whole; a person of the whole house is their own. */
const officeOf = ({ office, organisation, person }: Holder): Id => office ?? organisation ?? person;

const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];
