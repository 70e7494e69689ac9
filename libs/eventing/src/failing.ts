import { UnknownFact } from './decoding';
import { Refusal } from './refusal';

/** Something that everything rests on is away for now. It is nobody's fault, and no record's: it is waited for. */
export class Unavailable extends Error {
  override readonly name: string = 'Unavailable';
}

/** Why something could not be worked out, for operators. What a record says may stand in the words of an error, so these are passed on only where they are our own. */
export const reasonOf = (error: unknown): string => {
  if (error instanceof UnknownFact || error instanceof Unavailable) return error.message;
  if (error instanceof Refusal) return `refused: ${error.code}`;
  if (!(error instanceof Error)) return 'something that is not an error was thrown';

  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const [place] = /(?:libs|apps|test)\/[\w./-]+:\d+/u.exec(error.stack ?? '') ?? [];
  return `${error.name}${code}${place === undefined ? '' : ` at ${place}`}`;
};
