import type { Heard } from '../heard';
import { drawn, edgesOf, regions } from '../regions';
import { page, titleOf, type Page } from './page';

/** The regions of each kind of record, drawn from what was seen to move them. */
export const statePages = ({ stories }: Heard): readonly Page[] => [
  page(
    'states.md',
    '# States',
    '',
    'Drawn from the code: every order that the tests give is given to every kind of record that they tell, and whatever moves is an arrow.',
    'Whether an agreement is in force *on a day* is worked out from its dates and not stored; the drawing of its force shows what is on record.',
    '',
    ...[...new Set(regions.map(({ of }) => of))].flatMap((of) => [
      `## ${titleOf(of)}`,
      '',
      ...[...edgesOf(of, stories)].flatMap(([{ title }, edges]) => [
        `### ${title}`,
        '',
        '```mermaid',
        drawn(edges),
        '```',
        '',
      ]),
    ]),
  ),
];
