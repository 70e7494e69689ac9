import { containing, wordsOf } from './search-words';

describe('A question to a list', () => {
  it('is taken apart into words', () => {
    expect(wordsOf(' Điện  Biên ')).toEqual(['dien', 'bien']);
    expect(wordsOf('   ')).toEqual([]);
  });

  it('reads a per cent sign and an underscore as themselves', () => {
    expect(containing('100%_\\')).toBe('%100\\%\\_\\\\%');
  });
});
