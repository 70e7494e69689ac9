import { Decisions, Managers, Principals, Records } from '@kyket/application';
import type { Instant } from '@kyket/eventing';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { fastifyAdapter, furnish } from '../../api/src/server';
import { Follower } from '../../worker/src/follower';
import { AppModule, type Role } from './app.module';
import type { Life } from './demo/life';
import { loadDemo } from './demo/load';
import { mustTellTheSame } from './demo/one-telling';
import { tellingOf } from './demo/telling';
import { QuietNest } from './logger';
import { freeDoor, listen } from './listening';
import { leaveOperatorFile } from './operator-file';
import { widenOperatorDoor } from './operator.guard';
import { openParts, type Parts } from './parts';
import type { Settings } from './settings';

export interface Running {
  readonly url: string;
  readonly parts: Parts;
  readonly app: NestFastifyApplication;
  /** Finishes what is under way, and closes every part. */
  readonly stop: () => Promise<void>;
}

/** Some lives; or of them only the bodies, their offices and accounts. */
export interface Demonstration {
  readonly lives: readonly Life[];
  readonly only?: 'registers';
  /** Where the clock stands afterwards; where the last order leaves it when not said. */
  readonly ends?: Instant;
}

interface Options {
  /** What is entered, sending off, before the doors open. */
  readonly demo?: Demonstration;
  readonly role?: Role;
  readonly onProgress?: (done: number, all: number) => void;
}

/** Opens the parts, puts the house together, and opens its doors. Throws CannotStart with everything closed again. */
export const run = async (
  settings: Settings,
  { demo, role = 'standalone', onProgress }: Options = {},
): Promise<Running> => {
  await freeDoor(settings);
  const telling = demo && tellingOf(demo.lives, demo);
  const parts = await openParts(settings, settings.now ?? telling?.begins);
  let app: NestFastifyApplication | undefined;
  const closings: (() => void)[] = [];
  const stop = async () => {
    for (const each of closings) each();
    await app?.close();
    await parts.close();
  };

  try {
    app = await NestFactory.create<NestFastifyApplication>(
      AppModule.of(parts, role),
      fastifyAdapter(settings.trustedProxies),
      {
        logger: new QuietNest(),
        abortOnError: false,
      },
    );
    widenOperatorDoor(app, parts.operatorToken);
    await furnish(app);
    await app.init();

    if (role !== 'api')
      await follow(app, async (follower) => {
        if (telling === undefined) return;
        await mustTellTheSame(parts.stores.safe, telling, settings.dataFolder);
        await follower.built();
        await loadDemo(stageOf(app as NestFastifyApplication, parts), telling, onProgress);
        await follower.settle();
      });
    await listen(app, settings);
    const url = `http://${settings.host}:${portOf(app)}`;
    if (role === 'standalone')
      closings.push(leaveOperatorFile(settings.dataFolder, { url, token: parts.operatorToken }));
    return { url, parts, app, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** Views and managers first; nothing is sent before what is to be entered quietly has been. */
const follow = async (
  app: NestFastifyApplication,
  quietly: (follower: Follower) => Promise<void>,
): Promise<void> => {
  const follower = app.get(Follower);
  await follower.start();
  await quietly(follower);
  await follower.ring();
};

const stageOf = (app: NestFastifyApplication, { clock, accounts, people }: Parts) => ({
  clock,
  accounts,
  people,
  decisions: app.get(Decisions),
  records: app.get(Records),
  principals: app.get(Principals),
  managers: app.get(Managers),
});

const portOf = (app: NestFastifyApplication): number => {
  const address: unknown = app.getHttpServer().address();
  return typeof address === 'object' && address !== null && 'port' in address
    ? Number(address.port)
    : 0;
};
