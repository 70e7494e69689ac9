import {
  dayOfFact,
  type Aggregate,
  type GuestAct,
  type Id,
  type Instant,
  type Language,
  type LocalDate,
  type Recorded,
} from '@kyket/eventing';
import { invitationEvents, type InvitationEvent } from './events';

/**
 * Whom our side has invited to an agreement by a link, and when each link was used: under the agreement's own id. Internal
 * to our side, and apart from the agreement, so that opening a link neither tells the others nor makes anybody's look stale.
 */
export type Invitations =
  { readonly is: 'none' } | { readonly is: 'open'; readonly all: Readonly<Record<Id, Invitation>> };

export interface Invitation {
  readonly seat: Id;
  readonly party: Id;
  readonly office?: Id | undefined;
  readonly person: Id;
  readonly language: Language;
  readonly may: readonly GuestAct[];
  readonly invitedAt: Instant;
  readonly invitedBy: Id;
  /** The last day. */
  readonly until: LocalDate;
  readonly withCode: boolean;
  /** How many letters it was sent in, each with a link that took the place of the one before. */
  readonly letters: number;
  readonly opened: number;
  readonly lastOpenedAt?: Instant;
  readonly revokedOn?: LocalDate;
}

const evolve = (state: Invitations, event: Recorded<InvitationEvent>): Invitations => {
  const { recordedAt, actor } = event.metadata;

  switch (event.type) {
    case 'CounterpartInvited': {
      const { invitationId, answers: _, ...invited } = event.data;
      return withOne(state, invitationId, {
        ...invited,
        invitedAt: recordedAt,
        invitedBy: actor.personId,
        letters: 1,
        opened: 0,
      });
    }
    case 'InvitationOpened':
      return changed(state, event.data.invitationId, (one) => ({
        ...one,
        opened: one.opened + 1,
        lastOpenedAt: recordedAt,
      }));
    case 'LinkSentAgain':
      return changed(state, event.data.invitationId, (one) => ({
        ...one,
        letters: one.letters + 1,
      }));
    case 'InvitationRevoked':
      return changed(state, event.data.invitationId, (one) => ({
        ...one,
        revokedOn: dayOfFact(event),
      }));
    case 'CorrectionProposed':
    case 'FactCorrected':
    case 'CorrectionDeclined':
      return state;
  }
};

export const invitations: Aggregate<Invitations, InvitationEvent> = {
  name: 'invitations',
  initial: { is: 'none' },
  evolve,
  events: invitationEvents,
  zone: () => 'Asia/Ho_Chi_Minh',
};

const withOne = (state: Invitations, id: Id, one: Invitation): Invitations => ({
  is: 'open',
  all: { ...(state.is === 'open' && state.all), [id]: one },
});

const changed = (
  state: Invitations,
  id: Id,
  change: (one: Invitation) => Invitation,
): Invitations => {
  const one = state.is === 'open' ? state.all[id] : undefined;
  return one === undefined ? state : withOne(state, id, change(one));
};
