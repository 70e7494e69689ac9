import { setTimeout as pause } from 'node:timers/promises';
import type { Receipt } from '@kyket/application';
import { idFrom, pathOf as kebab, type Id } from '@kyket/eventing';
import { collectionOf, founding } from '../../apps/api/src/collections';
import { people } from '../../apps/standalone/src/demo/dien-bien/cast';
import { demoPassword } from '../../apps/standalone/src/demo/member';
import { Person, type Answer } from '../parts/person';
import type { AppProcess } from './app-process';
import type { Move } from './app-story';

/** What was acknowledged: an order, and the facts that came of it. */
export interface Acknowledged {
  readonly commandId: Id;
  readonly stream: string;
  readonly receipt: Receipt;
}

/** The people of the story, who ask again – with the same key and about the same revision – until they are answered. */
export class AppClient {
  readonly acknowledged: Acknowledged[] = [];
  replayed = 0;
  private last: (() => Promise<Answer<Receipt>>) | undefined;
  private readonly cookies = new Map<string, string>();

  constructor(private readonly app: AppProcess) {}

  async signIn(): Promise<void> {
    for (const { email } of Object.values(people))
      this.cookies.set(email, (await Person.signIn(this.app.url, email, demoPassword)).cookie);
  }

  /** `revive` starts the house again when it is dead; `sending` hears that the move itself is on its way. */
  async makes(move: Move, revive: () => Promise<void>, sending = () => {}): Promise<void> {
    if (move.is === 'clock') {
      const asked = { body: { now: move.now } };
      sending();
      await this.insists(revive, () => this.anyone().asks('POST', '/v1/dev/clock', asked));
      return;
    }
    const { step, key } = move;
    if (step.by === 'house') throw new Error('The house gives no orders over HTTP.');
    const { person, email } = step.by;
    const collection = String(collectionOf(step.give.of.name));
    const { headers } = await this.insists(revive, () =>
      this.as(email).asks('GET', `/v1/${collection}/${step.to}`),
    );
    const match = headers.get('etag');
    const isFounding =
      founding[collection as keyof typeof founding] === step.give.name && match === null;
    const path = isFounding
      ? `/v1/${collection}`
      : `/v1/${collection}/${step.to}/commands/${kebab(step.give.name)}`;
    const body = {
      ...step.data,
      ...(isFounding && { id: step.to }),
      ...(step.evidence && { evidence: step.evidence }),
    };
    const ask = () =>
      this.as(email).asks<Receipt>('POST', path, {
        body,
        headers: { 'idempotency-key': key, ...(match !== null && { 'if-match': match }) },
      });
    sending();
    const answer = await this.insists(revive, ask);
    if (answer.status > 201)
      throw new Error(`${step.give.name} was answered with ${answer.status}: ${answer.text}`);
    if (answer.body.replayed) this.replayed += 1;
    this.acknowledged.push({
      commandId: idFrom('command', person, key),
      stream: `${step.give.of.name}-${step.to}`,
      receipt: answer.body,
    });
    this.last = ask;
  }

  /** Gives the last order once more, as if its answer had been lost; the receipt must be the same. */
  async repeats(): Promise<void> {
    const before = this.acknowledged.at(-1)?.receipt;
    const again = await this.last?.();
    if (JSON.stringify(again?.body.events) !== JSON.stringify(before?.events))
      throw new Error(`The same order was answered in another way: ${again?.text}`);
    this.replayed += 1;
  }

  /** Asks until there is an answer that is not the house's trouble. */
  private async insists<Body>(
    revive: () => Promise<void>,
    ask: () => Promise<Answer<Body>>,
  ): Promise<Answer<Body>> {
    for (let attempt = 1; attempt <= 30; attempt += 1) {
      const answer = await ask().catch(() => undefined);
      if (answer !== undefined && answer.status < 500) return answer;
      if (answer === undefined) await revive();
      else await pause(200);
    }
    throw new Error('The house did not answer.');
  }

  private anyone(): Person {
    return new Person(this.app.url);
  }

  private as(email: string): Person {
    return new Person(this.app.url, this.cookies.get(email));
  }
}
