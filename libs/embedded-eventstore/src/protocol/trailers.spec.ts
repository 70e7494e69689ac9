import { asciiName, toStatus } from './trailers';

describe('Trailers', () => {
  it('carry a name in ASCII as it is, and any other byte percent-encoded', () => {
    expect(asciiName('agreement-1 (draft) 100%')).toBe('agreement-1 (draft) 100%');
    expect(asciiName('Điện')).toBe('%C4%90i%E1%BB%87n');
    expect(asciiName('a\nb')).toBe('a%0Ab');
  });

  it('name the exception and its fields', () => {
    const { metadata } = toStatus({
      refused: 'wrong-expected-version',
      stream: 'agreement-1',
      expected: 'no_stream',
      actual: 4,
    });
    expect(metadata.getMap()).toEqual({
      exception: 'wrong-expected-version',
      'stream-name': 'agreement-1',
      'expected-version': '-1',
      'actual-version': '4',
    });
  });
});
