import type { Id, Safe } from '@kyket/eventing';
import type { Factor } from './factor';

/** What a passkey left here when it was made: nothing that could sign. */
export interface Credential {
  readonly id: string;
  readonly publicKey: string;
  readonly counter: number;
  readonly transports?: readonly string[] | undefined;
}

export type KeptFactor = Omit<Factor, 'kind' | 'usedAt'> & { readonly personId: Id } & (
    | { readonly kind: 'totp'; readonly secret: string }
    | { readonly kind: 'passkey'; readonly credential: Credential }
  );
export type KeptPasskey = Extract<KeptFactor, { kind: 'passkey' }>;

interface Use {
  readonly at: string;
  readonly counter?: number | undefined;
}

const kind = 'second-factor';
/** Apart from the factor, so that a last use of one that has just been removed cannot bring it back. */
const kindOfUse = 'second-factor-used';
const kindOfCredential = 'passkey-credential';

/** The second factors of every person, in the safe. */
export class FactorRegister {
  constructor(
    private readonly safe: Safe,
    private readonly now: () => number,
  ) {}

  async listOf(personId: Id): Promise<readonly KeptFactor[]> {
    const kept = await this.safe.list<KeptFactor>(kind, `${personId}/`);
    return kept
      .map(({ value }) => value)
      .toSorted((a, b) => (a.addedAt < b.addedAt ? -1 : Number(a.addedAt > b.addedAt)));
  }

  async usesOf(personId: Id): Promise<ReadonlyMap<Id, Use>> {
    const uses = await this.safe.list<Use>(kindOfUse, `${personId}/`);
    return new Map(uses.map(({ key, value }) => [key.slice(personId.length + 1), value]));
  }

  /** A passkey is one person's: says whether it was nobody's yet. */
  async add(factor: KeptFactor): Promise<boolean> {
    if (factor.kind === 'passkey' && !(await this.claim(factor))) return false;
    await this.safe.put(kind, nameOf(factor), factor);
    return true;
  }

  async passkey(credential: string): Promise<KeptPasskey | undefined> {
    const name = await this.safe.get<string>(kindOfCredential, credential);
    const found = name === undefined ? undefined : await this.safe.get<KeptFactor>(kind, name);
    return found?.kind === 'passkey' ? found : undefined;
  }

  async lastCounterOf(passkey: KeptPasskey): Promise<number> {
    const use = await this.safe.get<Use>(kindOfUse, nameOf(passkey));
    return use?.counter ?? passkey.credential.counter;
  }

  async wasUsed(factor: KeptFactor, counter?: number): Promise<void> {
    const use: Use = {
      at: new Date(this.now()).toISOString(),
      ...(counter !== undefined && { counter }),
    };
    await this.safe.put(kindOfUse, nameOf(factor), use);
  }

  /** One of a person's own, and nobody else's. Says whether there was one. */
  async remove(personId: Id, id: Id): Promise<boolean> {
    const name = nameOf({ personId, id });
    const found = await this.safe.get<KeptFactor>(kind, name);
    await this.safe.delete(kind, name);
    await this.safe.delete(kindOfUse, name);
    if (found?.kind === 'passkey') await this.safe.delete(kindOfCredential, found.credential.id);
    return found !== undefined;
  }

  private async claim(factor: KeptPasskey): Promise<boolean> {
    const { id } = factor.credential;
    if (await this.safe.putNew(kindOfCredential, id, nameOf(factor))) return true;
    if ((await this.passkey(id)) !== undefined) return false;
    // What a crash left between the two entries belongs to nobody.
    await this.safe.put(kindOfCredential, id, nameOf(factor));
    return true;
  }
}

const nameOf = ({ personId, id }: Pick<KeptFactor, 'personId' | 'id'>): string =>
  `${personId}/${id}`;
