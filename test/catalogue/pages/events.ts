import { aggregates, commands } from '@kyket/agreements';
import { isCorrection, type AnyAggregate, type EventDefinition } from '@kyket/eventing';
import { exampleOf } from '../example';
import type { Heard } from '../heard';
import { factsOf } from './commands';
import { fieldsOf } from './fields';
import { anchor, page, table, titleOf, type Page } from './page';

/** One page for each kind of record: every fact that it can hold. */
export const eventPages = (heard: Heard): readonly Page[] => [
  ...aggregates.map((aggregate) =>
    eventPage(
      aggregate.name,
      aggregate,
      aggregate.events.filter((each) => !isCorrection(each)),
      heard,
    ),
  ),
  ...aggregates
    .filter(({ name }) => name === 'agreement')
    .map((aggregate) =>
      eventPage('correcting', aggregate, aggregate.events.filter(isCorrection), heard),
    ),
];

const eventPage = (
  name: string,
  aggregate: AnyAggregate,
  events: readonly EventDefinition[],
  heard: Heard,
): Page => {
  const followers = heard.managers.filter(({ follows }) => follows.has(aggregate.name));
  return page(
    `events/${name}.md`,
    `# Events: ${titleOf(name)}`,
    '',
    `[Catalogue](../README.md) · [commands](../commands/${name}.md) · [refusals](../refusals/${name}.md)`,
    '',
    followers.length > 0
      ? `Each of these facts is followed by the process managers ${followers.map(({ name }) => `\`${name}\``).join(', ')}.`
      : 'No process manager follows these facts.',
    '',
    ...events.flatMap((event) => section(event, aggregate, heard)),
  );
};

const section = (
  event: EventDefinition,
  aggregate: AnyAggregate,
  heard: Heard,
): readonly string[] => [
  `## ${event.type}`,
  '',
  `“${event.says.vi}” · “${event.says.en}”`,
  '',
  `- Version: ${event.version}`,
  `- Recorded by: ${recordersOf(event, aggregate, heard).join(', ') || 'nothing'}`,
  `- May be corrected: ${quoted(event.corrigible) || 'no field of its own; its day'}`,
  ...(event.ownSide.length > 0 ? [`- For the own side only: ${quoted(event.ownSide)}`] : []),
  ...readBy(event, aggregate, heard),
  '',
  ...table(
    ['field', 'holds', ''],
    fieldsOf(event.data).map(({ name, holds, needed }) => [
      `\`${name}\``,
      holds,
      needed ? 'always' : '',
    ]),
  ),
  '',
  ...exampleIn(event, aggregate, heard),
];

const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

const recordersOf = (event: EventDefinition, of: AnyAggregate, heard: Heard): readonly string[] =>
  commands
    .filter((command) => command.of === of)
    .filter((command) => factsOf(command, heard).some((fact) => fact.startsWith(`[${event.type}]`)))
    .map(({ name }) => {
      const file = isCorrection(event) ? 'correcting' : of.name;
      return `[${name}](../commands/${file}.md#${anchor(name)})`;
    });

const readBy = (event: EventDefinition, of: AnyAggregate, heard: Heard): readonly string[] => {
  if (isCorrection(event)) return ['- Read by: the timeline of every record, before it is folded'];
  const readers = heard.readers.get(`${of.name} ${event.type}`) ?? [];
  const named = (kind: string) =>
    quoted(readers.filter((each) => each.kind === kind).map(({ name }) => name));
  const managers = heard.managers.filter(
    ({ follows, facts }) => follows.has(of.name) && facts.has(event.type),
  );
  return [
    ['state', named('state')],
    ['views', named('view')],
    ['deadlines', named('rule')],
    ['process managers, by its name', quoted(managers.map(({ name }) => name))],
  ].flatMap(([reader, what]) => (what === '' ? [] : [`- Read by ${reader}: ${what}`]));
};

const exampleIn = (
  event: EventDefinition,
  aggregate: AnyAggregate,
  heard: Heard,
): readonly string[] => {
  const example = exampleOf(event, aggregate, heard.stories);
  if (example === undefined) return ['No story records one.', ''];
  return ['```json', JSON.stringify(event.data.parse(example), null, 2), '```', ''];
};
