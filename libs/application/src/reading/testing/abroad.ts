import { agreement, clearance, ledger, talks } from '@kyket/agreements';
import type { AnyCommand, Saying } from '@kyket/eventing';
import { z } from 'zod';
import { bodyOf } from '../../envelope';
import { mayGive } from '../../policy/may-give';
import type { Relation } from '../../sight';

/** The records whose facts somebody across the table may see: what both sides share, and their own clearance. */
export const seenAbroad = [agreement, ledger, talks, clearance];

const relations: readonly Relation[] = ['own-side', 'other-side', 'anyone'];

/** Whether the policy ever lets somebody across the table give such an order. */
export const isGivenAbroad = (command: Pick<AnyCommand, 'may' | 'ofOneself'>): boolean =>
  relations.some(
    (relation) => mayGive(command, { roles: ['counterpart', 'signatory'], relation }) === 'allowed',
  );

/** What an order is called, and everything that its form says. */
export const sayingsOf = (command: AnyCommand): readonly Saying[] => {
  const found: Saying[] = [command.title];
  JSON.stringify(
    z.toJSONSchema(bodyOf(command), { io: 'input', unrepresentable: 'any' }),
    (key, value: unknown) => {
      if (key === 'x-label' || key === 'x-hint') found.push(value as Saying);
      return value;
    },
  );
  return found;
};

const holes = (text: string) => [...new Set(text.match(/\{[\w.]+\}/g))].sort().join();

/** Where Chinese or Lao is missing, is in another script, or tells other values than the Vietnamese. */
export const unsaid = (sayings: readonly Saying[]): readonly string[] =>
  sayings
    .filter(
      ({ vi, zh = '', lo = '' }) =>
        !/\p{sc=Han}/u.test(zh) ||
        !/\p{sc=Lao}/u.test(lo) ||
        holes(zh) !== holes(vi) ||
        holes(lo) !== holes(vi),
    )
    .map(({ en }) => en);
