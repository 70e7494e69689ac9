import type { Id, Instant, Safe } from '@kyket/eventing';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';

/** An address as somebody registers it. Whether it may be reached is asked of the network, each time. */
export const EndpointUrl = z
  .string()
  .max(2_000)
  .refine((text) => URL.canParse(text) && isPlainAddress(new URL(text)), {
    error: 'An address that begins with https://, without a name, a password or a #fragment.',
  });

/** Where to begin telling an endpoint, and since when it is to be told again. Each run has its own number. */
export interface Run {
  readonly number: number;
  /** A position of the log. */
  readonly after: string;
  /** What was recorded earlier is passed over. */
  readonly since?: Instant | undefined;
}

/** A server that wants to be told. */
export interface Endpoint {
  readonly id: Id;
  /** Told is what this organisation may see. */
  readonly organisation: Id;
  readonly url: string;
  /** `kyket.agreement.TextAgreed`, or `kyket.agreement.*`. */
  readonly kinds: readonly string[];
  readonly description: string;
  readonly registeredAt: string;
  readonly enabled: boolean;
  readonly run: Run;
  /** The newest first; those that were replaced are good for a while. */
  readonly secrets: readonly Secret[];
}

interface Secret {
  readonly secret: string;
  readonly until?: string;
}

const kind = 'webhook-endpoint';

/** The endpoints there are. Secrets have to be known to sign with, so they lie in the safe as they are. */
export class Endpoints {
  constructor(private readonly safe: Safe) {}

  get(id: Id): Promise<Endpoint | undefined> {
    return this.safe.get<Endpoint>(kind, id);
  }

  async all(): Promise<readonly Endpoint[]> {
    return (await this.safe.list<Endpoint>(kind)).map(({ value }) => value);
  }

  keep(endpoint: Endpoint): Promise<void> {
    return this.safe.put(kind, endpoint.id, endpoint);
  }

  remove(id: Id): Promise<void> {
    return this.safe.delete(kind, id);
  }
}

/** 256 bits, as Standard Webhooks writes them. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** A new secret; the one it replaces is good until then, and older ones no more. */
export const rotated = ({ secrets: [last] }: Endpoint, until: string): readonly Secret[] => [
  { secret: newSecret() },
  ...(last ? [{ secret: last.secret, until }] : []),
];

export const goodSecrets = ({ secrets }: Endpoint, now: number): readonly string[] =>
  secrets
    .filter(({ until }) => until === undefined || Date.parse(until) > now)
    .map(({ secret }) => secret);

/** `kyket.agreement.*` wants every kind that begins so. */
export const isWanted = ({ kinds }: Pick<Endpoint, 'kinds'>, what: string): boolean =>
  kinds.some(
    (each) => each === what || (each.endsWith('.*') && what.startsWith(each.slice(0, -1))),
  );

function isPlainAddress({ protocol, username, password, hash }: URL): boolean {
  return /^https?:$/.test(protocol) && username === '' && password === '' && hash === '';
}
