import { cpSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { newFolder } from '../parts/folder';
import { AppClient } from './app-client';
import { findingsIn, type Findings } from './app-findings';
import { AppProcess } from './app-process';
import { story, type Move } from './app-story';
import { chanceOf, type Chance } from './chance';
import { remindersUndisturbed } from './undisturbed';

export interface AppFaultRun {
  readonly kills: number;
  /** Kills in one life of the memorandum. */
  readonly killsALife?: number;
  readonly seed: number;
  readonly onProgress?: (kills: number) => void;
}

/** What the run found. `lost` to `viewsThatDiffer` should be zero. */
export interface AppFaultReport extends Omit<Findings, 'reminders' | 'facts'> {
  readonly seed: number;
  readonly lives: number;
  readonly kills: { readonly between: number; readonly within: number };
  readonly acknowledged: number;
  /** Orders that were given again over a death, and recognised. */
  readonly replayed: number;
  /** Reminders that a life without a kill sends, and this one did not claim; or the other way round. */
  readonly remindersMissing: number;
  readonly reminders: number;
  readonly slowestRestartMs: number;
}

/** Before a move, or so many milliseconds into it. */
type Kill = 'between' | { readonly afterMs: number };

interface Life extends Findings {
  readonly between: number;
  readonly within: number;
  readonly acknowledged: number;
  readonly replayed: number;
  readonly slowestStartMs: number;
}

/** The memorandum lives its life over HTTP while the house is killed under it; then everything promised is looked for. */
export const runAppFaults = async ({
  kills,
  killsALife = 5,
  seed,
  onProgress = () => undefined,
}: AppFaultRun): Promise<AppFaultReport> => {
  const chance = chanceOf(seed);
  // One life alone begins by itself as soon as a copy would.
  const ground = kills > killsALife ? await prepared() : undefined;
  try {
    const lives: Life[] = [];
    const expected = await remindersUndisturbed();
    for (let left = kills; left > 0; left -= killsALife) {
      lives.push(await live(ground?.path, killsOf(Math.min(left, killsALife), chance)));
      onProgress(kills - Math.max(0, left - killsALife));
    }
    return reportOf(seed, expected, lives);
  } finally {
    ground?.remove();
  }
};

/** A house in which the registers are, and nothing else: every life begins with a copy. */
const prepared = async () => {
  const folder = newFolder('faults');
  const app = new AppProcess(folder.path);
  await app.start();
  await app.stop();
  return folder;
};

/** Where the house dies: at different moves, before one of them or within it. */
const killsOf = (count: number, chance: Chance): ReadonlyMap<number, Kill> => {
  const kills = new Map<number, Kill>();
  while (kills.size < count) {
    const move = chance.below(story.length);
    const longest = story[move]?.is === 'clock' ? 1_200 : 40;
    kills.set(move, chance.below(3) === 0 ? 'between' : { afterMs: chance.below(longest) });
  }
  return kills;
};

const live = async (
  ground: string | undefined,
  kills: ReadonlyMap<number, Kill>,
): Promise<Life> => {
  const folder = newFolder('faults');
  if (ground) cpSync(ground, folder.path, { recursive: true });
  const app = new AppProcess(folder.path);
  const client = new AppClient(app);
  try {
    await app.start();
    await client.signIn();
    for (const [index, move] of story.entries())
      await makeWhileKilled(move, kills.get(index), app, client);
    await app.stop();

    const found = await findingsIn(folder.path, client.acknowledged);
    const within = [...kills.values()].filter((kill) => kill !== 'between').length;
    return {
      ...found,
      within,
      between: kills.size - within,
      acknowledged: client.acknowledged.length,
      replayed: client.replayed,
      slowestStartMs: app.slowestStartMs,
    };
  } finally {
    await app.kill();
    folder.remove();
  }
};

const makeWhileKilled = async (
  move: Move,
  kill: Kill | undefined,
  app: AppProcess,
  client: AppClient,
): Promise<void> => {
  if (kill === undefined) return client.makes(move, isNotKilled);

  let revived: Promise<void> | undefined;
  const dies = () =>
    (revived ??= (async () => {
      if (kill !== 'between') await pause(kill.afterMs);
      await app.kill();
      await app.start();
    })());

  if (kill === 'between') await dies();
  await client.makes(move, dies, () => void dies());
  await dies();
  if (move.is === 'order') await client.repeats();
};

const isNotKilled = async (): Promise<void> => {
  throw new Error('The house died without being killed.');
};

const reportOf = (
  seed: number,
  expected: ReadonlySet<string>,
  lives: readonly Life[],
): AppFaultReport => {
  const sum = (of: (life: Life) => number) => lives.reduce((total, life) => total + of(life), 0);
  const missing = ({ reminders }: Life) => {
    const both = reminders.filter((each) => expected.has(each)).length;
    return reminders.length - both + expected.size - both;
  };

  return {
    seed,
    lives: lives.length,
    kills: { between: sum(({ between }) => between), within: sum(({ within }) => within) },
    acknowledged: sum(({ acknowledged }) => acknowledged),
    replayed: sum(({ replayed }) => replayed),
    lost: sum(({ lost }) => lost),
    duplicated: sum(({ duplicated }) => duplicated),
    gaps: sum(({ gaps }) => gaps),
    remindersMissing: sum(missing),
    remindersUnsent: sum(({ remindersUnsent }) => remindersUnsent),
    remindersTwice: sum(({ remindersTwice }) => remindersTwice),
    viewsThatDiffer: sum(({ viewsThatDiffer }) => viewsThatDiffer),
    reminders: sum(({ reminders }) => reminders.length),
    slowestRestartMs: Math.round(Math.max(...lives.map(({ slowestStartMs }) => slowestStartMs))),
  };
};
