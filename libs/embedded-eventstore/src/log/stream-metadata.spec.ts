import {
  firstVisible,
  noMetadata,
  parseStreamMetadata,
  softDeletion,
  withTruncateBefore,
} from './stream-metadata';

const parse = (json: string) => parseStreamMetadata(Buffer.from(json));

describe('Stream metadata', () => {
  it('know a soft deletion by the largest int64, which no JavaScript number can hold', () => {
    expect(parse(softDeletion).isSoftDeleted).toBe(true);
    expect(parse('{"$tb":9223372036854775806}').isSoftDeleted).toBe(false);
    expect(softDeletion).toBe('{"$tb":9223372036854775807}');
  });

  it('read limits and access lists, one role or many', () => {
    expect(
      parse('{"$maxCount":5,"$maxAge":60,"$tb":2,"$acl":{"$r":"$all","$w":["ops","$admins"]}}'),
    ).toEqual({
      truncateBefore: 2,
      isSoftDeleted: false,
      maxCount: 5,
      maxAgeSeconds: 60,
      access: { read: ['$all'], write: ['ops', '$admins'] },
    });
  });

  it.each(['', 'no JSON', '[]', 'null', '{"$maxCount":-1}', '{"$maxCount":"many"}', '{"$tb":1.5}'])(
    'that cannot be read restrict nothing: %s',
    (json) => expect(parse(json)).toEqual(noMetadata),
  );

  it('keep every other number as it was written when a stream comes back', () => {
    const json = Buffer.from(
      '{"$tb":9223372036854775807,"owner":12345678901234567890,"rate":1.10}',
    );
    expect(withTruncateBefore(json, 7).toString()).toBe(
      '{"$tb":7,"owner":12345678901234567890,"rate":1.10}',
    );
  });

  it('hide what lies before the truncation and beyond the count', () => {
    expect(firstVisible({ ...noMetadata, truncateBefore: 3 }, 9)).toBe(3);
    expect(firstVisible({ ...noMetadata, truncateBefore: 3, maxCount: 2 }, 9)).toBe(8);
    expect(firstVisible(noMetadata, 9)).toBe(0);
  });
});
