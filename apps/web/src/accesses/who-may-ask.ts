import type { Session } from '../data/shapes';

const askers = ['auditor', 'administrator'];

/** Who saw what is for whoever audits or administers. */
export const mayAskWhoSaw = (session: Pick<Session, 'roles'> | undefined): boolean =>
  session?.roles.some((role) => askers.includes(role)) ?? false;
