import {
  authorityId,
  confirmRole,
  grantRole,
  openAccount,
  proposeRole,
  setTimeLimits,
} from '@kyket/agreements';
import { addDays, dayOf, idFrom, type Instant } from '@kyket/eventing';
import { granting } from '../granting';
import { registeringAt, vietnam } from '../registering';
import type { Step } from '../step';
import { ministry, people } from './cast';

/** What is there before any life begins. */
export const registersOfCentre = (at: Instant): readonly Step[] => {
  const { body, accounts } = registeringAt(at);
  return [
    body(ministry, { vi: 'Bộ Ngoại giao', en: 'Ministry of Foreign Affairs' }, 'central', vietnam),
    ...administrators(at),
    ...accounts({ auditor: { ...people.auditor, roles: [] } }),
    ...theAudit(at),
  ];
};

/** The lives that are told go over years, and so does the audit of them. */
const theAudit = (at: Instant): readonly Step[] => [
  {
    at,
    by: people.administrator,
    give: setTimeLimits,
    to: authorityId,
    data: { auditorDays: 3650, emergencyHours: 8, source: 'Dữ liệu minh họa' },
  },
  ...granting(at, {
    person: people.auditor.person,
    role: 'auditor',
    until: addDays(dayOf(at, vietnam.zone), 3600),
  }),
];

/** The house makes the first administrator, as in any fresh installation; the second is proposed by the first, and confirmed by the operator. */
const administrators = (at: Instant): readonly Step[] => {
  const { administrator, secondAdministrator } = people;
  const opening = { at, give: openAccount, to: authorityId };
  const grantId = idFrom('demo', 'grant', secondAdministrator.person, 'administrator', '');
  return [
    { ...opening, by: 'house', data: { person: administrator.person } },
    ...administrator.roles.map((role): Step => {
      const data = { person: administrator.person, role };
      return { at, by: 'house', give: grantRole, to: authorityId, data };
    }),
    { ...opening, by: administrator, data: { person: secondAdministrator.person } },
    {
      at,
      by: administrator,
      give: proposeRole,
      to: authorityId,
      data: {
        ...{ grantId, person: secondAdministrator.person, role: 'administrator' },
        reason: 'Dữ liệu minh họa',
      },
    },
    { at, by: 'house', give: confirmRole, to: authorityId, data: { grantId } },
  ];
};
