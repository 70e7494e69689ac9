import { Safe } from '../ports/safe';

/** The safe in memory. Nothing expires: specs are too short for that. */
export class MemorySafe extends Safe {
  private readonly entries = new Map<string, unknown>();

  async get<T>(kind: string, key: string): Promise<T | undefined> {
    return structuredClone(this.entries.get(`${kind}\n${key}`)) as T | undefined;
  }

  async put(kind: string, key: string, value: unknown): Promise<void> {
    this.entries.set(`${kind}\n${key}`, structuredClone(value));
  }

  async putNew(kind: string, key: string, value: unknown): Promise<boolean> {
    if (this.entries.has(`${kind}\n${key}`)) return false;
    await this.put(kind, key, value);
    return true;
  }

  async delete(kind: string, key: string): Promise<void> {
    this.entries.delete(`${kind}\n${key}`);
  }

  async list<T>(kind: string, prefix = '') {
    const start = `${kind}\n${prefix}`;
    return [...this.entries]
      .filter(([key]) => key.startsWith(start))
      .map(([key, value]) => ({
        key: key.slice(kind.length + 1),
        value: structuredClone(value) as T,
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  }
}
