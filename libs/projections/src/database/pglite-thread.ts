import type { PGlite } from 'kysely';
import { Worker } from 'node:worker_threads';

/** What is sent to the thread; without a query, that it is to close. */
export interface Question {
  readonly id: number;
  readonly query?: string;
  readonly params?: unknown[];
}

interface Results {
  readonly rows: unknown[];
  readonly fields: { readonly name: string; readonly dataTypeID: number }[];
  readonly affectedRows?: number | undefined;
}

export type Answer = { readonly id: number } & (
  Results | { readonly error: { readonly message: string; readonly code?: string | undefined } }
);

/** The engine refused a query; `code` is its SQLSTATE, as with a server. */
export class QueryFailed extends Error {
  override readonly name = 'QueryFailed';

  constructor(
    message: string,
    readonly code: string | undefined,
  ) {
    super(message);
  }
}

/** PGlite in a thread of its own, as far as Kysely speaks to it. Its work then stalls nobody who answers people. */
export class PgliteThread implements PGlite {
  closed = false;
  ready = false;
  readonly waitReady: Promise<void>;
  private readonly worker: Worker;
  private readonly asked = new Map<number, PromiseWithResolvers<Results>>();
  private last = 0;

  constructor(folder: string) {
    this.worker = new Worker(new URL('./pglite.worker.js', import.meta.url), {
      workerData: { folder },
    });
    this.worker.on('message', (answer: Answer) => this.hear(answer));
    this.worker.on('error', (error: Error) => this.end(error));
    this.worker.on('exit', () => this.end(new Error('The thread of the views has ended.')));

    const ready = this.expect(0);
    this.waitReady = ready.then(() => {
      this.ready = true;
    });
  }

  async query<T>(query: string, params: unknown[] = []) {
    return (await this.ask({ query, params })) as Results & { rows: T[]; affectedRows?: number };
  }

  /** Kysely lets one caller in at a time, so begin and commit cannot be parted by another's query. */
  async transaction<T>(
    run: (tx: { query: PGlite['query']; rollback: () => Promise<void> }) => Promise<T>,
  ): Promise<T> {
    const query = this.query.bind(this) as PGlite['query'];
    await this.query('begin');
    try {
      const result = await run({
        query,
        rollback: async () => void (await this.query('rollback')),
      });
      await this.query('commit');
      return result;
    } catch (error) {
      if (!this.closed) await this.query('rollback');
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.closed) return;
    await this.ask({});
    this.closed = true;
    await this.worker.terminate();
  }

  private ask(question: Omit<Question, 'id'>): Promise<Results> {
    if (this.closed) return Promise.reject(new Error('The views are closed.'));
    const id = (this.last += 1);
    const answer = this.expect(id);
    this.worker.postMessage({ id, ...question } satisfies Question);
    return answer;
  }

  private expect(id: number): Promise<Results> {
    const answer = Promise.withResolvers<Results>();
    this.asked.set(id, answer);
    return answer.promise;
  }

  private hear(answer: Answer): void {
    const waiting = this.asked.get(answer.id);
    this.asked.delete(answer.id);
    if ('error' in answer)
      waiting?.reject(new QueryFailed(answer.error.message, answer.error.code));
    else waiting?.resolve(answer);
  }

  private end(error: Error): void {
    this.closed = true;
    for (const { reject } of this.asked.values()) reject(error);
    this.asked.clear();
  }
}
