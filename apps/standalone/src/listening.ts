import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { CannotStart } from './cannot-start';
import type { Settings } from './settings';

/** Throws CannotStart, before anything is opened, where nobody could come in afterwards. */
export const freeDoor = async (settings: Settings): Promise<void> => {
  const door = createServer();
  try {
    door.listen(settings.port, settings.host);
    await once(door, 'listening');
  } catch (error) {
    throw inWords(error, settings);
  }
  door.close();
  await once(door, 'close');
};

export const listen = async (app: NestFastifyApplication, settings: Settings): Promise<void> => {
  try {
    await app.listen(settings.port, settings.host);
  } catch (error) {
    throw inWords(error, settings);
  }
};

const inWords = (error: unknown, { port, host }: Settings): unknown => {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return new CannotStart(
        `Port ${port} is taken. Stop what uses it, or choose another with PORT.`,
      );
    case 'EACCES':
      return new CannotStart(`Port ${port} may not be used. Choose one above 1023 with PORT.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CannotStart(
        `${host} is no address of this machine. Choose one with HOST, such as 127.0.0.1.`,
      );
    default:
      return error;
  }
};
