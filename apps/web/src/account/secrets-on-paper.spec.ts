import { inFours } from './in-fours';
import { outlineOf } from './qr-outline';

describe('A secret on the page', () => {
  it('is written in groups of four, to be typed off it', () => {
    expect(inFours('JBSWY3DPEHPK3PXP')).toBe('JBSW Y3DP EHPK 3PXP');
    expect(inFours('ABCDE')).toBe('ABCD E');
  });

  it('is drawn as one path, a box for each run of dark squares', () => {
    const [x, _] = [true, false];
    expect(
      outlineOf([
        [x, x, _, x],
        [_, _, _, _],
        [_, x, _, _],
      ]),
    ).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h1v1h-1z');
  });
});
