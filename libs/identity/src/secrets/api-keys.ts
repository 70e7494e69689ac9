import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Id, Safe } from '@kyket/eventing';

/** What a program may do with a key: look, or also give orders. Never sign or decide: that takes a person. */
export type KeyScope = 'read' | 'write';

export interface ApiKey {
  readonly id: string;
  readonly personId: Id;
  readonly name: string;
  readonly scope: KeyScope;
  readonly createdAt: string;
  readonly expiresAt: string;
}

const kind = 'api-key';
const kindOfHash = 'api-key-hash';

/** Keys for programs that act for a person. A key is shown once; the safe keeps its hash. */
export class ApiKeys {
  constructor(
    private readonly safe: Safe,
    private readonly now: () => number = Date.now,
  ) {}

  async create(
    personId: Id,
    { name, scope, lifetime }: Pick<ApiKey, 'name' | 'scope'> & { readonly lifetime: number },
  ): Promise<{ readonly key: string; readonly about: ApiKey }> {
    const key = `kyk_${randomBytes(32).toString('base64url')}`;
    const expiresAt = new Date(this.now() + lifetime);
    const about: ApiKey = {
      id: randomUUID(),
      personId,
      name,
      scope,
      createdAt: new Date(this.now()).toISOString(),
      expiresAt: expiresAt.toISOString(),
    };
    await this.safe.put(kind, nameOf(about), about, { expiresAt });
    await this.safe.put(kindOfHash, hashOf(key), nameOf(about), { expiresAt });
    return { key, about };
  }

  /** Nothing for what is no key, was revoked, or is past its time. */
  async find(key: string): Promise<ApiKey | undefined> {
    const name = await this.safe.get<string>(kindOfHash, hashOf(key));
    const about = name === undefined ? undefined : await this.safe.get<ApiKey>(kind, name);
    return about && Date.parse(about.expiresAt) > this.now() ? about : undefined;
  }

  async listOf(personId: Id): Promise<readonly ApiKey[]> {
    const kept = await this.safe.list<ApiKey>(kind, `${personId}/`);
    return kept
      .map(({ value }) => value)
      .filter(({ expiresAt }) => Date.parse(expiresAt) > this.now());
  }

  /** Ends one of a person's keys, and nobody else's. Says whether there was one. */
  async revoke(personId: Id, id: string): Promise<boolean> {
    const name = nameOf({ personId, id });
    const found = await this.safe.get<ApiKey>(kind, name);
    await this.safe.delete(kind, name);
    return found !== undefined;
  }

  async revokeAllOf(personId: Id): Promise<void> {
    for (const { id } of await this.listOf(personId)) await this.revoke(personId, id);
  }
}

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

const nameOf = ({ personId, id }: Pick<ApiKey, 'personId' | 'id'>): string => `${personId}/${id}`;
