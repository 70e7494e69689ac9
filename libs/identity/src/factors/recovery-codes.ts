import type { Id, Safe } from '@kyket/eventing';
import { randomBytes, randomInt } from 'node:crypto';
import { hashWith } from '../accounts/password';

interface Kept {
  /** One for all ten, so that a guess is hashed once. */
  readonly salt: string;
  readonly hashes: readonly string[];
}

const howMany = 10;
const [groups, groupLength] = [3, 4];
/** Without the letters that are taken for others: 60 bits in twelve of them. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

const kind = 'recovery-codes';
const kindOfUsed = 'recovery-code-used';

/** For the day on which the other factors are lost. Each code is good once; the safe keeps what passwords are kept as. */
export class RecoveryCodes {
  constructor(private readonly safe: Safe) {}

  /** Told once, here. Those before are good for nothing any more. */
  async renew(personId: Id): Promise<readonly string[]> {
    const codes = Array.from({ length: howMany }, newCode);
    const salt = randomBytes(16);
    const hashes = await Promise.all(codes.map((code) => hashOf(code, salt)));
    const kept: Kept = { salt: salt.toString('base64'), hashes };
    await this.safe.put(kind, personId, kept);
    await this.forgetUses(personId);
    return codes;
  }

  async leftOf(personId: Id): Promise<number> {
    const kept = await this.safe.get<Kept>(kind, personId);
    const uses = await this.safe.list(kindOfUsed, `${personId}/`);
    const used = new Set(uses.map(({ key }) => key));
    return kept?.hashes.filter((hash) => !used.has(`${personId}/${hash}`)).length ?? 0;
  }

  /** Says whether it was this caller who used it up: of two at once, one did. */
  async take(personId: Id, code: string): Promise<boolean> {
    const kept = await this.safe.get<Kept>(kind, personId);
    if (kept === undefined) return false;
    const hash = await hashOf(code, Buffer.from(kept.salt, 'base64'));
    return (
      kept.hashes.includes(hash) &&
      (await this.safe.putNew(kindOfUsed, `${personId}/${hash}`, true))
    );
  }

  async forget(personId: Id): Promise<void> {
    await this.safe.delete(kind, personId);
    await this.forgetUses(personId);
  }

  private async forgetUses(personId: Id): Promise<void> {
    for (const { key } of await this.safe.list(kindOfUsed, `${personId}/`))
      await this.safe.delete(kindOfUsed, key);
  }
}

const newCode = (): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: groupLength }, () => letters[randomInt(letters.length)]).join(''),
  ).join('-');

/** However it was copied from paper. */
const read = (code: string): string =>
  code
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1');

const hashOf = async (code: string, salt: Buffer): Promise<string> =>
  (await hashWith(salt, read(code))).toString('base64url');
