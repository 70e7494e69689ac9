import {
  authorityId,
  closeAccount,
  openAccount,
  recordSuccession,
  revokeRole,
} from '@kyket/agreements';
import type { Id, Instant, LocalDate } from '@kyket/eventing';
import { granting } from './granting';
import type { Member } from './member';
import type { Step } from './step';

/** A legal act under which bodies pass into others. */
export interface Act {
  readonly id: Id;
  readonly legalBasis: string;
  /** The day it was passed, and the day it takes effect. */
  readonly on: LocalDate;
  readonly from: LocalDate;
}

/** Provinces, and with them their departments, were merged from 01/07/2025 on. */
export const resolution202 = (id: Id): Act => ({
  id,
  legalBasis: 'Nghị quyết 202/2025/QH15',
  on: '2025-06-12',
  from: '2025-07-01',
});

/** What the steward writes down on the day on which bodies and their people pass into others. */
export const reorganisingAt = (at: Instant, { id, legalBasis, on, from }: Act) => ({
  merged: (predecessor: Id, successor: Id): Step => ({
    at,
    by: 'house',
    give: recordSuccession,
    to: predecessor,
    data: { act: id, kind: 'merger', successors: [successor], legalBasis, from },
    occurredOn: on,
  }),

  /** Somebody goes on with the same work under the same address, in the body that took theirs over. */
  moved: ({ person, organisation, roles }: Member, successor: Id): readonly Step[] => {
    const order = (give: Step['give'], data: Step['data']): Step => ({
      at,
      by: 'house',
      give,
      to: authorityId,
      data: { person, ...data },
    });
    const reason = `Chuyển sang cơ quan kế thừa theo ${legalBasis}.`;
    return [
      ...roles.map((role) => order(revokeRole, { role, organisation, reason })),
      order(closeAccount, { reason }),
      order(openAccount, { organisation: successor }),
      ...roles.flatMap((role) => granting(at, { person, role, organisation: successor })),
    ];
  },
});
