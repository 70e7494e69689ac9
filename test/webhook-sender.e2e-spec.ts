import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { HttpSender, Reach, type Outgoing } from '@kyket/notices';
import { Receiver } from './parts/receiver';

const outgoing = (url: string): Outgoing => ({ url, headers: {}, body: '{}' });
const here = [{ address: '127.0.0.1', family: 4 }];

/** Something that listens and answers with this, or with nothing. */
const listening = async (answer?: string) => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => answer !== undefined && socket.write(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
};

describe('Sending to a server out there', () => {
  const allowed = new Reach(['dms.example.gov.vn']);

  it('speaks to the very address that was checked, and asks no second time what a name stands for', async () => {
    const receiver = await Receiver.start();
    let asked = 0;
    const sender = new HttpSender({
      reach: allowed,
      allowPlain: true,
      resolve: async () => {
        asked += 1;
        return asked === 1 ? here : [{ address: '169.254.169.254', family: 4 }];
      },
    });
    const url = receiver.url.replace('127.0.0.1', 'dms.example.gov.vn');

    expect(await sender.send(outgoing(url))).toEqual({ is: 'answered', status: 204 });
    expect(receiver.received).toHaveLength(1);
    expect(asked).toBe(1);
    expect(await sender.send(outgoing(url))).toEqual({
      is: 'unanswered',
      because: 'address-refused',
    });
    await receiver.goes();
  });

  it('refuses a name of which one address among others leads inside', async () => {
    const mixed = [{ address: '203.162.0.181', family: 4 }, ...here];
    const sender = new HttpSender({
      reach: new Reach(),
      allowPlain: false,
      resolve: async () => mixed,
    });
    const url = 'https://rebinding.example/';
    expect(await sender.objectionTo(url)).toBe('address-refused');
    expect(await sender.send(outgoing(url))).toMatchObject({ because: 'address-refused' });
  });

  it('says in one word why there was no answer', async () => {
    const silent = await listening();
    const sender = (patience: number, resolve: () => Promise<typeof here> = async () => here) =>
      new HttpSender({ reach: allowed, allowPlain: true, patience, resolve });
    const host = 'dms.example.gov.vn';
    const becauseOf = async (url: string, of = sender(2_000)) => await of.send(outgoing(url));

    expect(await becauseOf(`http://${host}:${silent.port}/`, sender(100))).toMatchObject({
      because: 'timeout',
    });
    const noHost = sender(2_000, () => Promise.reject(new Error('ENOTFOUND')));
    expect(await becauseOf(`http://${host}/`, noHost)).toMatchObject({ because: 'no-such-host' });
    const never = sender(100, () => new Promise(() => undefined));
    expect(await becauseOf(`http://${host}/`, never)).toMatchObject({ because: 'timeout' });
    silent.stop();
    expect(await becauseOf(`http://${host}:${silent.port}/`)).toMatchObject({
      because: 'unreachable',
    });
    const plain = await Receiver.start();
    const secure = plain.url.replace('http://127.0.0.1', `https://${host}`);
    expect(await becauseOf(secure)).toMatchObject({ because: 'tls' });
    await plain.goes();
    const strict = new HttpSender({ reach: allowed, allowPlain: false, resolve: async () => here });
    expect(await becauseOf(`http://${host}/`, strict)).toMatchObject({ because: 'https-needed' });
  });

  it('lets in little of an answer, and counts its status all the same', async () => {
    const flood = `HTTP/1.1 200 OK\r\ncontent-length: 100000000\r\n\r\n${'x'.repeat(1_000_000)}`;
    const server = await listening(flood);
    const sender = new HttpSender({
      reach: allowed,
      allowPlain: true,
      patience: 5_000,
      resolve: async () => here,
    });
    const url = `http://dms.example.gov.vn:${server.port}/`;
    expect(await sender.send(outgoing(url))).toEqual({ is: 'answered', status: 200 });
    server.stop();
  });
});
