import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A letter as it arrived: who it was handed over for, and what it says. */
export interface Delivery extends Email {
  readonly recipients: readonly string[];
}

export interface Mailbox {
  readonly port: number;
  readonly url: string;
  readonly deliveries: readonly Delivery[];
  /** Waits until so many letters have arrived. */
  readonly received: (count: number, patience?: number) => Promise<readonly Delivery[]>;
  /** From now on letters are refused with this answer (`452 full`); taken again without one. */
  readonly refuse: (answer?: string) => void;
  /** There is no such mailbox here: its letters are refused for good. */
  readonly knowsNot: (address: string) => void;
  readonly stop: () => Promise<void>;
}

interface Watch {
  /** Sees each letter once it is taken, before whoever sent it hears that it was. */
  readonly taken?: (delivery: Delivery) => void | Promise<void>;
}

/** A post office in this process that takes every letter and opens it. */
export const startMailbox = async ({ taken }: Watch = {}): Promise<Mailbox> => {
  const deliveries: Delivery[] = [];
  const unknown = new Set<string>();
  let refusal: string | undefined;

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, answer) =>
      answer(unknown.has(address) ? smtpError('550 5.1.1 no such mailbox') : null),
    onData: (stream, { envelope }, answer) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refusal) return answer(smtpError(refusal));

        const recipients = envelope.rcptTo.map(({ address }) => address);
        const open = async (): Promise<void> => {
          const delivery = { ...(await PostalMime.parse(Buffer.concat(chunks))), recipients };
          deliveries.push(delivery);
          await taken?.(delivery);
        };
        open().then(
          () => answer(null),
          (error: Error) => answer(error),
        );
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;

  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    deliveries,
    received: async (count, patience = 10_000) => {
      for (const until = performance.now() + patience; deliveries.length < count;) {
        if (performance.now() > until) {
          throw new Error(`${deliveries.length} of ${count} letters arrived in ${patience} ms`);
        }
        await pause(20);
      }
      return deliveries;
    },
    knowsNot: (address) => void unknown.add(address),
    refuse: (answer) => (refusal = answer),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
};

const smtpError = (answer: string) =>
  Object.assign(new Error(answer.replace(/^\d+ /, '')), { responseCode: Number.parseInt(answer) });
