import { hashOf, type Safe } from '@kyket/eventing';
import { CannotStart } from '../cannot-start';
import type { Telling } from './telling';

const kind = 'demonstration';
const key = 'orders';

/** A folder tells one choice of lives, of one release: the clock never goes back to where another would have begun. */
export const mustTellTheSame = async (
  safe: Safe,
  { orders }: Telling,
  folder: string,
): Promise<void> => {
  const these = hashOf(orders.map((order) => order.key));
  const told = await safe.get<string>(kind, key);
  if (told === undefined) return safe.put(kind, key, these);
  if (told !== these)
    throw new CannotStart(
      `${folder} holds another demonstration, of other lives or of another release. Name another folder with KYKET_DATA, or remove this one.`,
    );
};
