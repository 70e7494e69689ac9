import { commands } from '@kyket/agreements';
import { isCorrection, pathOf, type AnyCommand } from '@kyket/eventing';
import { collectionOf, founding } from '../../../apps/api/src/collections';
import type { Heard } from '../heard';
import { reasonOf, type Reason } from '../refusals';
import { fieldsOf } from './fields';
import { anchor, page, roleName, table, titleOf, type Page } from './page';

/** One page for each kind of record: every order that can be given to it. */
export const commandPages = (heard: Heard): readonly Page[] => {
  const ofRecords = commands.filter((command) => !isOfEveryRecord(command));
  const ofEvery = commands.filter(
    (command) => isOfEveryRecord(command) && command.of.name === 'agreement',
  );
  const byRecord = Map.groupBy(ofRecords, ({ of }) => of.name);
  return [
    ...[...byRecord].map(([name, all]) => commandPage(name, all, heard)),
    commandPage('correcting', ofEvery, heard),
  ];
};

/** The three by which any record is put right are told of once. */
const isOfEveryRecord = ({ name }: AnyCommand): boolean => /Correction$/.test(name);

const commandPage = (name: string, all: readonly AnyCommand[], heard: Heard): Page =>
  page(
    `commands/${name}.md`,
    `# Commands: ${titleOf(name)}`,
    '',
    `[Catalogue](../README.md) · [events](../events/${name}.md) · [refusals](../refusals/${name}.md)`,
    '',
    ...all.flatMap((command) => section(command, name, heard)),
  );

const section = (command: AnyCommand, of: string, heard: Heard): readonly string[] => [
  `## ${command.name}`,
  '',
  `**${command.title.vi}** · ${command.title.en}`,
  '',
  `- May: ${command.may.map(roleName).join(', ')}`,
  `- Given at: ${addressOf(command, of)}`,
  `- Records: ${factsOf(command, heard).join(', ') || 'nothing'}`,
  `- Refused with: ${refusalsOf(command, of, heard).join(', ') || 'nothing of its own'}`,
  '',
  ...table(
    ['field', 'holds', '', 'label'],
    fieldsOf(command.data).map(({ name, holds, needed, label }) => [
      `\`${name}\``,
      holds,
      needed ? 'needed' : '',
      label,
    ]),
  ),
  '',
];

const addressOf = (command: AnyCommand, of: string): string => {
  if (of === 'correcting')
    return `\`POST /v1/<collection>/{id}/commands/${pathOf(command.name)}\`, of any collection`;
  const collection = collectionOf(command.of.name);
  const isOurs = command.may.every((role) => role === 'clock' || role === 'process-manager');
  if (collection === undefined || isOurs) return 'no address: the house itself gives it';
  return founding[collection] === command.name
    ? `\`POST /v1/${collection}\``
    : `\`POST /v1/${collection}/{id}/commands/${pathOf(command.name)}\``;
};

/** What its source makes, and what it was seen to record. */
export const factsOf = (command: AnyCommand, heard: Heard): readonly string[] => {
  const written = writtenOf(command, heard);
  const seen = heard.stories.decided
    .filter((each) => each.command.name === command.name && each.command.of === command.of)
    .flatMap(({ added }) => added.map(({ type }) => type));
  return [...new Set([...written.flatMap(({ reached }) => [...reached.events]), ...seen])].map(
    (type) => {
      const page = isCorrection({ type }) ? 'correcting' : command.of.name;
      return `[${type}](../events/${page}.md#${anchor(type)})`;
    },
  );
};

const refusalsOf = (command: AnyCommand, of: string, heard: Heard): readonly string[] =>
  reasonsOf(command, of, heard)
    .map(({ of: from, code }) => `[\`${code}\`](../refusals/${from}.md#${anchor(code)})`)
    .sort();

/** Every reason that its source can give, and those that it was heard to give. */
export const reasonsOf = (command: AnyCommand, of: string, heard: Heard): readonly Reason[] => {
  const own = heard.reasons.filter((reason) => reason.of === of);
  const written = writtenOf(command, heard).flatMap(({ reached }) => [
    ...reached.refusals,
    ...(reached.refusesByName ? reached.words : []),
  ]);
  const said = heard.stories.refused
    .filter((each) => each.command.name === command.name && each.command.of === command.of)
    .flatMap(({ refusal }) => reasonOf(heard.reasons, of, refusal) ?? []);
  return [...new Set([...own.filter(({ code }) => written.includes(code)), ...said])];
};

const writtenOf = ({ name, of }: AnyCommand, { commandsWritten }: Heard) =>
  commandsWritten.filter(
    (each) =>
      each.name === name &&
      (each.file.includes(`/${of.name}/`) || each.file.includes('/correcting/')),
  );
