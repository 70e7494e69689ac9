import { linkIn } from './link-in-address';

describe('A link behind the #', () => {
  it('says beside itself whether a code was told, and in which language the letter was', () => {
    expect(linkIn('#abc-_1&lang=lo&code')).toEqual({
      ...{ link: 'abc-_1', asksForCode: true, language: 'lo' },
    });
    expect(linkIn('#abc&lang=vi')).toEqual({ link: 'abc', asksForCode: false, language: 'vi' });
    expect(linkIn('')).toEqual({ link: '', asksForCode: false, language: null });
  });
});
