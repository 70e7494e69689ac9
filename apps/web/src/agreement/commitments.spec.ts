import { caseFile } from '../../fixtures/case-file';
import { linesOf, rangeOf, unsplitIn } from './commitments';

describe('Commitments in numbers', () => {
  it('are marked in the order they were recorded', () => {
    expect(linesOf(caseFile).map(({ mark }) => mark)).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'L6']);
  });

  it('keep a figure that cannot be split over the lines it was given for: 22 over L3–L5', () => {
    expect(unsplitIn(caseFile)).toMatchObject([{ count: 22, over: 'L3–L5', kind: 'stock' }]);
  });

  it('tell neighbours as a range and others one by one', () => {
    expect(rangeOf([5, 3, 4])).toBe('L3–L5');
    expect(rangeOf([1, 4])).toBe('L1, L4');
    expect(rangeOf([1, 2, 6])).toBe('L1–L2, L6');
  });
});
