import { z } from 'zod';
import { Problem } from './problem';
import { parsed } from './zod';

const Order = z.strictObject({
  seat: z.guid(),
  answer: z.enum(['accepted', 'rejected']),
  reason: z.string().min(1),
  count: z.int().max(5).multipleOf(2),
  basis: z.union([z.int(), z.strictObject({ is: z.literal('total') })]),
});
const wrong = { seat: 'x', answer: 'perhaps', count: 9, basis: true, reason: '', more: 1 };

const faultsIn = (language: 'zh' | 'lo'): readonly { pointer: string; detail: string }[] => {
  try {
    parsed(Order, wrong, language);
    return [];
  } catch (error) {
    if (error instanceof Problem) return error.details['errors'] as ReturnType<typeof faultsIn>;
    throw error;
  }
};

describe('What is wrong with what was sent', () => {
  it.each([
    ['zh', /\p{sc=Han}/u],
    ['lo', /\p{sc=Lao}/u],
  ] as const)('is said, of every field, in the caller’s language: %s', (language, script) => {
    const faults = faultsIn(language);
    expect([...new Set(faults.map(({ pointer }) => pointer))].sort()).toEqual([
      '#/answer',
      '#/basis',
      '#/count',
      '#/more',
      '#/reason',
      '#/seat',
    ]);
    for (const { detail } of faults) expect(detail).toMatch(script);
  });
});
