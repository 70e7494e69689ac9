import { Country, publishedCalendars, type Calendar } from '@kyket/calendar';
import { Option, type Command } from 'commander';
import { answerDue, tellDue, termOf, type DueOptions } from './calendar-due';
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
      const term = termOf(options);
      if (!term)
        return command.error('error: say how long: --days, --working-days, --months or --years', {
          exitCode: exitCodes.usage,
        });

      const answer = answerDue(options, term, calendars[options.country]);
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

  return calendar;
};
