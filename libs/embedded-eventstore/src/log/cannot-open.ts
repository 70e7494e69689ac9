/** Why a node does not start: one sentence and what to do about it. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen';
}

export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
