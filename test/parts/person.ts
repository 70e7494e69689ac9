import type { CaseFile, Entry, Receipt } from '@kyket/application';
import type { Language } from '@kyket/eventing';
import type { ObligationItem } from '@kyket/projections';
import { randomUUID } from 'node:crypto';

/** A record, by where it is found. */
export interface Place {
  readonly in: string;
  readonly id: string;
}

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly sentAt: string;
  readonly deliveries: number;
}

export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly [detail: string]: unknown;
}

/** An answer as it came over the wire. */
export interface Answer<Body = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

interface Asked {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** From where to look: `{ knownAt: '2023-12-20' }`. */
export type From = Readonly<Partial<Record<'asOf' | 'knownAt' | 'atRevision', string | number>>>;

/** Someone who uses Kyket over HTTP and in no other way. */
export class Person {
  constructor(
    readonly url: string,
    readonly cookie = '',
    private readonly language = 'vi',
  ) {}

  static async signIn(url: string, email: string, password: string): Promise<Person> {
    const answer = await new Person(url).asks('POST', '/v1/session', { body: { email, password } });
    if (answer.status !== 200) throw new Error(`${email} cannot sign in: ${answer.text}`);
    return new Person(url).goesOn(answer);
  }

  /** The same person, under the cookie that an answer gave them. */
  goesOn({ headers }: Answer): Person {
    const [cookie = this.cookie] = headers.getSetCookie().map((each) => each.split(';')[0]);
    return new Person(this.url, cookie, this.language);
  }

  /** The same person, who reads another language. */
  in(language: Language): Person {
    return new Person(this.url, this.cookie, language);
  }

  /** One request, and whatever comes of it. A body that is a text is sent as it is. */
  async asks<Body>(method: string, path: string, asked: Asked = {}): Promise<Answer<Body>> {
    const { body, headers } = asked;
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        cookie: this.cookie,
        'accept-language': this.language,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: (isJson ? JSON.parse(text) : undefined) as Body,
    };
  }

  async reads<Body>(path: string): Promise<Body> {
    const { status, text, body } = await this.asks<Body>('GET', path);
    if (status !== 200) throw new Error(`GET ${path} was answered with ${status}: ${text}`);
    return body;
  }

  /** Gives an order about the record as it stands. A refusal is an error. */
  async gives(order: string, to: Place, words: object): Promise<Receipt> {
    const { status, text, body } = await this.orders<Receipt>(order, to, words);
    if (status > 201) throw new Error(`${order} was refused with ${status}: ${text}`);
    return body;
  }

  /** Gives an order that is not accepted, and hears why. */
  async isRefused(order: string, to: Place, words: object): Promise<Problem> {
    const { status, body } = await this.orders<Problem>(order, to, words);
    if (status < 400) throw new Error(`${order} was accepted`);
    return body;
  }

  /** The case file of an agreement. */
  sees({ id }: Place, from: From = {}): Promise<CaseFile> {
    return this.reads(`/v1/agreements/${id}${queryOf(from)}`);
  }

  async history({ id }: Place, from: From = {}): Promise<readonly Entry[]> {
    const path = `/v1/agreements/${id}/history${queryOf(from)}`;
    return (await this.reads<{ items: Entry[] }>(path)).items;
  }

  async deadlines({ id }: Place): Promise<readonly ObligationItem[]> {
    return (await this.reads<{ items: ObligationItem[] }>(`/v1/obligations?subject=${id}`)).items;
  }

  /** The revision of a record, as its ETag says; none while there is no such record. */
  async revisionOf({ in: collection, id }: Place): Promise<string | undefined> {
    const { headers } = await this.asks('GET', `/v1/${collection}/${id}`);
    return headers.get('etag') ?? undefined;
  }

  async movesClock(now: string): Promise<void> {
    const { status, text } = await this.asks('POST', '/v1/dev/clock', { body: { now } });
    if (status !== 200) throw new Error(`The clock did not move: ${text}`);
  }

  private async orders<Body>(order: string, to: Place, words: object): Promise<Answer<Body>> {
    const match = await this.revisionOf(to);
    return this.asks('POST', pathOf(order, to), {
      body: founders.has(order) ? { id: to.id, ...words } : words,
      headers: { 'idempotency-key': randomUUID(), ...(match && { 'if-match': match }) },
    });
  }
}

/** Orders that found a record are given to the collection, and name the new record. */
const founders = new Set(['propose-agreement', 'establish-talks', 'register-party']);

export const pathOf = (order: string, { in: collection, id }: Place): string =>
  founders.has(order) ? `/v1/${collection}` : `/v1/${collection}/${id}/commands/${order}`;

const queryOf = (from: From): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(from)) query.set(name, String(value));
  return query.size === 0 ? '' : `?${query.toString()}`;
};
