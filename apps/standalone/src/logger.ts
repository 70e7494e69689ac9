import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';

/** Where a secret could stand, it is taken out. */
const redact = [
  'password',
  '*.password',
  'req.headers.cookie',
  'req.headers.authorization',
  'connectionString',
  '*.connectionString',
];

/** One line of JSON for each thing that happened, on standard error: standard output is for answers. */
export class QuietNest implements LoggerService {
  private readonly to = pino(
    {
      level: 'info',
      base: null,
      redact,
      formatters: { level: (label) => ({ level: label }) },
    },
    pino.destination({ dest: 2, sync: true }),
  );

  /** What Nest tells of its own start-up is for nobody. */
  log(): void {
    return;
  }

  error(message: unknown, ...context: unknown[]): void {
    this.to.error(told(message, context));
  }

  warn(message: unknown, ...context: unknown[]): void {
    this.to.warn(told(message, context));
  }
}

/** Nest gives a message and where it comes from; ours are objects that may hold an error. */
const told = (message: unknown, context: readonly unknown[]): object => {
  const from = context.findLast((each) => typeof each === 'string');
  const said =
    typeof message === 'object' && message !== null ? shown(message) : { msg: String(message) };
  return { ...(from !== undefined && { from }), ...said };
};

const shown = (message: object): object => {
  if (message instanceof Error) return { err: pino.stdSerializers.err(message) };
  const {
    message: msg,
    error,
    ...rest
  } = message as { readonly message?: unknown; readonly error?: unknown };
  return {
    ...rest,
    ...(msg !== undefined && { msg }),
    ...(error instanceof Error && { err: pino.stdSerializers.err(error) }),
  };
};
