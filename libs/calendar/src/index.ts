export { Calendar, contentOf, Country, DayOff, HolidayName, Workday } from './calendar';
export { changesBetween, movedBy, type ChangedDay } from './changes';
export { dayIn, isCovered, type Day } from './day-in';
export { weekdayOf, type Weekday } from './days';
export { due } from './due';
export { answerDue, termsOf, type AskedTerm, type CountedTerm, type DueAnswer } from './due-answer';
export { explain, type ExplainedDay, type Explanation } from './explain';
export { canForesee, foreseen } from './foreseen/foreseen';
export { holidaysOf, type Holidays } from './holidays';
export {
  fromLunar,
  lunarNewYear,
  solarTerm,
  toLunar,
  type LunarDate,
  type LunarZone,
} from './lunar/lunar-date';
export { nextVersion, type Announcement } from './next-version';
export { knownAt, publish, type Publication } from './publication';
export { publishedCalendars } from './published/published';
export { TermOfDays } from './term';
export {
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDayFrom,
  workingDayUntil,
} from './working-days';
