import {
  answerDue,
  Country,
  knownAt,
  publishedCalendars,
  termsOf,
  type Calendar,
} from '@kyket/calendar';
import { Option, type Command } from 'commander';
import { tellDue, type DueOptions } from './calendar-due';
import { importCalendar, type CalendarImportOptions } from './calendar-import';
import { answerHolidays, tellHolidays, type HolidaysOptions } from './calendar-holidays';
import { exitCodes } from './exit-codes';
import { countOption, dateOption, yearOption } from './options';

/** The versions of each country's calendar, oldest first. */
export type Calendars = Record<Country, readonly [Calendar, ...Calendar[]]>;

const print = (command: Command, text: string) => command.configureOutput().writeOut?.(`${text}\n`);

/** `kyket calendar …`: when a term ends, and on which days offices rest. Needs no running app. */
export const registerCalendar = (
  program: Command,
  calendars: Calendars = publishedCalendars,
): Command => {
  const calendar = program
    .command('calendar')
    .description('Working days, days off and the ends of terms.');

  const country = () =>
    new Option('--country <code>', 'whose days off count').choices(Country.options);
  const json = () => new Option('--json', 'answer as JSON');
  const unit = (flag: string, unitName: string, others: string[]) =>
    new Option(flag, `the term in ${unitName}; a negative number counts backwards`)
      .argParser(countOption)
      .conflicts(others);

  calendar
    .command('due')
    .description('The day on which a term ends, explained day by day.')
    .addOption(
      new Option('--from <date>', 'the day the term starts; it is not counted')
        .argParser(dateOption)
        .makeOptionMandatory(),
    )
    .addOption(unit('--days <n>', 'days', ['workingDays', 'months', 'years']))
    .addOption(unit('--working-days <n>', 'working days', ['days', 'months', 'years']))
    .addOption(unit('--months <n>', 'months', ['days', 'workingDays', 'years']))
    .addOption(unit('--years <n>', 'years', ['days', 'workingDays', 'months']))
    .addOption(country().default('VN'))
    .addOption(
      new Option('--known-at <date>', 'by the calendar as it was known that day').argParser(
        dateOption,
      ),
    )
    .addOption(json())
    .action((options: DueOptions, command: Command) => {
      const [term] = termsOf(options);
      if (!term)
        return command.error('error: say how long: --days, --working-days, --months or --years', {
          exitCode: exitCodes.usage,
        });

      const { from, country: code, knownAt: day } = options;
      const versions = calendars[code];
      const calendar = day ? knownAt(versions, day) : (versions.at(-1) ?? versions[0]);
      const answer = answerDue(from, term, calendar);
      print(command, options.json ? JSON.stringify(answer, null, 2) : tellDue(answer));
    });

  calendar
    .command('holidays')
    .description('The days off of a year and the weekend days worked for them, with their source.')
    .addOption(new Option('--year <year>').argParser(yearOption).makeOptionMandatory())
    .addOption(country().makeOptionMandatory())
    .addOption(new Option('--known-at <date>', 'as it was known that day').argParser(dateOption))
    .addOption(json())
    .action((options: HolidaysOptions, command: Command) => {
      const answer = answerHolidays(options, calendars[options.country]);
      if (answer.daysOff.length === 0)
        return command.error(`error: nothing is known of ${options.year}`, {
          exitCode: exitCodes.notFound,
        });

      print(command, options.json ? JSON.stringify(answer, null, 2) : tellHolidays(answer));
    });

  calendar
    .command('import')
    .argument('<file>', 'days off and make-up workdays: .csv or .ics')
    .description('publish a notice as the next version of a calendar; shows first what it moves')
    .addOption(country().makeOptionMandatory())
    .requiredOption('--source <text>', 'the notice that says so')
    .addOption(
      new Option(
        '--published-on <date>',
        'the day it was made known; today when not said',
      ).argParser(dateOption),
    )
    .addOption(new Option('--year <year>', 'the year whose schedule this is').argParser(yearOption))
    .option('--replaces', 'in place of all that was known of that year')
    .option('--dry-run', 'show what it would change and move, and publish nothing')
    .option('--data <folder>', 'the data folder (KYKET_DATA)')
    .addOption(json())
    .action((file: string, options: CalendarImportOptions, command: Command) =>
      importCalendar(file, options, command),
    );

  return calendar;
};
