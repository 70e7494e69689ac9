import { isReadable } from './readable';

const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((within) => [within], 1);

describe('A body', () => {
  it('is read with words of every script, and as deep as orders are', () => {
    expect(
      isReadable({ titles: { vi: 'Biên bản ghi nhớ', lo: 'ບົດບັນທຶກ', zh: '谅解备忘录 👍' } }),
    ).toBe(true);
    expect(isReadable(undefined)).toBe(true);
    expect(isReadable(nested(32))).toBe(true);
  });

  it('was answered with 500 when it held half of a character', () => {
    expect(isReadable({ reason: 'a\ud800' })).toBe(false);
    expect(isReadable({ ['\udc00']: 1 })).toBe(false);
  });

  it('is not read any deeper', () => {
    expect(isReadable(nested(33))).toBe(false);
    expect(isReadable(JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))).toBe(false);
  });
});
