/** Object ids of the types whose reading differs between the two engines. */
const int8 = 20;
const date = 1082;
const timestamp = 1114;
const timestamptz = 1184;
const numeric = 1700;
const json = 114;
const jsonb = 3802;

/** `2023-12-19 08:30:00.5+00` → `2023-12-19T08:30:00.500Z`. Every session reads moments in UTC. */
const moment = (text: string): string =>
  new Date(`${text.slice(0, 10)}T${text.slice(11).replace(/\+00$/u, '')}Z`).toISOString();

/** How both engines hand values over: one table, one hash. */
export const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [int8]: Number,
  [numeric]: Number,
  [date]: (text) => text,
  [timestamp]: moment,
  [timestamptz]: moment,
  [json]: (text) => JSON.parse(text) as unknown,
  [jsonb]: (text) => JSON.parse(text) as unknown,
};
