import {
  MemoryLog,
  MemorySafe,
  idFrom,
  onDay,
  type Id,
  type Instant,
  type StoredEvent,
} from '@kyket/eventing';
import type { Became } from '../courier';
import { Deliveries } from '../deliveries';
import { Delivering } from '../delivering';
import { Endpoints, type Endpoint } from '../endpoints';
import { Sender, type NoAnswer, type Outgoing, type Reply } from '../http-sender';
import type { CloudEvent } from '../message';
import { ProgressBook, type Progress } from '../progress';
import { Turns } from '../turns';
import { WebhookDesk } from '../webhook-desk';
import { Webhooks } from '../webhooks';

export const department = idFrom('party', 'department');

/** A receiver out there, which takes or refuses what it is sent. */
export class Receiver extends Sender {
  readonly sent: Outgoing[] = [];
  readonly taken: Outgoing[] = [];
  answer: number | NoAnswer = 204;
  retryAfter: string | undefined;

  async send(outgoing: Outgoing): Promise<Reply> {
    this.sent.push(outgoing);
    if (typeof this.answer === 'string') return { is: 'unanswered', because: this.answer };
    if (this.answer < 300) this.taken.push(outgoing);
    const { retryAfter } = this;
    return { is: 'answered', status: this.answer, ...(retryAfter && { retryAfter }) };
  }

  async objectionTo(): Promise<NoAnswer | undefined> {
    return typeof this.answer === 'string' ? this.answer : undefined;
  }

  get tries(): number {
    return this.sent.length;
  }

  get events(): readonly CloudEvent[] {
    return this.taken.map(({ body }) => JSON.parse(body) as CloudEvent);
  }

  get ids(): readonly Id[] {
    return this.events.map(({ id }) => id);
  }
}

/** A house with a log of its own that tells endpoints, on a clock that stands where it is set. */
export const outpost = () => {
  const log = new MemoryLog();
  const safe = new MemorySafe();
  const receiver = new Receiver();
  const became: Became[] = [];
  const warned: Progress[] = [];
  let now = Date.parse('2026-03-02T08:00:00.000Z');
  let mailIsDown = false;
  const endpoints = new Endpoints(safe);
  const progress = new ProgressBook(safe);
  const deliveries = new Deliveries(safe);
  const delivering = new Delivering({
    sender: receiver,
    deliveries,
    newsOf: async ({ type, stream }, organisation) =>
      organisation === department && type !== 'Hidden'
        ? { kind: `kyket.agreement.${type}`, subject: stream, data: {} }
        : undefined,
    source: 'https://kyket.example.gov.vn',
    now: () => now,
  });
  const parts = { log, endpoints, progress, delivering, now: () => now };
  const open = (claimant: string) =>
    new Webhooks({
      ...parts,
      turns: new Turns(safe, idFrom(claimant)),
      chance: () => 0,
      follows: [],
      became: async (_, __, each) => void became.push(each),
      warn: async (_, standing) => {
        if (mailIsDown) throw new Error('No mail today');
        warned.push(standing);
      },
      onTrouble: () => undefined,
    });
  const webhooks = open('first');
  const desk = new WebhookDesk({ ...parts, sender: receiver, deliveries });

  return {
    log,
    receiver,
    desk,
    webhooks,
    /** Another process on the same log and safe. */
    another: () => open('second'),
    became,
    warned,
    endpoints,
    mail: (isDown: boolean) => void (mailIsDown = isDown),
    passes: (milliseconds: number) => void (now += milliseconds),
    clock: () => new Date(now),
    register: async (kinds: readonly string[] = ['kyket.agreement.*']): Promise<Endpoint> =>
      (await desk.add({ url, organisation: department, kinds, description: '' })).endpoint,
    /** Something is recorded. Its id comes back. */
    recorded: (type = 'TextAgreed', recordedAt: Instant = '2026-03-02T08:00:00.000Z') =>
      record(log, type, recordedAt),
  };
};

const url = 'https://dms.example.gov.vn/kyket';
const stream = `agreement-${idFrom('agreement', 'one')}`;

const record = async (log: MemoryLog, type: string, recordedAt: Instant): Promise<Id> => {
  const end = await log.end(stream);
  const id = idFrom('fact', end + 1);
  const metadata: StoredEvent['metadata'] = {
    schemaVersion: 1,
    recordedAt,
    occurredOn: { date: onDay('2026-03-02'), zone: 'Asia/Ho_Chi_Minh' },
    actor: { personId: idFrom('person', 'someone'), authentication: 'password' },
    evidence: [],
    commandId: id,
    correlationId: id,
    causationId: id,
  };
  await log.append(stream, [{ id, type, data: {}, metadata }], end === -1 ? 'no-stream' : end);
  return id;
};
