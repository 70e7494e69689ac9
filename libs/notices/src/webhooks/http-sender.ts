import { lookup, type LookupAddress } from 'node:dns';
import { request as plainRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';
import { promisify } from 'node:util';
import type { Reach } from './reach';

/** A request as it goes out. */
export interface Outgoing {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Why there was no answer. A word and no more: what a machine says of itself stays on that machine. */
export type NoAnswer =
  | 'address-refused'
  | 'https-needed'
  | 'no-such-host'
  | 'timeout'
  | 'tls'
  | 'unreachable'
  /** This process is leaving. */
  | 'interrupted';

export type Reply =
  | { readonly is: 'answered'; readonly status: number; readonly retryAfter?: string }
  | { readonly is: 'unanswered'; readonly because: NoAnswer };

/** Carries a request to a server out there. */
export abstract class Sender {
  /** Never throws: what goes wrong out there is an answer too. */
  abstract send(outgoing: Outgoing, signal?: AbortSignal): Promise<Reply>;

  /** What stands against an address, before anything is sent there; nothing when nothing does. */
  abstract objectionTo(url: string): Promise<NoAnswer | undefined>;
}

interface Options {
  readonly reach: Reach;
  /** In the development profile alone. */
  readonly allowPlain: boolean;
  /** For the whole of it, in milliseconds. */
  readonly patience?: number;
  readonly resolve?: (host: string) => Promise<readonly LookupAddress[]>;
}

/** So much of an answer is let in before the line is cut. Nothing of it is read. */
const mostOfAnswer = 64 * 1024;

const resolved = (host: string): Promise<readonly LookupAddress[]> =>
  promisify(lookup)(host, { all: true });

/** Speaks to the very address that was looked at: a name that changes its mind in between leads nowhere. Follows no redirect, uses no proxy. */
export class HttpSender extends Sender {
  private readonly patience: number;
  private readonly resolve: (host: string) => Promise<readonly LookupAddress[]>;

  constructor(private readonly options: Options) {
    super();
    this.patience = options.patience ?? 15_000;
    this.resolve = options.resolve ?? resolved;
  }

  async objectionTo(text: string): Promise<NoAnswer | undefined> {
    const found = await this.addressesOf(new URL(text));
    return typeof found === 'string' ? found : undefined;
  }

  async send({ url: text, headers, body }: Outgoing, signal?: AbortSignal): Promise<Reply> {
    const deadline = AbortSignal.timeout(this.patience);
    const until = signal ? AbortSignal.any([deadline, signal]) : deadline;
    const url = new URL(text);
    try {
      const addresses = await Promise.race([this.addressesOf(url), aborted(until)]);
      if (typeof addresses === 'string') return { is: 'unanswered', because: addresses };
      const answer = await this.ask(url, { headers, lookup: only(addresses), signal: until }, body);
      const retryAfter = answer.headers['retry-after'];
      return {
        is: 'answered',
        status: answer.statusCode ?? 0,
        ...(retryAfter !== undefined && { retryAfter }),
      };
    } catch (error) {
      const because = signal?.aborted ? 'interrupted' : wordFor(error);
      return { is: 'unanswered', because };
    }
  }

  private async addressesOf({
    protocol,
    hostname,
  }: URL): Promise<readonly LookupAddress[] | NoAnswer> {
    if (protocol !== 'https:' && !(protocol === 'http:' && this.options.allowPlain))
      return 'https-needed';
    const host = hostname.replace(/^\[|\]$/g, '');
    const addresses = await this.resolve(host).catch(() => []);
    if (addresses.length === 0) return 'no-such-host';
    // One that leads inside among others is no accident.
    const mayAll = addresses.every(({ address }) => this.options.reach.allows(host, address));
    return mayAll ? addresses : 'address-refused';
  }

  private ask(url: URL, options: RequestOptions, body: string): Promise<IncomingMessage> {
    const begin = url.protocol === 'https:' ? secureRequest : plainRequest;
    return new Promise((resolve, reject) => {
      const request = begin(url, { ...options, method: 'POST', agent: false }, (answer) => {
        let size = 0;
        answer.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > mostOfAnswer) answer.destroy();
        });
        answer.on('close', () => resolve(answer));
        answer.on('error', () => undefined);
      });
      request.on('error', reject);
      request.end(body);
    });
  }
}

/** A lookup that knows these addresses and asks nobody. */
const only =
  (addresses: readonly LookupAddress[]): NonNullable<RequestOptions['lookup']> =>
  (_, { all }, answer) => {
    const [first] = addresses;
    if (all) answer(null, [...addresses]);
    else answer(null, first?.address ?? '', first?.family);
  };

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const fail = () => reject(signal.reason as Error);
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });

const wordFor = (error: unknown): NoAnswer => {
  const { code, name, cause } = error as { code?: unknown; name?: unknown; cause?: unknown };
  if (name === 'TimeoutError' || (cause as { name?: unknown } | undefined)?.name === 'TimeoutError')
    return 'timeout';
  return typeof code === 'string' && /^(?:ERR_TLS|CERT_|ERR_SSL|EPROTO|.*CERT)/.test(code)
    ? 'tls'
    : 'unreachable';
};
