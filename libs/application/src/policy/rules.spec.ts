import { agreement, commands } from '@kyket/agreements';
import type { Role } from '@kyket/eventing';
import { mayGive, type Standing } from './may-give';
import { policyRules, type Obstacle, type PolicyRule } from './rules';

const obstacles: readonly (Obstacle | undefined)[] = [
  undefined,
  'office-not-held',
  'office-to-choose',
  'delegation-missing',
  'delegation-not-begun',
  'delegation-ended',
  'key-reads-only',
];
/** Roles that somebody across the table may have, on their own side. */
const roles: readonly (readonly Role[])[] = [[], ['counterpart'], ['signatory'], ['desk-officer']];

/** What the policy says to somebody across the table, however they stand; what is asked before that, the house policy says by itself. */
const heardAcrossTheTable = (): readonly PolicyRule[] => {
  const standings = obstacles.flatMap((obstacle) =>
    roles.flatMap((held): readonly Standing[] => {
      const standing = {
        relation: 'other-side',
        roles: held,
        ...(obstacle && { obstacle }),
      } as const;
      return [standing, { ...standing, within: false }, { ...standing, guest: { may: [] } }];
    }),
  );
  const heard = commands
    .filter(({ of }) => of.name === agreement.name)
    .flatMap((command) => standings.map((standing) => mayGive(command, standing)));
  const rules = [...new Set(heard)].filter(
    (verdict): verdict is PolicyRule => verdict !== 'allowed' && verdict !== 'unseen',
  );
  return [...rules, 'account-closed', 'link-over'];
};

describe('The rules by which the policy refuses', () => {
  it('are said in Chinese and Lao wherever somebody across the table may hear them', () => {
    const heard = heardAcrossTheTable();
    expect([...heard].sort()).toEqual([
      'account-closed',
      'beyond-delegation',
      'delegation-ended',
      'delegation-missing',
      'delegation-not-begun',
      'key-reads-only',
      'link-over',
      'not-from-this-side',
      'not-through-a-link',
      'office-not-held',
      'office-to-choose',
      'role-missing',
    ]);
    for (const rule of heard)
      expect(policyRules[rule]).toMatchObject({
        zh: expect.stringMatching(/\p{sc=Han}/u) as string,
        lo: expect.stringMatching(/\p{sc=Lao}/u) as string,
      });
  });
});
