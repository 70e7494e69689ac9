import { eventStoreSettings, WrongUsage } from './eventstore.settings';

const alone = { data: '/data', port: '2113' };

describe('The settings of a node that runs alone', () => {
  it('hold what was typed, as numbers where the node counts', () => {
    const typed = { ...alone, host: 'localhost', insecure: true, maxAppendSize: '4194304' };
    expect(eventStoreSettings(typed, {})).toEqual({
      dataFolder: '/data',
      port: 2113,
      host: 'localhost',
      maxAppendSize: 4_194_304,
    });
  });

  it('leave to the node what was not typed', () => {
    expect(eventStoreSettings({ ...alone, insecure: true }, {})).toEqual({
      dataFolder: '/data',
      port: 2113,
    });
  });

  it('ask for a certificate, and for both passwords with it', () => {
    const certified = { ...alone, tlsCert: 'node.crt', tlsKey: 'node.key' };
    expect(() => eventStoreSettings(alone, {})).toThrow(WrongUsage);
    expect(() =>
      eventStoreSettings(certified, { KYKET_EVENTSTORE_ADMIN_PASSWORD: 'changeit' }),
    ).toThrow(/users admin and ops/);
  });
});
