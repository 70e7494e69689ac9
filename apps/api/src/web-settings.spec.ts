import { Problem } from './problem';
import { WebSettings } from './web-settings';

describe('The cookie of a session', () => {
  it('is bound to this very host where Kyket is reached through TLS', () => {
    expect(
      new WebSettings({ operatorToken: 'token', address: new URL('https://kyket.example') }).cookie,
    ).toBe('__Host-kyket');
    expect(new WebSettings({ operatorToken: 'token' }).cookie).toBe('kyket');
  });
});

describe('A passkey', () => {
  it('is bound to the address people type, whatever a request says, and else to the one they asked', () => {
    const known = new WebSettings({
      operatorToken: 'token',
      address: new URL('https://kyket.example/'),
    });
    expect(known.siteFor('mallory.example')).toEqual({
      ...{ id: 'kyket.example', origin: 'https://kyket.example' },
    });
    const house = new WebSettings({ operatorToken: 'token' });
    expect(house.siteFor('localhost:3000')).toEqual({
      ...{ id: 'localhost', origin: 'http://localhost:3000' },
    });
    for (const host of [undefined, '', 'a b']) expect(() => house.siteFor(host)).toThrow(Problem);
  });
});
