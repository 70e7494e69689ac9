import { deviceName } from './device-name';

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('The name of a device', () => {
  it('is its browser and its system, as people call them', () => {
    expect(
      [
        `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/140.0.0.0 Safari/537.36`,
        `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`,
        `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} coc_coc_browser/140.0 Chrome/134.0 Safari/537.36`,
        'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
        `Mozilla/5.0 (Linux; Android 14) ${webkit} Chrome/130.0 Mobile Safari/537.36 MicroMessenger/8.0`,
      ].map(deviceName),
    ).toEqual([
      'Chrome, Windows',
      'Edge, Windows',
      'Cốc Cốc, Windows',
      'Firefox, Linux',
      'Safari, iPhone',
      'WeChat, Android',
    ]);
  });

  it('is empty where a browser tells nothing', () => {
    expect(deviceName('curl/8.5.0')).toBe('');
  });
});
