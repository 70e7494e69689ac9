import type { AnyCommand } from '@kyket/eventing';
import { correctionsOf } from '../correcting';
import { party } from './party';
import { grantAuthorisation } from './authorising/grant-authorisation';
import { revokeAuthorisation } from './authorising/revoke-authorisation';
import { appointHolder } from './offices/appoint-holder';
import { endHolding } from './offices/end-holding';
import { establishOffice } from './offices/establish-office';
import { registerParty } from './registering/register-party';
import { renameParty } from './registering/rename-party';
import { recordSuccession } from './succeeding/record-succession';

export const partyCommands: readonly AnyCommand[] = [
  registerParty,
  renameParty,
  establishOffice,
  appointHolder,
  endHolding,
  grantAuthorisation,
  revokeAuthorisation,
  recordSuccession,
  ...correctionsOf(party),
];
