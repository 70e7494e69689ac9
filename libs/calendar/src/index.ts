export { Calendar, Country, DayOff, HolidayName, Workday } from './calendar';
export { dayOf, isCovered, type Day } from './day';
export { due } from './due';
export { explain, type ExplainedDay, type Explanation } from './explain';
export { foreseen } from './foreseen/foreseen';
export { addDays, addMonths, LocalDate, weekdayOf, type Weekday } from './local-date';
export {
  fromLunar,
  lunarNewYear,
  solarTerm,
  toLunar,
  type LunarDate,
  type LunarZone,
} from './lunar/lunar-date';
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
