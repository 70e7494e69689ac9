import type { Session } from '../data/shapes';

const proposers = ['desk-officer', 'head'];

/** A new agreement is proposed by who works for the side that leads it. */
export const mayPropose = (session: Pick<Session, 'roles'> | undefined): boolean =>
  session?.roles.some((role) => proposers.includes(role)) ?? false;
