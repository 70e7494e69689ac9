import { areWell, codes, reportOf, storiesIn, untold, type Tested } from './stories';

const allTold: readonly Tested[] = codes.map((code) => ({
  titles: ['Unhappy paths', `${code} A story`],
  status: 'passed',
}));

/** All stories, one of them told otherwise. */
const but = (code: string, ...tests: readonly Tested[]): readonly Tested[] => [
  ...allTold.filter(({ titles }) => titles[1] !== `${code} A story`),
  ...tests,
];

describe('The stories that have to be told', () => {
  it('are SC-0 to SC-4 and U1 to U30', () => {
    expect(codes).toHaveLength(35);
    expect(codes.slice(0, 6)).toEqual(['SC-0', 'SC-1', 'SC-2', 'SC-3', 'SC-4', 'U1']);
    expect(codes.at(-1)).toBe('U30');
  });

  it('hold when each has a test and all of these passed', () => {
    const stories = storiesIn(allTold);
    expect(areWell(stories)).toBe(true);
    expect(untold(stories)).toEqual([]);
    expect(reportOf(stories)).toContain('35 of 35 stories hold');
  });

  it('are found by the first title that begins with a code, and counted together', () => {
    const titles = ['SC-3, the memorandum of Điện Biên, all embedded'];
    const stories = storiesIn([
      { titles: [...titles, 'is drafted'], status: 'passed' },
      { titles: [...titles, '[AP-7] U2 is only spoken of'], status: 'passed' },
      { titles: ['A clock', 'turns U30 degrees'], status: 'passed' },
    ]);
    expect(stories).toEqual([
      { code: 'SC-3', name: 'the memorandum of Điện Biên, all embedded', tests: 2, passed: 2 },
    ]);
  });

  it('do not hold when one has no test', () => {
    const stories = storiesIn(but('U7'));
    expect(untold(stories)).toEqual(['U7']);
    expect(areWell(stories)).toBe(false);
    expect(reportOf(stories)).toContain('✘ U7   has no test');
    expect(reportOf(stories)).toContain('34 of 35 stories hold');
  });

  it.each(['failed', 'pending', 'skipped', 'todo'])('do not hold when a test is %s', (status) => {
    const stories = storiesIn(
      but(
        'U7',
        { titles: ['U7 One party signs late', 'in part'], status: 'passed' },
        { titles: ['U7 One party signs late', 'and the rest'], status },
      ),
    );
    expect(areWell(stories)).toBe(false);
    expect(reportOf(stories)).toContain('✘ U7   One party signs late (1 of 2 tests passed)');
    expect(reportOf(stories)).toContain('34 of 35 stories hold');
  });

  it('does not take U3 for U30', () => {
    expect(storiesIn([{ titles: ['U30 The clock rings twice'], status: 'passed' }])).toEqual([
      { code: 'U30', name: 'The clock rings twice', tests: 1, passed: 1 },
    ]);
  });
});
