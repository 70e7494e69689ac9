import ipaddr from 'ipaddr.js';
import { z } from 'zod';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Network = [Address, number];

const hostName = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;

/** Hosts and networks of one's own that webhooks may reach: `dms.example.gov.vn,10.20.0.0/16`. */
export const OwnNetworks = z
  .string()
  .transform((text) => text.split(',').map((each) => each.trim().toLowerCase()))
  .pipe(z.array(z.string().refine((each) => isNetwork(each) || hostName.test(each))));
export type OwnNetworks = z.infer<typeof OwnNetworks>;

/** What only an own network may have; everything else that is not public is refused whatever the settings say. */
const ownRanges = new Set(['private', 'uniqueLocal', 'carrierGradeNat', 'loopback']);

/** Where clouds hand out the credentials of a machine. */
const metadata = ['169.254.169.254', '100.100.100.200', 'fd00:ec2::254'].map((each) =>
  ipaddr.parse(each),
);

const publicV6 = ipaddr.parseCIDR('2000::/3');

/** Whether a server may be spoken to: public ones may, and those that the operator names. */
export class Reach {
  private readonly hosts: ReadonlySet<string>;
  private readonly networks: readonly Network[];

  constructor(own: OwnNetworks = []) {
    this.hosts = new Set(own.filter((each) => !isNetwork(each)));
    this.networks = own.filter(isNetwork).map(networkOf);
  }

  /** `address` is what `host` stands for; of a host that is an address, the address itself. */
  allows(host: string, address: string): boolean {
    if (!ipaddr.isValid(address)) return false;
    // `::ffff:10.0.0.1` is 10.0.0.1 by another name.
    const unmapped = ipaddr.process(address);
    if (metadata.some((each) => within(unmapped, [each, 128]))) return false;
    if (isPublic(unmapped)) return true;
    return (
      ownRanges.has(unmapped.range()) &&
      (this.hosts.has(host.toLowerCase()) ||
        this.networks.some((network) => within(unmapped, network)))
    );
  }
}

const isPublic = (address: Address): boolean =>
  address.range() === 'unicast' && (address.kind() === 'ipv4' || within(address, publicV6));

const within = (address: Address, [base, bits]: Network): boolean =>
  address.kind() === base.kind() && address.match(base, bits);

function isNetwork(text: string): boolean {
  return ipaddr.isValidCIDR(text) || ipaddr.isValid(text);
}

const networkOf = (text: string): Network => {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  const address = ipaddr.parse(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
};
