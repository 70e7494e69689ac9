export { holidaysFromCsv } from './holidays-from-csv';
export { holidaysFromIcs } from './holidays-from-ics';
export { type Fault, type HolidaysRead } from './holidays-read';
