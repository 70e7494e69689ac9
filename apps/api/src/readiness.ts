import { Injectable } from '@nestjs/common';

/** It works, but not for everything: in words for the person who runs it, and without naming what it does not work for. */
export class Degraded {
  constructor(readonly detail: string) {}
}

/** One thing the house cannot work without: `test` throws, in words for the person who runs it, when it is not well. */
export interface Check {
  readonly name: string;
  readonly test: () => Promise<Degraded | undefined>;
}

export interface Checked {
  readonly name: string;
  readonly status: 'ok' | 'degraded' | 'unavailable';
  readonly latencyMs: number;
  readonly detail?: string | undefined;
}

const patience = 2_000;

/** Looks at everything the house cannot work without. */
@Injectable()
export class Readiness {
  constructor(private readonly all: readonly Check[]) {}

  checks(): Promise<readonly Checked[]> {
    return Promise.all(this.all.map(checked));
  }
}

const checked = async ({ name, test }: Check): Promise<Checked> => {
  const began = performance.now();
  const latencyMs = () => Math.round(performance.now() - began);
  try {
    const degraded = await Promise.race([test(), late()]);
    const status = degraded === undefined ? 'ok' : 'degraded';
    return { name, status, latencyMs: latencyMs(), detail: degraded?.detail };
  } catch (error) {
    return {
      name,
      status: 'unavailable',
      latencyMs: latencyMs(),
      detail: error instanceof Error ? error.message : undefined,
    };
  }
};

const late = (): Promise<never> =>
  new Promise((_, reject) =>
    setTimeout(() => reject(new Error(`no answer within ${patience / 1000} s`)), patience).unref(),
  );
