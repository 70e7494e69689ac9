import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

type Mood = 'passes' | 'freezes' | 'holds answers' | 'refuses';

interface Pair {
  stranded: boolean;
  readonly near: Socket;
  readonly far: Socket;
}

export interface FaultProxy {
  readonly port: number;
  /** Everything passes again; what was held is delivered, late. */
  readonly heal: () => void;
  /** Nothing passes and nobody is told: a frozen server, or a cable pulled out. */
  readonly freeze: () => void;
  /** The connections there are freeze for good; new ones work. */
  readonly strand: () => void;
  /** Requests arrive, their answers do not. */
  readonly holdAnswers: () => void;
  /** Resets all connections; with `holdAnswers` before, the answers are lost after the deed. */
  readonly cut: () => void;
  /** Resets all connections, and all new ones until healed. */
  readonly refuse: () => void;
  /** How many connections were made. */
  readonly connections: () => number;
  readonly stop: () => Promise<void>;
}

/** A TCP link to a server on this machine that can be made to fail as links do. */
export const startFaultProxy = async (to: {
  readonly host?: string;
  readonly port: number;
}): Promise<FaultProxy> => {
  const pairs = new Set<Pair>();
  let mood: Mood = 'passes';
  let made = 0;

  const server = createServer((near) => {
    made += 1;
    const far = connect(to.port, to.host ?? '127.0.0.1');
    const pair: Pair = { near, far, stranded: false };
    pairs.add(pair);

    const part = () => {
      pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) {
      socket.setNoDelay(true);
      socket.on('error', part);
      socket.on('close', part);
    }
    near.on('data', (bytes) => flow(bytes, near, far, pair, () => mood !== 'freezes'));
    far.on('data', (bytes) => flow(bytes, far, near, pair, () => mood === 'passes'));
    apply(pair);
  });

  /** What cannot be written yet waits in its socket, as on a real link. */
  const flow = (bytes: Buffer, from: Socket, into: Socket, pair: Pair, open: () => boolean) => {
    if (into.write(bytes)) return;
    from.pause();
    into.once('drain', () => {
      if (open() && !pair.stranded) from.resume();
    });
  };

  const apply = ({ near, far, stranded }: Pair) => {
    if (stranded) return;
    switch (mood) {
      case 'passes':
        near.resume();
        far.resume();
        return;
      case 'freezes':
        near.pause();
        far.pause();
        return;
      case 'holds answers':
        near.resume();
        far.pause();
        return;
      case 'refuses':
        near.resetAndDestroy();
        far.destroy();
    }
  };

  const become = (next: Mood) => () => {
    mood = next;
    for (const pair of pairs) apply(pair);
  };
  const strand = () => {
    for (const pair of pairs) {
      pair.stranded = true;
      pair.near.pause();
      pair.far.pause();
    }
  };
  const cut = () => {
    for (const { near, far } of pairs) {
      near.resetAndDestroy();
      far.destroy();
    }
  };

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    heal: become('passes'),
    freeze: become('freezes'),
    holdAnswers: become('holds answers'),
    refuse: become('refuses'),
    strand,
    cut,
    connections: () => made,
    stop: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
};
