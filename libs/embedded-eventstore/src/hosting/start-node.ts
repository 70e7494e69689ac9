import { Worker } from 'node:worker_threads';
import { CannotOpen } from '../log/cannot-open';
import { defaults, type NodeSettings } from '../settings';
import type { FromNode, ToNode } from './messages';

/** `down` is for good: a commit failed, and an operator must look at the disk first. */
export type NodeState =
  | { readonly is: 'running' }
  | { readonly is: 'restarting'; readonly attempt: number }
  | { readonly is: 'down'; readonly reason: string }
  | { readonly is: 'stopped' };

/** A node in a worker thread, watched over. */
export interface EventStoreNode {
  readonly port: number;
  readonly connectionString: string;
  readonly state: NodeState;
  /** Tells of every change of state; returns how to stop listening. */
  onState(listener: (state: NodeState) => void): () => void;
  stop(): Promise<void>;
}

const LONGEST_PAUSE_MS = 5_000;
const PATIENCE_MS = 10_000;

const pauseBefore = (attempt: number): number => Math.min(LONGEST_PAUSE_MS, 50 * 2 ** attempt);

/** Starts a node, and starts it again after any exit that was not asked for, except after a failed commit. */
export const startNode = async (settings: NodeSettings): Promise<EventStoreNode> => {
  const supervisor = new Supervisor(settings);
  await supervisor.start();
  return supervisor;
};

class Supervisor implements EventStoreNode {
  private readonly listeners = new Set<(state: NodeState) => void>();
  private worker: Worker | undefined;
  private restart: NodeJS.Timeout | undefined;
  private isStopping = false;
  private current: NodeState = { is: 'stopped' };
  port: number;

  constructor(private readonly settings: NodeSettings) {
    this.port = settings.port;
  }

  get state(): NodeState {
    return this.current;
  }

  get connectionString(): string {
    const { tls, host } = this.settings;
    return `esdb://${host ?? defaults.host}:${this.port}?tls=${tls !== undefined}`;
  }

  onState(listener: (state: NodeState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  start(attempt = 0): Promise<void> {
    const worker = new Worker(new URL('./node.worker.js', import.meta.url), {
      workerData: { ...this.settings, port: this.port },
      env: process.env,
    });
    this.worker = worker;

    return new Promise((resolve, reject) => {
      worker.on('message', (message: FromNode) => {
        if (message.tells === 'ready') {
          this.port = message.port;
          this.become({ is: 'running' });
          resolve();
        } else if (message.tells === 'refused') reject(new CannotOpen(message.reason));
        else this.become({ is: 'down', reason: message.reason });
      });
      worker.on('error', reject);
      worker.on('exit', () => {
        reject(new CannotOpen('The node stopped before it was ready.'));
        this.worker = undefined;
        this.exited(attempt);
      });
    });
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.restart);
    const { worker } = this;
    if (worker) {
      const exited = new Promise((resolve) => worker.once('exit', resolve));
      worker.postMessage({ please: 'stop' } satisfies ToNode);
      const insist = setTimeout(() => void worker.terminate(), PATIENCE_MS);
      await exited;
      clearTimeout(insist);
    }
    this.become({ is: 'stopped' });
  }

  private exited(attempt: number): void {
    if (this.isStopping || this.current.is === 'down' || this.current.is === 'stopped') return;
    const next = this.current.is === 'running' ? 0 : attempt + 1;
    this.become({ is: 'restarting', attempt: next });
    this.restart = setTimeout(() => {
      // A refused start ends in another exit, and so in another attempt.
      this.start(next).catch(() => undefined);
    }, pauseBefore(next));
  }

  private become(state: NodeState): void {
    this.current = state;
    for (const listener of this.listeners) listener(state);
  }
}
