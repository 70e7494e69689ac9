/** What a node needs to know to run. */
export interface NodeSettings {
  /** The folder that holds the log. One node at a time uses it. */
  readonly dataFolder: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Without a certificate the node is open to everyone, and so serves loopback alone. */
  readonly host?: string;
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Passwords of the two users of a node with TLS. */
  readonly users?: { readonly admin: string; readonly ops: string };
  /** The most bytes one append may hold in total. */
  readonly maxAppendSize?: number;
  /** Below so much free space the node refuses to write. */
  readonly minFreeBytes?: number;
}

export const LOOPBACK = '127.0.0.1';
export const SERVER_VERSION = '24.10.0';

export const defaults = {
  host: LOOPBACK,
  maxAppendSize: 1024 * 1024,
  minFreeBytes: 64 * 1024 * 1024,
} as const;

/** What the node refuses, whoever asks. */
export const limits = {
  receivedMessageBytes: 20 * 1024 * 1024,
  streamNameBytes: 4_096,
  eventTypeBytes: 4_096,
  filterPatternLength: 2_048,
  filterPrefixes: 256,
  filterMillisecondsPerPage: 50,
  openAppendsPerCall: 4_096,
} as const;

const isLoopback = (host: string): boolean =>
  host === LOOPBACK || host === '::1' || host === 'localhost';

/** Everything wrong with the settings, each with its fix. */
export const faultsIn = ({ host, port, tls, users, maxAppendSize }: NodeSettings): string[] => {
  const faults: string[] = [];
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    faults.push(`The port ${port} is not between 0 and 65535.`);
  if (!tls && host !== undefined && !isLoopback(host))
    faults.push(`Without TLS the node serves loopback alone, not ${host}. Give it a certificate.`);
  if (tls && !users) faults.push('With TLS the node needs the passwords of admin and ops.');
  if (users && (users.admin === '' || users.ops === ''))
    faults.push('The passwords of admin and ops must not be empty.');
  if (maxAppendSize !== undefined && !(maxAppendSize > 0 && maxAppendSize <= 16 * 1024 * 1024))
    faults.push('The largest append is between 1 byte and 16 MiB.');
  return faults;
};

/** What the node does not do, said at every start. */
export const limitsSaid = [
  'One node, no cluster; no persistent subscriptions, projections, users, operations, HTTP/AtomPub, X.509 or explicit transactions (UNIMPLEMENTED).',
  'Nothing is scavenged: hidden events stay on disk.',
] as const;
