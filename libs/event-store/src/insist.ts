import { setTimeout as pause } from 'node:timers/promises';
import { ErrorType, isCommandError } from '@eventstore/db-client';
import { LogUnavailable } from '@kyket/eventing';
import type { Connection, Line } from './connection';

/** Nothing was heard in time: what was asked may have been done, or not. */
export class Silence extends Error {
  override readonly name = 'Silence';
}

export interface Patience {
  /** How long one attempt may be silent, in milliseconds. */
  readonly attempt: number;
  /** After how long no further attempt is made. */
  readonly total: number;
}

/** Errors after which nothing is known of what was asked. All others are an answer. */
const unknownOutcomes: ReadonlySet<string> = new Set([
  ErrorType.TIMEOUT,
  ErrorType.DEADLINE_EXCEEDED,
  ErrorType.UNAVAILABLE,
  ErrorType.CANCELLED,
  ErrorType.UNKNOWN,
  ErrorType.NOT_LEADER,
]);

/** Whether the server has answered, if only with a refusal. */
export const isAnswer = (error: unknown): boolean =>
  error instanceof Error && isCommandError(error) && !unknownOutcomes.has(error.type);

/**
 * Asks again and again until there is an answer or patience runs out. What is asked must be safe to
 * ask twice.
 */
export const insist = async <T>(
  connection: Connection,
  patience: Patience,
  ask: (line: Line) => Promise<T>,
): Promise<T> => {
  const until = performance.now() + patience.total;

  for (let wait = 25; ; wait = Math.min(wait * 2, 500)) {
    const line = await connection.line();
    try {
      return await ask(line);
    } catch (error) {
      if (isAnswer(error) || error instanceof LogUnavailable) throw error;
      if (!isNotLeader(error)) await connection.renew(line);
      if (performance.now() + wait > until) {
        throw new LogUnavailable('The log does not answer', { cause: error });
      }
    }
    await pause(wait);
  }
};

/** The client itself turns to the leader that the error names. */
const isNotLeader = (error: unknown) =>
  error instanceof Error && isCommandError(error) && error.type === ErrorType.NOT_LEADER;

/** What a promise brings, or Silence when it takes too long or its line is cut. */
export const within = <T>(ms: number, cut: AbortSignal, promised: Promise<T>): Promise<T> =>
  new Promise<T>((resolve, reject) => {
    const giveUp = () => reject(new Silence(`Nothing was heard for ${ms} ms`));
    const timer = setTimeout(giveUp, ms);
    cut.addEventListener('abort', giveUp, { once: true });

    promised.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      cut.removeEventListener('abort', giveUp);
    });
    if (cut.aborted) giveUp();
  });
