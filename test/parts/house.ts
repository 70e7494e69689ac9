import { access } from '@kyket/agreements';
import { Managers } from '@kyket/application';
import { partsOf } from '@kyket/eventing';
import { run, type Running } from '../../apps/standalone/src/run';
import { readSettings } from '../../apps/standalone/src/settings';
import { dienBien } from '../../apps/standalone/src/demo/dien-bien';
import type { Life } from '../../apps/standalone/src/demo/life';
import { demoPassword } from '../../apps/standalone/src/demo/member';
import { at } from '../../apps/standalone/src/demo/step';
import { newFolder } from './folder';
import { Person, type Letter } from './person';
import { startPostgres } from './postgres';
import { startRedis } from './redis';

/** The whole of Kyket in this process, on a folder of its own. */
export interface House {
  readonly url: string;
  readonly folder: string;
  readonly running: Running;
  readonly signIn: (email: string) => Promise<Person>;
  /** Moves the one clock, and waits until everything that falls due by then is dealt with. */
  readonly day: (on: string, time?: string) => Promise<void>;
  /** What lies in the development mailbox, the first letter first. */
  readonly letters: () => Promise<readonly Letter[]>;
  /** Everything on record, and everything that follows from it, can be seen in lists. */
  readonly settled: () => Promise<void>;
  /** How many facts there are of which kind, those of the journal of accesses aside. */
  readonly facts: () => Promise<Readonly<Record<string, number>>>;
  readonly stop: () => Promise<void>;
}

interface Opening {
  /** Whose offices and accounts are registered. */
  readonly lives?: readonly Life[];
  /** Their stories have happened too. */
  readonly told?: boolean;
  /** Servers of its own that it runs on, in place of what is embedded. On PostgreSQL a house costs half as much time. */
  readonly on?: readonly (keyof typeof servers)[];
  /** As in the environment. */
  readonly settings?: Readonly<Record<string, string>>;
}

const servers = {
  PostgreSQL: { start: startPostgres, setting: 'DATABASE_URL' },
  Redis: { start: startRedis, setting: 'REDIS_URL' },
} as const;

/** Opens a house in which the offices and accounts of some lives are registered, of Điện Biên when not said, and nothing else has happened. */
export const openHouse = async ({
  lives = [dienBien],
  told = false,
  on = [],
  settings = {},
}: Opening = {}): Promise<House> => {
  const folder = newFolder('house');
  const ground = await Promise.all(
    on.map(async (name) => ({ ...servers[name], server: await servers[name].start() })),
  );
  const leave = async () => {
    for (const { server } of ground) await server.stop();
    folder.remove();
  };
  const named = ground.map(({ setting, server }) => [setting, server.url] as const);
  const running = await run(
    readSettings(
      { KYKET_DATA: folder.path, PORT: '0', ...Object.fromEntries(named), ...settings },
      { development: true },
    ),
    { demo: { lives, ...(!told && { only: 'registers' as const }) } },
  );
  const { url, parts, app } = running;
  const outside = new Person(url);

  return {
    url,
    folder: folder.path,
    running,
    signIn: (email) => Person.signIn(url, email, demoPassword),
    day: (on, time = '09:00') => outside.movesClock(at(on, time)),
    letters: async () => (await outside.reads<{ items: Letter[] }>('/dev/mail')).items.toReversed(),
    settled: async () =>
      outside.movesClock((await outside.reads<{ now: string }>('/v1/dev/clock')).now),
    facts: async () => {
      const found: Record<string, number> = {};
      for await (const { stream, type } of parts.stores.log.readAll())
        if (partsOf(stream).name !== access.name) found[type] = (found[type] ?? 0) + 1;
      return found;
    },
    stop: async () => {
      const aside = [...app.get(Managers).setAside, ...(await parts.views.setAside())];
      await running.stop();
      await leave();
      // Nobody asks for it, so a test would not notice what the others never waited for.
      if (aside.length > 0) throw new Error(`Set aside in this house: ${JSON.stringify(aside)}`);
    },
  };
};
