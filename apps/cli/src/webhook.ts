import type { Delivery, EndpointShown } from '@kyket/notices';
import type { Command } from 'commander';
import { askAbout, type DoorOptions } from './webhook-door';

interface AddOptions extends DoorOptions {
  readonly organisation: string;
  readonly kinds: readonly string[];
  readonly description?: string;
}

interface List<Item> {
  readonly items: readonly Item[];
}

/** `kyket webhook …`: programs out there that are told as things are recorded. */
export const registerWebhook = (program: Command): void => {
  const webhook = program
    .command('webhook')
    .description('programs out there that are told as things are recorded');
  const verb = (usage: string, description: string) =>
    webhook
      .command(usage)
      .description(description)
      .option('--data <folder>', 'the data folder (KYKET_DATA)')
      .option('--json', 'one JSON value');

  verb('add <url>', 'register an endpoint, and show its secret, once')
    .requiredOption('--organisation <id>', 'told is what this body may see')
    .requiredOption('--kinds <kind...>', 'of what, as `webhook kinds` lists them')
    .option('--description <words>', 'for those who administer it')
    .action(async (url: string, options: AddOptions, command: Command) => {
      const { organisation, kinds, description } = options;
      const body = { url, organisation, kinds, ...(description !== undefined && { description }) };
      await askAbout<EndpointShown & { secret: string }>(
        ['', 'POST', body],
        options,
        command,
        (endpoint) => `${lineOf(endpoint)}\nsecret, shown this once: ${endpoint.secret}`,
      );
    });

  verb('list', 'every endpoint, and how it stands').action(
    (options: DoorOptions, command: Command) =>
      askAbout<List<EndpointShown>>([''], options, command, ({ items }) =>
        items.length === 0 ? 'There are no endpoints.' : items.map(lineOf).join('\n'),
      ),
  );

  verb('remove <id>', 'end an endpoint, with its secret and its deliveries').action(
    (id: string, options: DoorOptions, command: Command) =>
      askAbout([at(id), 'DELETE'], options, command, () => 'It is removed.'),
  );

  verb('enable <id>', 'go on at once where it stood; nothing is lost').action(
    (id: string, options: DoorOptions, command: Command) =>
      askAbout([at(id, 'enable'), 'POST'], options, command, lineOf),
  );

  verb('disable <id>', 'send nothing for now').action(
    (id: string, options: DoorOptions, command: Command) =>
      askAbout([at(id, 'disable'), 'POST'], options, command, lineOf),
  );

  verb('rotate <id>', 'another secret; for a day both sign').action(
    (id: string, options: DoorOptions, command: Command) =>
      askAbout<{ secret: string; oldUntil: string }>(
        [at(id, 'rotate'), 'POST'],
        options,
        command,
        ({ secret, oldUntil }) =>
          `secret, shown this once: ${secret}\nthe old one signs until ${oldUntil}`,
      ),
  );

  verb('deliveries <id>', 'what was sent within a month, those last tried first')
    .option('--limit <number>', 'so many at most', '50')
    .option('--failed', 'only what has not been taken')
    .action(
      (
        id: string,
        options: DoorOptions & { limit: string; failed?: boolean },
        command: Command,
      ) => {
        const query = new URLSearchParams({ limit: options.limit });
        if (options.failed) query.set('is', 'failed');
        const path = `${at(id, 'deliveries')}?${query.toString()}`;
        return askAbout<List<Delivery>>([path], options, command, ({ items }) =>
          items.length === 0 ? 'Nothing was sent.' : items.map(deliveryLine).join('\n'),
        );
      },
    );

  verb('redeliver <id> <delivery>', 'send one event once more, now').action(
    (id: string, delivery: string, options: DoorOptions, command: Command) =>
      askAbout(
        [at(id, 'deliveries', delivery, 'redeliver'), 'POST'],
        options,
        command,
        deliveryLine,
      ),
  );

  verb('replay <id>', 'send everything from there on once more, in order, under the same ids')
    .option('--after <position>', 'a position, as `webhook list --json` tells it')
    .option('--since <moment>', 'a moment in UTC, such as 2026-11-22T00:00:00Z')
    .action(
      (
        id: string,
        { after, since, ...options }: DoorOptions & { after?: string; since?: string },
        command: Command,
      ) => {
        const body = {
          ...(after !== undefined && { after }),
          ...(since !== undefined && { since }),
        };
        return askAbout([at(id, 'replay'), 'POST', body], options, command, lineOf);
      },
    );

  verb('test <id>', 'send a trial event now').action(
    (id: string, options: DoorOptions, command: Command) =>
      askAbout([at(id, 'test'), 'POST'], options, command, deliveryLine),
  );

  webhook
    .command('kinds')
    .description('of what an endpoint can be told')
    .option('--json', 'one JSON value')
    .action(async ({ json }: { json?: boolean }, command: Command) => {
      const { newsKinds } = await import('@kyket/application');
      const shown = json ? JSON.stringify(newsKinds) : newsKinds.join('\n');
      command.configureOutput().writeOut?.(`${shown}\n`);
    });
};

const at = (...parts: string[]): string =>
  parts.map((part) => `/${encodeURIComponent(part)}`).join('');

const lineOf = ({ id, is, url, description, failing }: EndpointShown): string => {
  const why = failing === null ? '' : `  ${failing.reason} since ${failing.since}`;
  return `${id}  ${is.padEnd(8)}  ${url}  ${description}${why}`.trimEnd();
};

const deliveryLine = ({ id, type, attempts, delivered }: Delivery): string => {
  const last = attempts.at(-1);
  const came = last?.failed ?? `http-${last?.status}`;
  const how = `${attempts.length} tried, last ${last?.at}: ${came} in ${last?.milliseconds} ms`;
  return `${delivered ? '✔' : '✘'} ${id}  ${type}  ${how}`;
};
