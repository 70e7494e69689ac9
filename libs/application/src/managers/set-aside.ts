import { reasonOf, type Instant, type Safe } from '@kyket/eventing';

/** A record that a manager could not deal with. It is tried again and again, and stays named until that works. */
export interface SetAside {
  readonly manager: string;
  readonly stream: string;
  /** The fact that was being reacted to; `time` where a day had come. */
  readonly at: string;
  readonly error: string;
  readonly since: Instant;
}

const kind = 'set-aside';

/** What one manager has set aside, kept in the safe beside its checkpoint. */
export class AsideRecords {
  private readonly all = new Map<string, SetAside>();

  constructor(
    private readonly manager: string,
    private readonly safe: Safe,
  ) {}

  get list(): readonly SetAside[] {
    return [...this.all.values()];
  }

  has(stream: string): boolean {
    return this.all.has(stream);
  }

  async open(): Promise<void> {
    this.all.clear();
    for (const { value } of await this.safe.list<SetAside>(kind, this.keyOf('')))
      this.all.set(value.stream, value);
  }

  /** Kept before the checkpoint passes it: a record is never lost between the two. */
  async put(stream: string, at: string, error: unknown): Promise<void> {
    if (this.has(stream)) return;
    const since = new Date().toISOString();
    const aside = { manager: this.manager, stream, at, error: reasonOf(error), since };
    await this.safe.put(kind, this.keyOf(stream), aside);
    this.all.set(stream, aside);
  }

  async release(stream: string): Promise<void> {
    if (!this.all.delete(stream)) return;
    await this.safe.delete(kind, this.keyOf(stream));
  }

  private keyOf(stream: string): string {
    return `manager/${this.manager}/${stream}`;
  }
}
