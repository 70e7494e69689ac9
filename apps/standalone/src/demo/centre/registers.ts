import { authorityId, confirmRole, grantRole, openAccount, proposeRole } from '@kyket/agreements';
import { idFrom, type Instant } from '@kyket/eventing';
import { registeringAt, vietnam } from '../registering';
import type { Step } from '../step';
import { ministry, people } from './cast';

/** What is there before any life begins. */
export const registersOfCentre = (at: Instant): readonly Step[] => {
  const { body, accounts } = registeringAt(at);
  return [
    body(ministry, { vi: 'Bộ Ngoại giao', en: 'Ministry of Foreign Affairs' }, 'central', vietnam),
    ...administrators(at),
    ...accounts({ auditor: people.auditor }),
  ];
};

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
