import { readSettings, WrongSettings } from './settings';

const faultsOf = (environment: Record<string, string>, options = { development: false }) => {
  try {
    readSettings(environment, options);
  } catch (error) {
    if (error instanceof WrongSettings) return error.faults;
    throw error;
  }
  return [];
};

describe('The settings', () => {
  it('need nothing at all for the embedded profile', () => {
    expect(readSettings({}, { development: false })).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataFolder: './data',
    });
  });

  it('name every fault at once, each with its fix, and repeat no secret', () => {
    const faults = faultsOf({
      PORT: 'ninety',
      DATABASE_URL: 'mysql://root:hunter2@db/kyket',
      REDIS_URL: 'localhost',
    });

    expect(faults).toHaveLength(3);
    expect(faults.join('\n')).toMatch(/PORT[^]*DATABASE_URL[^]*REDIS_URL/);
    expect(faults.join('\n')).not.toContain('hunter2');
  });

  it('take an empty variable for one that is not set', () => {
    expect(faultsOf({ REDIS_URL: '', PORT: '' })).toEqual([]);
  });

  it('believe the proxies that are named, and never everybody', () => {
    const { trustedProxies } = readSettings(
      { TRUSTED_PROXIES: '127.0.0.1, 10.20.0.0/16,fd12::/16' },
      { development: false },
    );
    expect(trustedProxies).toEqual(['127.0.0.1', '10.20.0.0/16', 'fd12::/16']);
    expect(readSettings({}, { development: false }).trustedProxies).toEqual([]);
    for (const wrong of ['proxy.example', '10.0.0.0/33', '0.0.0.0/0', '::/0', '10.0.0.1/', 'true'])
      expect(faultsOf({ TRUSTED_PROXIES: wrong })).toHaveLength(1);
  });

  it('ask for the servers that an app cannot do without', () => {
    expect(() =>
      readSettings({}, { development: false, needs: ['EVENTSTORE_URL', 'DATABASE_URL'] }),
    ).toThrow(/EVENTSTORE_URL[^]*DATABASE_URL/);
  });

  it('ask for a second factor unless it is a demonstration, or somebody has decided otherwise', () => {
    const asksFor = (environment: Record<string, string>, development: boolean) =>
      readSettings(environment, { development }).secondFactor;
    expect(asksFor({}, false)).toBe('required');
    expect(asksFor({}, true)).toBe('offered');
    expect(asksFor({ SECOND_FACTOR: 'offered' }, false)).toBe('offered');
    expect(asksFor({ SECOND_FACTOR: 'required' }, true)).toBe('required');
    expect(faultsOf({ SECOND_FACTOR: 'no' })).toHaveLength(1);
  });

  it('let the clock be moved in the development profile alone', () => {
    expect(faultsOf({ KYKET_NOW: '2023-01-01T00:00:00Z' })).toHaveLength(1);
    expect(faultsOf({ KYKET_NOW: '2023-01-01T00:00:00Z' }, { development: true })).toEqual([]);
  });
});
