import type { Id, LocalDate } from '@kyket/eventing';
import type { Invitation, Invitations } from './invitations';

/** Whether a link opens anything that day. That its time is over is worked out, and recorded nowhere. */
export const standingOn = (
  { until, revokedOn }: Pick<Invitation, 'until' | 'revokedOn'>,
  day: LocalDate,
): 'good' | 'expired' | 'revoked' => {
  if (revokedOn !== undefined) return 'revoked';
  return day <= until ? 'good' : 'expired';
};

export const invitationOf = (state: Invitations, id: Id): Invitation | undefined =>
  state.is === 'open' ? state.all[id] : undefined;

/** Whether there is anything to send again, or to revoke. */
export const isAnyGood = (state: Invitations, day: LocalDate): boolean =>
  state.is === 'open' && Object.values(state.all).some((one) => standingOn(one, day) === 'good');

/** The invitation, if its link opens something that day. */
export const goodOn = (state: Invitations, id: Id, day: LocalDate): Invitation | undefined => {
  const one = invitationOf(state, id);
  return one && standingOn(one, day) === 'good' ? one : undefined;
};
