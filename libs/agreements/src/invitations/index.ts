export * from './commands';
export * from './events';
export * from './invitations';
export { refuse as refuseInvitation } from './invitations.refusals';
export * from './invite-counterpart';
export * from './on-day';
export * from './open-invitation';
export * from './revoke-invitation';
export * from './send-link-again';
