/** RFC 9457, as the server says no: the code is stable, the title is in the reader's language. */
export interface Problem {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly requestId?: string;
  readonly detail?: string;
  readonly errors?: readonly Fault[];
  readonly allowedCommands?: readonly string[];
  readonly progress?: number;
  /** What the act declares that one has to prove oneself for. */
  readonly means?: string;
  /** By what the person may prove who they are. */
  readonly ways?: readonly Way[];
}

export type Way = 'password' | 'passkey' | 'totp' | 'recovery-code';

/** A fault at one place of what was sent. */
export interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** The server said no. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

/** The server could not be reached, so nobody knows what it would have said. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

export const refusedWith = (error: unknown, ...statuses: number[]): Problem | undefined =>
  error instanceof Refused && statuses.includes(error.problem.status) ? error.problem : undefined;

/** What the server said by one of its codes. */
export const refusedBy = (error: unknown, code: string): Problem | undefined =>
  error instanceof Refused && error.problem.code === code ? error.problem : undefined;

/** Reads an answer that is not a good one. Whatever it is, a person gets a sentence and a request id. */
export const problemFrom = (status: number, body: unknown, requestId: string | null): Problem => {
  const said = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  return {
    ...said,
    title: said.title ?? '',
    status,
    code: said.code ?? 'unexpected',
    ...((said.requestId ?? requestId) && { requestId: said.requestId ?? requestId ?? '' }),
  };
};
