import { WebSettings } from './web-settings';

describe('The cookie of a session', () => {
  it('is bound to this very host where Kyket is reached through TLS', () => {
    expect(new WebSettings(true, 'token').cookie).toBe('__Host-kyket');
    expect(new WebSettings(false, 'token').cookie).toBe('kyket');
  });
});
