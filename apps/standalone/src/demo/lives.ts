import { CannotStart } from '../cannot-start';
import { dienBien } from './dien-bien';
import { guangxi } from './guangxi';
import type { Life } from './life';
import { quangTri } from './quang-tri';
import { at } from './step';
import { viengChan } from './vieng-chan';

/** Every life that the demonstration tells. */
export const lives: readonly Life[] = [guangxi, dienBien, viengChan, quangTri];

/** Where the clock stands once all of them are told: a year of reminders lies ahead. */
export const today = at('2026-11-22');

/** The lives of these names; all of them where none is named. */
export const livesNamed = (names: readonly string[]): readonly Life[] => {
  if (names.length === 0) return lives;
  return names.map((name) => {
    const life = lives.find((each) => each.name === name);
    if (life !== undefined) return life;
    const known = lives.map((each) => each.name).join(', ');
    throw new CannotStart(`There is no demonstration called ${name}. Name one of these: ${known}.`);
  });
};
