import type { AnyAggregate, AnyCommand, AnyRule } from '@kyket/eventing';
import { access } from './access';
import { agreement, agreementCommands } from './agreement';
import { authority, authorityCommands } from './authority';
import { calendar, calendarCommands } from './calendar';
import { clearance, clearanceCommands } from './clearance';
import { finding, findingCommands } from './finding';
import { invitationCommands, invitations } from './invitations';
import { leads, leadsCommands } from './leads';
import { ledger, ledgerCommands } from './ledger';
import { deadlineRules, obligation, obligationCommands } from './obligation';
import { party, partyCommands } from './party';
import { procedure, procedureCommands } from './procedure';
import { reminder, reminderCommands } from './reminder';
import { route, routeCommands } from './route';
import { talks, talksCommands } from './talks';

/** Every kind of record there is. */
export const aggregates: readonly AnyAggregate[] = [
  agreement,
  clearance,
  ledger,
  talks,
  party,
  obligation,
  reminder,
  finding,
  invitations,
  procedure,
  route,
  calendar,
  leads,
  authority,
  access,
];

/** Every order that can be given. Handlers, routes, the contract of the web, permissions and forms follow from this list. */
export const commands: readonly AnyCommand[] = [
  ...agreementCommands,
  ...clearanceCommands,
  ...ledgerCommands,
  ...talksCommands,
  ...obligationCommands,
  ...reminderCommands,
  ...findingCommands,
  ...invitationCommands,
  ...partyCommands,
  ...procedureCommands,
  ...routeCommands,
  ...calendarCommands,
  ...leadsCommands,
  ...authorityCommands,
];

/** Every deadline there is. */
export const rules: readonly AnyRule[] = deadlineRules;
