import type { AnyCommand } from '@kyket/eventing';
import { correctionsOf } from '../correcting';
import { closeAccount } from './accounts/close-account';
import { inviteToChoosePassword } from './accounts/invite-to-choose-password';
import { linkAccounts } from './accounts/link-accounts';
import { openAccount } from './accounts/open-account';
import { removeSecondFactors } from './accounts/remove-second-factors';
import { authority } from './authority';
import { grantDelegation } from './delegations/grant-delegation';
import { revokeDelegation } from './delegations/revoke-delegation';
import { confirmEmergencyAccess } from './emergency/confirm-emergency-access';
import { declineEmergencyAccess } from './emergency/decline-emergency-access';
import { endEmergencyAccess } from './emergency/end-emergency-access';
import { requestEmergencyAccess } from './emergency/request-emergency-access';
import { setTimeLimits } from './limits/set-time-limits';
import { confirmRole } from './roles/confirm-role';
import { declineRole } from './roles/decline-role';
import { grantRole } from './roles/grant-role';
import { proposeRole } from './roles/propose-role';
import { revokeRole } from './roles/revoke-role';

export * from './accounts/close-account';
export * from './accounts/events';
export * from './accounts/invite-to-choose-password';
export * from './accounts/link-accounts';
export * from './accounts/open-account';
export * from './accounts/remove-second-factors';
export * from './authority';
export { refuse as refuseForAuthority } from './authority.refusals';
export * from './delegations/delegable';
export * from './delegations/events';
export * from './delegations/grant-delegation';
export * from './delegations/revoke-delegation';
export * from './emergency';
export * from './limits/events';
export * from './limits/set-time-limits';
export * from './on-day';
export * from './persons';
export * from './roles/confirm-role';
export * from './roles/conflicts';
export * from './roles/decline-role';
export * from './roles/events';
export * from './roles/grant-role';
export * from './roles/propose-role';
export * from './roles/revoke-role';

export const authorityCommands: readonly AnyCommand[] = [
  openAccount,
  closeAccount,
  linkAccounts,
  removeSecondFactors,
  inviteToChoosePassword,
  grantRole,
  proposeRole,
  confirmRole,
  declineRole,
  revokeRole,
  setTimeLimits,
  requestEmergencyAccess,
  confirmEmergencyAccess,
  declineEmergencyAccess,
  endEmergencyAccess,
  grantDelegation,
  revokeDelegation,
  ...correctionsOf(authority),
];
