import { Decisions, Managers, Principals, Records } from '@kyket/application';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { fastifyAdapter, furnish } from '../../api/src/server';
import { Follower } from '../../worker/src/follower';
import { AppModule } from './app.module';
import { CannotStart } from './cannot-start';
import { loadDemo, storyBegins } from './demo/load';
import { openParts, type Parts } from './parts';
import type { Settings } from './settings';

export interface Running {
  readonly url: string;
  readonly parts: Parts;
  readonly app: NestFastifyApplication;
  /** Finishes what is under way, and closes every part. */
  readonly stop: () => Promise<void>;
}

interface Options {
  /** Loads the demonstration, sending off, before the doors open. */
  readonly demo: boolean;
  readonly onProgress?: (done: number, all: number) => void;
}

/** Opens the parts, puts the house together, and opens its doors. Throws CannotStart with everything closed again. */
export const run = async (settings: Settings, { demo, onProgress }: Options): Promise<Running> => {
  const parts = await openParts(settings, settings.now ?? (demo ? storyBegins : undefined));
  let app: NestFastifyApplication | undefined;
  const stop = async () => {
    await app?.close();
    await parts.close();
  };

  try {
    app = await NestFactory.create<NestFastifyApplication>(AppModule.of(parts), fastifyAdapter(), {
      logger: ['error', 'warn'],
      abortOnError: false,
    });
    await furnish(app);
    await app.init();

    const follower = app.get(Follower);
    await follower.start();
    if (demo) {
      await follower.built();
      await loadDemo(stageOf(app, parts), onProgress);
    }
    follower.ring();
    await listen(app, settings);
    return { url: `http://${settings.host}:${portOf(app)}`, parts, app, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const stageOf = (app: NestFastifyApplication, { clock, accounts }: Parts) => ({
  clock,
  accounts,
  decisions: app.get(Decisions),
  records: app.get(Records),
  principals: app.get(Principals),
  managers: app.get(Managers),
});

const listen = async (app: NestFastifyApplication, { port, host }: Settings): Promise<void> => {
  try {
    await app.listen(port, host);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
      throw new CannotStart(
        `Port ${port} is taken. Stop what uses it, or choose another with PORT.`,
      );
    if (code === 'EACCES')
      throw new CannotStart(`Port ${port} may not be used. Choose one above 1023 with PORT.`);
    throw error;
  }
};

const portOf = (app: NestFastifyApplication): number => {
  const address: unknown = app.getHttpServer().address();
  return typeof address === 'object' && address !== null && 'port' in address
    ? Number(address.port)
    : 0;
};
