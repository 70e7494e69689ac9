import type { Id, Safe } from '@kyket/eventing';
import type { Endpoint } from './endpoints';

/** How far an endpoint has been told. What lies behind it in the log is the queue; there is no other. */
export interface Progress {
  /** Of which run; that of a run before tells nothing. */
  readonly run: number;
  /** A position of the log: up to here all is told. */
  readonly passed: string;
  readonly failing?: Failing;
  /** Nothing more is sent until somebody enables it again, and then goes on from here. */
  readonly stopped?: Stopped;
  /** What its administrators have been told of it. */
  readonly told?: 'failing' | 'stopped';
}

export const standings = ['enabled', 'disabled', 'failing', 'stopped'] as const;
export type Standing = (typeof standings)[number];

export const standingOf = ({ enabled }: Endpoint, { failing, stopped }: Progress): Standing => {
  if (!enabled) return 'disabled';
  if (stopped) return 'stopped';
  return failing ? 'failing' : 'enabled';
};

/** The one that the others wait for. */
export interface Failing {
  readonly position: string;
  readonly since: string;
  readonly failures: number;
  readonly nextAt: string;
  readonly reason: string;
}

const kind = 'webhook-progress';

export interface Stopped {
  readonly at: string;
  readonly because: 'gone' | 'given-up';
}

/** Written by who delivers and by nobody else: administrators begin a new run instead. */
export class ProgressBook {
  constructor(private readonly safe: Safe) {}

  async of({ id, run }: Endpoint): Promise<Progress> {
    const kept = await this.safe.get<Progress>(kind, id);
    return kept?.run === run.number ? kept : { run: run.number, passed: run.after };
  }

  keep({ id }: Endpoint, progress: Progress): Promise<void> {
    return this.safe.put(kind, id, progress);
  }

  remove(id: Id): Promise<void> {
    return this.safe.delete(kind, id);
  }
}
