import { OwnNetworks, Reach } from './reach';

describe('Who may be spoken to', () => {
  it.each([
    ['a public address', '203.162.0.181'],
    ['a public IPv6 address', '2001:ee0:1::1'],
    ['a public address, mapped', '::ffff:203.162.0.181'],
  ])('%s may', (_, address) => {
    expect(new Reach().allows('example.gov.vn', address)).toBe(true);
  });

  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback, elsewhere', '127.8.8.8'],
    ['IPv6 loopback', '::1'],
    ['this machine', '0.0.0.0'],
    ['this machine in IPv6', '::'],
    ['private 10/8', '10.1.2.3'],
    ['private 172.16/12', '172.31.255.255'],
    ['private 192.168/16', '192.168.0.10'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['link-local', '169.254.1.1'],
    ['the metadata of clouds', '169.254.169.254'],
    ['the metadata of a cloud behind carrier-grade NAT', '100.100.100.200'],
    ['the metadata of clouds in IPv6', 'fd00:ec2::254'],
    ['IPv6 link-local', 'fe80::1'],
    ['unique-local', 'fd12:3456:789a::1'],
    ['site-local of old', 'fec0::1'],
    ['multicast', '224.0.0.1'],
    ['IPv6 multicast', 'ff02::1'],
    ['broadcast', '255.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['for documentation', '192.0.2.1'],
    ['for measuring networks', '198.18.0.1'],
    ['loopback, mapped', '::ffff:127.0.0.1'],
    ['private, mapped', '::ffff:10.0.0.1'],
    ['loopback in the form of old', '::7f00:1'],
    ['private, through NAT64', '64:ff9b::a00:1'],
    ['private, through 6to4', '2002:a00:1::1'],
    ['through Teredo', '2001::1'],
    ['no address', 'example.gov.vn'],
  ])('%s may not', (_, address) => {
    expect(new Reach().allows('example.gov.vn', address)).toBe(false);
  });

  const own = new Reach(OwnNetworks.parse('dms.example.gov.vn, 10.20.0.0/16,127.0.0.1,fd12::/16'));

  it.each([
    ['10.20.3.4', 'other.example', true],
    ['::ffff:10.20.3.4', 'other.example', true],
    ['10.21.0.1', 'other.example', false],
    ['10.21.0.1', 'DMS.example.gov.vn', true],
    ['127.0.0.1', '127.0.0.1', true],
    ['127.0.0.2', '127.0.0.2', false],
    ['fd12::9', 'other.example', true],
  ])('of one’s own network %s (%s): %s', (address, host, may) => {
    expect(own.allows(host, address)).toBe(may);
  });

  it('never what hands out credentials, whatever is allowed', () => {
    const all = new Reach(OwnNetworks.parse('0.0.0.0/0,::/0,metadata.internal'));
    for (const address of ['169.254.169.254', '169.254.0.1', '100.100.100.200', 'fd00:ec2::254'])
      expect(all.allows('metadata.internal', address)).toBe(false);
  });

  it('is not taken from a setting that cannot be read', () => {
    for (const wrong of ['10.0.0.0/33', 'a host', 'https://dms.example', ''])
      expect(OwnNetworks.safeParse(wrong).success).toBe(false);
  });
});
