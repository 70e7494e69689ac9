import { metAbroad, unsaid } from './abroad';
import type { Heard } from './heard';
import type { Page } from './pages/page';
import { unproven } from './refusals';

/** What is wrong with the catalogue, or with what it is written from. */
export interface Amiss {
  /** Pages that are not what the code says. */
  readonly outdated: readonly string[];
  /** Refusals that no test expects. */
  readonly untested: readonly string[];
  /** Refusals that were given by an order in whose source nobody would have found them. */
  readonly unforeseen: readonly string[];
  /** Refusals that a counterpart may meet, and could not read. */
  readonly unsaid: readonly string[];
}

export const amiss = (
  heard: Heard,
  pages: readonly Page[],
  onDisk: ReadonlyMap<string, string>,
): Amiss => ({
  outdated: outdated(pages, onDisk),
  untested: unproven(heard.reasons, heard.proofs),
  unsaid: unsaid(metAbroad(heard)),
  unforeseen: [
    ...new Set(
      heard.stories.refused
        .filter(({ command, refusal }) =>
          heard.commandsWritten
            .filter(({ name }) => name === command.name)
            .every(
              ({ reached: { refusals, words } }) =>
                !refusals.has(refusal.code) && !words.has(refusal.code),
            ),
        )
        .map(({ command, refusal }) => `${command.name}: ${refusal.code}`),
    ),
  ],
});

export const outdated = (
  pages: readonly Page[],
  onDisk: ReadonlyMap<string, string>,
): readonly string[] => {
  const changed = pages.filter(({ path, text }) => onDisk.get(path) !== text);
  const gone = [...onDisk.keys()].filter((path) => pages.every((page) => page.path !== path));
  return [...changed.map(({ path }) => path), ...gone].sort();
};
