import type { Country } from '@kyket/calendar';
import type { LocalDate } from '@kyket/eventing';
import type { Command } from 'commander';
import { readFileSync, statSync } from 'node:fs';
import type { NoticeRead } from '../../api/src/calendar-notices';
import { withWeekday } from './calendar-words';
import { asked, throughTheDoor } from './door';
import { exitCodes } from './exit-codes';

export interface CalendarImportOptions {
  readonly country: Country;
  readonly source: string;
  readonly publishedOn?: LocalDate;
  readonly year?: number;
  readonly replaces?: true;
  readonly dryRun?: true;
  readonly data?: string;
  readonly json?: true;
}

interface Published extends NoticeRead {
  readonly published: boolean;
}

interface Refused {
  readonly title: string;
}

const largest = 500_000;

/** Shows what a notice changes and which open deadlines it moves, and publishes it. Ends with 5 when the file is faulty, with 4 when the record does not allow it. */
export const importCalendar = async (
  path: string,
  options: CalendarImportOptions,
  command: Command,
): Promise<void> => {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined)
    return command.error(`error: there is no file ${path}`, { exitCode: exitCodes.notFound });
  if (size > largest || !/\.(csv|ics)$/i.test(path))
    return command.error('error: give a .csv or .ics file of at most 500 kB', {
      exitCode: exitCodes.usage,
    });

  const { country, source, publishedOn, year, replaces, dryRun, data, json } = options;
  const notice = {
    format: /\.ics$/i.test(path) ? 'ics' : 'csv',
    text: readFileSync(path, 'utf8'),
    source,
    ...(publishedOn !== undefined && { publishedOn }),
    ...(year !== undefined && { year }),
    replaces: replaces === true,
    dryRun: dryRun === true,
  };
  const { ok, body } = await throughTheDoor(data, async (door) => {
    const answer = await asked(door, `calendars/${country}/import`, 'POST', notice);
    return { ok: answer.ok, body: (await answer.json()) as Published | Refused };
  });
  if (!ok || 'title' in body)
    return command.error(`error: ${'title' in body ? body.title : 'the house did not answer'}`, {
      exitCode: exitCodes.conflict,
    });

  command.configureOutput().writeOut?.(`${json ? JSON.stringify(body) : told(body)}\n`);
  if (body.faults.length > 0) process.exitCode = exitCodes.verificationFailed;
};

const told = ({ faults, changes = [], moves = [], published }: Published): string => {
  if (faults.length > 0)
    return faults.map(({ at, says }) => `${at}: ${says.vi}\n  ${says.en}`).join('\n');

  return [
    `${changes.length} ngày thay đổi · days change`,
    ...changes.map(({ on, before, after }) => `  ${withWeekday(on)}  ${before.is} → ${after.is}`),
    `${moves.length} thời hạn dời · open deadlines move`,
    ...moves.map(
      ({ rule, title, from, to }) =>
        `  ${withWeekday(from)} → ${withWeekday(to)}  ${rule}  ${title.vi ?? Object.values(title)[0] ?? ''}`,
    ),
    published ? 'Đã công bố · Published' : 'Chưa công bố gì · Nothing was published',
  ].join('\n');
};
