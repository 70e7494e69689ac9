import { aggregates, commands } from '@kyket/agreements';
import { isCorrection } from '@kyket/eventing';
import type { Heard } from '../heard';
import { commandPages } from './commands';
import { eventPages } from './events';
import { page, table, titleOf, titles, type Page } from './page';
import { refusalPages } from './refusals';
import { statePages } from './states';

/** The whole catalogue, as it follows from the code today. */
export const catalogue = (heard: Heard): readonly Page[] => [
  contents(heard),
  ...commandPages(heard),
  ...eventPages(heard),
  ...refusalPages(heard),
  ...statePages(heard),
];

const contents = ({ reasons }: Heard): Page => {
  const rows = Object.keys(titles).map((name) => {
    const events = aggregates.find((each) => each.name === name)?.events ?? [];
    const said = reasons.filter(({ of }) => of === name).length;
    const ordered = commands.filter(
      (command) => command.of.name === name && !/Correction$/.test(command.name),
    ).length;
    const facts = events.filter((each) => !isCorrection(each)).length;
    const link = (folder: string, count: number) =>
      count === 0 ? '' : `[${count}](${folder}/${name}.md)`;
    return name === 'correcting'
      ? [titleOf(name), link('commands', 3), link('events', 3), link('refusals', said)]
      : [titleOf(name), link('commands', ordered), link('events', facts), link('refusals', said)];
  });
  return page(
    'README.md',
    '# Catalogue',
    '',
    'Every order that can be given, every fact that can be recorded and every refusal, written by `npm run catalogue` from their definitions and from',
    'the stories that the tests tell. `npm test` fails when these pages are not what the code says. [States](states.md) shows how each part of a record moves.',
    '',
    ...table(['record', 'commands', 'events', 'refusals'], rows),
  );
};
