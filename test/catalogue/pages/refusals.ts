import { commands } from '@kyket/agreements';
import { statusOf } from '../../../apps/api/src/problem';
import type { Heard } from '../heard';
import type { Reason } from '../refusals';
import { reasonsOf } from './commands';
import { anchor, page, titleOf, type Page } from './page';

/** One page for each list of refusals: what is said, what the web makes of it, and the tests that prove it. */
export const refusalPages = (heard: Heard): readonly Page[] => {
  const saidBy = commandsOf(heard);
  return [...Map.groupBy(heard.reasons, ({ of }) => of)].map(([name, reasons]) =>
    page(
      `refusals/${name}.md`,
      `# Refusals: ${titleOf(name)}`,
      '',
      name === 'account'
        ? '[Catalogue](../README.md)'
        : `[Catalogue](../README.md) · [commands](../commands/${name}.md) · [events](../events/${name}.md)`,
      '',
      ...reasons.flatMap((reason) => section(reason, saidBy.get(reason) ?? [], heard)),
    ),
  );
};

const commandsOf = (heard: Heard): ReadonlyMap<Reason, readonly string[]> => {
  const found = new Map<Reason, Set<string>>();
  for (const command of commands) {
    const of = /Correction$/.test(command.name) ? 'correcting' : command.of.name;
    for (const reason of reasonsOf(command, of, heard)) {
      const link = `[${command.name}](../commands/${of}.md#${anchor(command.name)})`;
      found.set(reason, (found.get(reason) ?? new Set()).add(link));
    }
  }
  return new Map([...found].map(([reason, links]) => [reason, [...links]]));
};

const section = (reason: Reason, saidBy: readonly string[], heard: Heard): readonly string[] => {
  const { code, says, ground } = reason;
  return [
    `## ${code}`,
    '',
    `- vi: ${says.vi}`,
    `- en: ${says.en}`,
    ...Object.entries(says)
      .filter(([language, said]) => said && language !== 'vi' && language !== 'en')
      .map(([language, said]) => `- ${language}: ${said}`),
    `- Ground: ${ground} → HTTP ${statusOf[ground]}${ground === 'unknown' ? ', like any page that is not there' : ''}`,
    ...(saidBy.length > 0 ? [`- Said by: ${saidBy.join(', ')}`] : []),
    ...(heard.proofs.get(reason) ?? ['**no test**']).map((test) => `- Proven by: ${test}`),
    '',
  ];
};
