import type { CaseFile } from '../data/shapes';

type State = CaseFile['obligations'][number]['state'];
export type Deadline = Exclude<State, { is: 'none' }> & { readonly id: string };

/** Open ones first, the most pressing at the top; then those that are over. */
export const deadlinesOf = ({ obligations }: Pick<CaseFile, 'obligations'>): readonly Deadline[] =>
  obligations
    .flatMap(({ id, state }) => (state.is === 'none' ? [] : [{ ...state, id }]))
    .sort(
      (a, b) => Number(a.is !== 'open') - Number(b.is !== 'open') || a.due.localeCompare(b.due),
    );

/** What a deadline is for, in words: an occasion names things of the file, and codes. */
export const occasionText = (
  { occasion }: Pick<Deadline, 'occasion'>,
  nameOf: (part: string) => string | undefined,
): string =>
  occasion
    .split(' ')
    .map((part) => (/^\d+$/.test(part) ? part : nameOf(part)))
    .filter((name) => name !== undefined && name !== '')
    .join(' ');

/** Overdue is worked out, never recorded. */
export const standingOf = ({ is, due }: Deadline, today: string): Deadline['is'] | 'overdue' =>
  is === 'open' && due < today ? 'overdue' : is;
