import { CannotStart } from '../cannot-start';
import { dienBien } from './dien-bien';
import type { Life } from './life';
import { quangTri } from './quang-tri';
import { viengChan } from './vieng-chan';

/** Every life that the demonstration tells. */
export const lives: readonly Life[] = [dienBien, viengChan, quangTri];

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
