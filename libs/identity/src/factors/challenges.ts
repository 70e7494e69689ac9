import type { Id, Safe } from '@kyket/eventing';
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What an answer is good for: to add a passkey, to come in, or to show once more that it is they. */
export type Ceremony = 'adding' | 'signing-in' | 'proving';

export const lifetime = 5 * 60_000;
const [nonceBytes, timeBytes] = [16, 6];
const ownBytes = nonceBytes + timeBytes;
const kindOfTaken = 'challenge-taken';

/**
 * What an authenticator signs: good for one ceremony of one person, once, for five minutes of real time.
 * A challenge carries its own seal, so that asking for one – anybody may, who wants to come in – leaves nothing behind.
 */
export class Challenges {
  private key: Promise<Buffer> | undefined;

  constructor(
    private readonly safe: Safe,
    private readonly now: () => number,
  ) {}

  async issue(ceremony: Ceremony, personId?: Id): Promise<string> {
    const own = Buffer.alloc(ownBytes, randomBytes(nonceBytes));
    own.writeUIntBE(this.now() + lifetime, nonceBytes, timeBytes);
    return Buffer.concat([own, await this.sealOf(own, ceremony, personId)]).toString('base64url');
  }

  /** Says whether it was this caller who used it up: of two at once, one did. */
  async take(challenge: string, ceremony: Ceremony, personId?: Id): Promise<boolean> {
    const bytes = Buffer.from(challenge, 'base64url');
    const own = bytes.subarray(0, ownBytes);
    if (!isSame(bytes.subarray(ownBytes), await this.sealOf(own, ceremony, personId))) return false;

    const expiresAt = own.readUIntBE(nonceBytes, timeBytes);
    if (expiresAt <= this.now()) return false;
    return this.safe.putNew(kindOfTaken, own.toString('base64url'), true, {
      expiresAt: new Date(expiresAt),
    });
  }

  private async sealOf(own: Buffer, ceremony: Ceremony, personId = ''): Promise<Buffer> {
    this.key ??= this.theKey();
    return createHmac('sha256', await this.key)
      .update(`${ceremony}/${personId}/`)
      .update(own)
      .digest();
  }

  /** One for all processes of the house, for as long as its safe is kept. */
  private async theKey(): Promise<Buffer> {
    await this.safe.putNew('key', 'challenges', randomBytes(32).toString('base64'));
    return Buffer.from((await this.safe.get<string>('key', 'challenges')) ?? '', 'base64');
  }
}

const isSame = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);
