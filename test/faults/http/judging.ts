import type { WireRequest } from './requests';
import type { WireAnswer } from './wire';

export type Fault = 'serverErrors' | 'notProblems' | 'leaks';

/** What is wrong with an answer, whatever the request was. */
export const faultsIn = (
  { method }: Pick<WireRequest, 'method'>,
  answer: WireAnswer,
): readonly Fault[] => {
  const isRefusal = answer.status >= 400;
  return [
    ...(answer.status >= 500 ? (['serverErrors'] as const) : []),
    ...(isRefusal && method !== 'HEAD' && !isProblem(answer) ? (['notProblems'] as const) : []),
    ...(isRefusal && tellsOfInsides.test(answer.text) ? (['leaks'] as const) : []),
  ];
};

/** problem+json with a code, a request id, and a title to read. */
const isProblem = ({ type, text }: WireAnswer): boolean => {
  if (!type.startsWith('application/problem+json')) return false;
  const { code, requestId, title } = JSON.parse(text) as Record<string, unknown>;
  const isSaid = [code, requestId, title].every((each) => typeof each === 'string' && each !== '');
  return isSaid && !/\{\w+\}/.test(String(title));
};

/** A stack, a path of the machine, a table of ours. */
const tellsOfInsides =
  /\bat .{1,80}:\d+:\d+|node_modules|\/dist\/|sqlite|select .{1,80} from|ECONN|ZodError/i;
