import type { Command } from 'commander';
import { asked, throughTheDoor } from './door';
import { exitCodes } from './exit-codes';

export interface DoorOptions {
  readonly data?: string;
  readonly json?: boolean;
}

interface Problem {
  readonly title: string;
  readonly status: number;
  readonly errors?: readonly { readonly pointer: string; readonly detail?: string }[];
}

type Asked = readonly [path: string, method?: 'GET' | 'POST' | 'DELETE', body?: unknown];

/** Asks the house about endpoints, and shows the answer. A no ends the command with its code. */
export const askAbout = async <Answer>(
  [path, method = 'GET', body]: Asked,
  { data, json }: DoorOptions,
  command: Command,
  says: (answer: Answer) => string,
): Promise<void> => {
  const { ok, answer } = await throughTheDoor(data, async (door) => {
    const response = await asked(door, `webhooks${path}`, method, body);
    const text = await response.text();
    const found: unknown = text === '' ? {} : JSON.parse(text);
    return { ok: response.ok, answer: found };
  });
  if (!ok) return refuse(answer as Problem, command);
  const shown = json ? JSON.stringify(answer) : says(answer as Answer);
  command.configureOutput().writeOut?.(`${shown}\n`);
};

const refuse = ({ title, status, errors = [] }: Problem, command: Command): never => {
  const details = errors.map(({ pointer, detail = '' }) => `  ${pointer} ${detail}`);
  return command.error([`error: ${title}`, ...details].join('\n'), { exitCode: codeOf(status) });
};

const codeOf = (status: number): number => {
  if (status === 404) return exitCodes.notFound;
  if (status === 409) return exitCodes.conflict;
  return status === 422 ? exitCodes.usage : exitCodes.broken;
};
