import type { AnyCommand } from '@kyket/eventing';
import { z } from 'zod';
import { smallestOf, type Schema } from '../parts/smallest';

/** The fewest words that an order is well formed with: so that nothing but the policy can be in the way. */
export const smallestWordsOf = ({
  data,
  of,
  name,
}: Pick<AnyCommand, 'data' | 'of' | 'name'>): object => {
  const schema = z.toJSONSchema(data, { io: 'input', unrepresentable: 'any' }) as Schema;
  const words = smallestOf(schema, schema.$defs ?? {});
  const { success, error } = data.safeParse(words);
  if (!success) throw new Error(`${of.name}/${name} has no smallest words: ${error.message}`);
  return words as object;
};
