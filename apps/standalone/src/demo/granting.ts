import { authorityId, confirmRole, proposeRole, type GrantGiven } from '@kyket/agreements';
import { idFrom, type Instant } from '@kyket/eventing';
import { people } from './centre/cast';
import type { Step } from './step';

/** One administrator proposes a role, the other confirms it, as anywhere else. */
export const granting = (at: Instant, grant: GrantGiven): readonly Step[] => {
  const { person, role, organisation = '' } = grant;
  const grantId = idFrom('demo', 'grant', person, role, organisation);
  return [
    {
      at,
      by: people.administrator,
      give: proposeRole,
      to: authorityId,
      data: { ...grant, grantId, reason: 'Dữ liệu minh họa' },
    },
    { at, by: people.secondAdministrator, give: confirmRole, to: authorityId, data: { grantId } },
  ];
};
