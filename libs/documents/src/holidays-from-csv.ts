import { LocalDate } from '@kyket/eventing';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { gather, type HolidaysRead, type LineOrFault } from './holidays-read';

const Row = z.object({
  date: z.string(),
  kind: z.string().default(''),
  name: z.string().default(''),
  name_en: z.string().default(''),
  instead_of: z.string().default(''),
  source: z.string().default(''),
});

const Kind = z.enum(['public-holiday', 'compensation', 'swap', 'workday']);

const lineOf = (row: z.infer<typeof Row>, at: string, fileSource: string): LineOrFault => {
  const on = LocalDate.safeParse(row.date);
  const kind = Kind.safeParse(row.kind === '' ? 'public-holiday' : row.kind);
  const insteadOf = row.instead_of === '' ? undefined : LocalDate.safeParse(row.instead_of);

  if (!on.success || insteadOf?.success === false) return { at, fault: 'not-a-date' };
  if (!kind.success) return { at, fault: 'unknown-kind' };
  if (row.name === '') return { at, fault: 'no-name' };

  return {
    at,
    on: on.data,
    kind: kind.data,
    name: { vi: row.name, en: row.name_en === '' ? row.name : row.name_en },
    source: row.source === '' ? fileSource : row.source,
    ...(insteadOf?.success && { insteadOf: insteadOf.data }),
  };
};

const rowsOf = (text: string): readonly unknown[] | undefined => {
  try {
    return parse<unknown>(text, {
      bom: true,
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      delimiter: [',', ';', '\t'],
      skip_empty_lines: true,
      trim: true,
    });
  } catch {
    return undefined;
  }
};

/** Columns: date, name; and if wanted kind, name_en, instead_of, source. Spreadsheets save all three delimiters. */
export const holidaysFromCsv = (text: string, source: string): HolidaysRead => {
  const rows = z.array(Row).safeParse(rowsOf(text));
  if (!rows.success) return gather([{ at: 'line 1', fault: 'not-a-calendar' }]);

  return gather(rows.data.map((row, i) => lineOf(row, `line ${i + 2}`, source)));
};
