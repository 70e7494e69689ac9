import type { Id } from '@kyket/eventing';
import type { Kind } from '../vocabulary';
import type { KnownParty } from '../party/party';
import type { AppliesTo } from './content';

/** What a procedure asks about before it applies. */
export interface Case {
  readonly partyId: Id;
  readonly party: Pick<KnownParty, 'level' | 'country' | 'under'>;
  readonly kind: Kind;
  /** The countries of all who take part. */
  readonly countries: readonly string[];
}

/** Why a procedure does not apply; nothing if it does. */
export const whyNot = (
  { levels, countries, kinds, counterpart, territories }: AppliesTo,
  { partyId, party, kind, countries: parties }: Case,
): 'level' | 'country' | 'kind' | 'counterpart' | 'territory' | undefined => {
  if (!levels.includes(party.level)) return 'level';
  if (!countries.includes(party.country)) return 'country';
  if (kinds !== undefined && !kinds.includes(kind)) return 'kind';

  const isForeign = parties.some((country) => country !== party.country);
  if (counterpart !== 'any' && isForeign !== (counterpart === 'foreign')) return 'counterpart';

  const isWithin =
    territories === undefined ||
    territories.includes(partyId) ||
    (party.under !== undefined && territories.includes(party.under));
  return isWithin ? undefined : 'territory';
};
