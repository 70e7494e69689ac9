import type { Id, Safe } from '@kyket/eventing';
import type { RegistrationAnswer } from './answers';
import { Challenges } from './challenges';
import type { Added, Factor, Way } from './factor';
import { Passkeys, type Site } from './passkeys';
import { RecoveryCodes } from './recovery-codes';
import { FactorRegister, type KeptFactor } from './register';
import { TotpDevices } from './totp';

/** What people have to show beside a password, and what they showed of it. All of it lies in the safe, and nothing in the log. */
export class SecondFactors {
  private readonly register: FactorRegister;
  private readonly recoveryCodes: RecoveryCodes;
  readonly totp: TotpDevices;
  readonly passkeys: Passkeys;

  constructor(safe: Safe, now: () => number = Date.now) {
    this.register = new FactorRegister(safe, now);
    this.recoveryCodes = new RecoveryCodes(safe);
    this.totp = new TotpDevices(safe, this.register, now);
    this.passkeys = new Passkeys(this.register, new Challenges(safe, now), now);
  }

  async listOf(personId: Id): Promise<readonly Factor[]> {
    const factors = await this.register.listOf(personId);
    const uses = await this.register.usesOf(personId);
    return factors.map(({ id, kind, name, addedAt }) => {
      const usedAt = uses.get(id)?.at;
      return { id, kind, name, addedAt, ...(usedAt !== undefined && { usedAt }) };
    });
  }

  /** How the person can show that it is they; none without a second factor, whatever codes were left. */
  async waysOf(personId: Id): Promise<readonly Way[]> {
    const kinds = new Set((await this.register.listOf(personId)).map(({ kind }) => kind));
    const hasCodes = kinds.size > 0 && (await this.recoveryCodesLeft(personId)) > 0;
    return [...kinds, ...(hasCodes ? (['recovery-code'] as const) : [])];
  }

  /** Nothing where the code is not right. */
  async confirmTotp(personId: Id, id: Id, code: string): Promise<Added | undefined> {
    return this.added(personId, () => this.totp.confirm(personId, id, read(code)));
  }

  /** Nothing where the answer is not good. */
  async addPasskey(
    personId: Id,
    made: { readonly name: string; readonly answer: RegistrationAnswer },
    site: Site,
  ): Promise<Added | undefined> {
    return this.added(personId, () => this.passkeys.add(personId, made, site));
  }

  /** What kind of code this was; nothing where it is not good, or not any more. */
  async takeCode(personId: Id, code: string): Promise<'totp' | 'recovery-code' | undefined> {
    if (isDigits(read(code)))
      return (await this.totp.take(personId, read(code))) ? 'totp' : undefined;
    return (await this.recoveryCodes.take(personId, code)) ? 'recovery-code' : undefined;
  }

  async recoveryCodesLeft(personId: Id): Promise<number> {
    return this.recoveryCodes.leftOf(personId);
  }

  /** New ones for those before; nothing for who has no factor that could be lost. */
  async renewRecoveryCodes(personId: Id): Promise<readonly string[] | undefined> {
    if ((await this.register.listOf(personId)).length === 0) return undefined;
    return this.recoveryCodes.renew(personId);
  }

  /** With the last one the recovery codes go, too. Says whether there was one. */
  async remove(personId: Id, id: Id): Promise<boolean> {
    const wasThere = await this.register.remove(personId, id);
    if ((await this.register.listOf(personId)).length === 0)
      await this.recoveryCodes.forget(personId);
    return wasThere;
  }

  async removeAllOf(personId: Id): Promise<void> {
    for (const { id } of await this.register.listOf(personId))
      await this.register.remove(personId, id);
    await this.recoveryCodes.forget(personId);
  }

  private async added(
    personId: Id,
    add: () => Promise<KeptFactor | undefined>,
  ): Promise<Added | undefined> {
    const isFirst = (await this.register.listOf(personId)).length === 0;
    const factor = await add();
    if (factor === undefined) return undefined;
    const { id, kind } = factor;
    return {
      ...{ id, kind },
      ...(isFirst && { recoveryCodes: await this.recoveryCodes.renew(personId) }),
    };
  }
}

const read = (code: string): string => code.replaceAll(/\s/g, '');

const isDigits = (code: string): boolean => /^\d{6}$/.test(code);
