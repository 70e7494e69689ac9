import { access, aggregates } from '@kyket/agreements';
import { agreementOrders } from './agreement';
import { clearanceOrders } from './clearance';
import { correctionOrders } from './corrections';
import { obligationOrders, reminderOrders } from './deadlines';
import {
  authorityOrders,
  findingOrders,
  invitationOrders,
  partyOrders,
  publishingOrders,
} from './house-keeping';
import { ledgerOrders } from './ledger';
import { talksOrders } from './talks';
import type { Wishes } from './wish';

const own: Readonly<Record<string, Wishes>> = {
  agreement: agreementOrders,
  clearance: clearanceOrders,
  ledger: ledgerOrders,
  talks: talksOrders,
  obligation: obligationOrders,
  reminder: reminderOrders,
  party: partyOrders,
  authority: authorityOrders,
  finding: findingOrders,
  invitations: invitationOrders,
  ...publishingOrders,
};

/** Every order there is, as somebody might give it: `agreement/Sign` and the rest. Nobody orders anything of the journal of accesses. */
export const wishes: Wishes = Object.fromEntries(
  aggregates
    .map(({ name }) => name)
    .filter((name) => name !== access.name)
    .flatMap((name) =>
      Object.entries({ ...own[name], ...correctionOrders(name) }).map(
        ([order, wish]) => [`${name}/${order}`, wish] as const,
      ),
    ),
);
