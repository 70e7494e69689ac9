import { Injectable } from '@nestjs/common';

/** One thing the house cannot work without: `test` throws, in words for the person who runs it, when it is not well. */
export interface Check {
  readonly name: string;
  readonly test: () => Promise<string | undefined>;
}

export interface Checked {
  readonly name: string;
  readonly status: 'ok' | 'unavailable';
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
    const detail = await Promise.race([test(), late()]);
    return { name, status: 'ok', latencyMs: latencyMs(), detail };
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
