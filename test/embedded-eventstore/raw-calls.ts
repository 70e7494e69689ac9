import { Client, credentials, Metadata, status } from '@grpc/grpc-js';

const asIs = (message: Buffer) => message;
const patience = () => ({ deadline: Date.now() + 8_000 });

/** Calls that send bytes as they are, and answer with the status they met. */
export const rawCalls = (port: number) => {
  const client = new Client(`127.0.0.1:${port}`, credentials.createInsecure(), {
    'grpc.max_send_message_length': -1,
  });
  return {
    close: () => client.close(),
    unary: (path: string, message: Buffer) =>
      new Promise<status>((resolve) => {
        client.makeUnaryRequest(path, asIs, asIs, message, new Metadata(), patience(), (error) =>
          resolve(error?.code ?? status.OK),
        );
      }),
    stream: (path: string, messages: readonly Buffer[]) =>
      new Promise<status>((resolve) => {
        const call = client.makeBidiStreamRequest(path, asIs, asIs, new Metadata(), patience());
        call.on('data', () => undefined);
        call.on('error', () => undefined);
        call.on('status', ({ code }) => resolve(code));
        for (const message of messages) call.write(message);
        call.end();
      }),
  };
};
