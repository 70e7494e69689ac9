import { commands } from '@kyket/agreements';
import { filled, saidIn, type Event, type EventDefinition, type Translated } from '@kyket/eventing';
import { saidFailure, saidOccasion, saidRule, saidStep } from './deadline-words';
import { saidField } from './field-words';
import { words } from './words';
import type { NameBook } from './names';

/** A fact as a sentence, in the reader's language: no code and no id is left in it. */
export const sentenceOf = (
  definition: EventDefinition,
  { data }: Pick<Event, 'data'>,
  book: NameBook,
): string =>
  saidIn(definition.says, book.language).replaceAll(/\{([\w.]+)\}/g, (_, path: string) => {
    const value = at(data, path);
    const sayer = ownWords[path];
    return sayer && typeof value === 'string' ? sayer(value, book) : said(value, book);
  });

/** Fields that hold words of their own: those of deadlines, the names of orders, and what a correction is about. */
const ownWords: Readonly<Record<string, (value: string, book: NameBook) => string>> = {
  rule: saidRule,
  occasion: saidOccasion,
  step: saidStep,
  field: saidField,
  reason: saidFailure,
  order: (name, { language }) => {
    const order = commands.find((command) => command.name === name);
    return order === undefined ? '—' : saidIn(order.title, language);
  },
};

const at = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), data);

/** A value in words. */
export const said = (value: unknown, book: NameBook): string => {
  if (value === undefined || value === null || value === '') return '—';
  if (typeof value === 'string') return saidText(value, book);
  if (typeof value === 'number')
    return value.toLocaleString(book.language, { useGrouping: 'min2' });
  if (typeof value === 'boolean') return yesNo[book.language][value ? 'yes' : 'no'];
  if (Array.isArray(value))
    return value.map((each) => said(each, book)).join(', ') || none[book.language];
  return isObject(value) ? saidObject(value, book) : '—';
};

const none = { vi: 'không có', en: 'none', zh: '无', lo: 'ບໍ່ມີ' };

const yesNo = {
  vi: { yes: 'có', no: 'không' },
  en: { yes: 'yes', no: 'no' },
  zh: { yes: '是', no: '否' },
  lo: { yes: 'ແມ່ນ', no: 'ບໍ່' },
};

const saidText = (text: string, book: NameBook): string => {
  if (isId(text)) return book.get(text) ?? '—';
  if (/^[0-9a-f]{64}$/.test(text)) return `${text.slice(0, 8)}…`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return dayInWords(text);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return momentInWords(text);
  return words[text]?.[book.language] ?? text;
};

const saidObject = (value: Record<string, unknown>, book: NameBook): string => {
  if ('certainty' in value && 'value' in value) return said(value['value'], book);
  if ('is' in value) return saidChoice(value, book);
  const text =
    value[book.language] ??
    value['vi'] ??
    value['en'] ??
    value['label'] ??
    value['lo'] ??
    value['zh'];
  return typeof text === 'string'
    ? text
    : Object.values(value)
        .filter((each) => typeof each !== 'object')
        .map((each) => said(each, book))
        .join(' · ');
};

/** One of several shapes, told apart by what it `is`: a partial date, a way of counting, a scope. */
const saidChoice = ({ is, ...rest }: Record<string, unknown>, book: NameBook): string => {
  const value = (name: string) => said(rest[name], book);
  const counted = (says: Translated, values: Readonly<Record<string, unknown>>) =>
    saidIn(filled(says, values), book.language);
  switch (is) {
    case 'day':
      return value('on');
    case 'month':
      return `${two(rest['month'])}/${String(rest['year'])}`;
    case 'year':
      return counted(bases.year, rest);
    case 'day-of-some-year':
      return `${two(rest['day'])}/${two(rest['month'])}`;
    case 'per-year':
      return counted(bases.perYear, { count: value('count') });
    case 'per-cohort':
      return counted(bases.perCohort, { count: value('count'), cohorts: value('cohorts') });
    case 'range':
      return counted(bases.perYear, { count: `${value('min')}–${value('max')}` });
    default: {
      const details = Object.values(rest)
        .filter((each) => each !== undefined)
        .map((each) => said(each, book));
      return [said(is, book), ...details].join(' ');
    }
  }
};

const bases = {
  year: { vi: 'năm {year}', en: 'year {year}', zh: '{year} 年', lo: 'ປີ {year}' },
  perYear: {
    vi: '{count} mỗi năm',
    en: '{count} per year',
    zh: '每年 {count}',
    lo: '{count} ຕໍ່ປີ',
  },
  perCohort: {
    vi: '{count} mỗi khóa × {cohorts}',
    en: '{count} per cohort × {cohorts}',
    zh: '每届 {count} × {cohorts}',
    lo: '{count} ຕໍ່ລຸ້ນ × {cohorts}',
  },
} as const satisfies Record<string, Translated>;

const two = (value: unknown): string => String(value).padStart(2, '0');

/** dd/MM/yyyy, as both offices write it. */
export const dayInWords = (day: string): string => day.split('-').reverse().join('/');

/** 08:00 03/01/2024 (UTC+7): a moment is told on the clocks of the house. */
const momentInWords = (instant: string): string => {
  const clocks = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return `${clocks.slice(11, 16)} ${clocks.slice(0, 10).split('-').reverse().join('/')} (UTC+7)`;
};

const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
