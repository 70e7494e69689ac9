import type { Id, Safe } from '@kyket/eventing';
import { randomUUID } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { FactorRegister, KeptFactor } from './register';

/** RFC 6238 as every device understands it. */
const sort = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const period = sort.period * 1_000;
/** A device whose clock is off by less than half a minute is believed. */
const window = 1;
const secretBytes = 20;

/** So long, in milliseconds, somebody may take to find out how their device reads it. */
const patience = 15 * 60_000;

interface Pending {
  readonly name: string;
  readonly secret: string;
  readonly until: string;
}

const kindOfPending = 'totp-pending';
const kindOfStep = 'totp-step';

/** Devices that tell six digits every half minute. The digits of a half minute are good once. */
export class TotpDevices {
  constructor(
    private readonly safe: Safe,
    private readonly register: FactorRegister,
    private readonly now: () => number,
  ) {}

  /** For the device, told once. It is nobody's factor before it has told a right code. */
  async begin(
    personId: Id,
    { name, account }: { readonly name: string; readonly account: string },
  ) {
    const id: Id = randomUUID();
    const secret = new Secret({ size: secretBytes });
    const expiresAt = new Date(this.now() + patience);
    const pending: Pending = { name, secret: secret.base32, until: expiresAt.toISOString() };
    await this.safe.put(kindOfPending, `${personId}/${id}`, pending, { expiresAt });
    const uri = new TOTP({ ...sort, issuer: 'Kyket', label: account, secret }).toString();
    return { id, secret: secret.base32, uri };
  }

  async isPending(personId: Id, id: Id): Promise<boolean> {
    return (await this.pending(personId, id)) !== undefined;
  }

  /** Nothing where the code is not right, which may be tried again; else the device is one of theirs. */
  async confirm(personId: Id, id: Id, code: string): Promise<KeptFactor | undefined> {
    const pending = await this.pending(personId, id);
    if (pending === undefined || !(await this.takeStep(id, pending.secret, code))) return undefined;

    const { name, secret } = pending;
    const addedAt = new Date(this.now()).toISOString();
    const factor: KeptFactor = { id, personId, kind: 'totp', name, addedAt, secret };
    await this.register.add(factor);
    await this.safe.delete(kindOfPending, `${personId}/${id}`);
    return factor;
  }

  /** Whether one of their devices tells this now, and nobody has used it yet. */
  async take(personId: Id, code: string): Promise<boolean> {
    for (const factor of await this.register.listOf(personId)) {
      if (factor.kind !== 'totp' || !(await this.takeStep(factor.id, factor.secret, code)))
        continue;
      await this.register.wasUsed(factor);
      return true;
    }
    return false;
  }

  private async pending(personId: Id, id: Id): Promise<Pending | undefined> {
    const pending = await this.safe.get<Pending>(kindOfPending, `${personId}/${id}`);
    return pending && Date.parse(pending.until) > this.now() ? pending : undefined;
  }

  /** Of two who show the digits of one half minute at once, one is let through. */
  private async takeStep(id: Id, secret: string, code: string): Promise<boolean> {
    const timestamp = this.now();
    const key = Secret.fromBase32(secret);
    const apart = TOTP.validate({ ...sort, token: code, secret: key, timestamp, window });
    if (apart === null) return false;

    const step = TOTP.counter({ period: sort.period, timestamp }) + apart;
    const expiresAt = new Date((step + 1 + window) * period);
    return this.safe.putNew(kindOfStep, `${id}/${step}`, true, { expiresAt });
  }
}
