import { rules } from '@kyket/agreements';
import { saidIn, type Language, type Sentence } from '@kyket/eventing';
import type { NameBook } from './names';
import { words } from './words';

/** What a rule is called in the middle of a sentence. */
export const saidRule = (name: string, { language }: NameBook): string => {
  const rule = rules.find((each) => each.name === name);
  const title = rule === undefined ? name : saidIn(rule.title, language);
  return title.charAt(0).toLowerCase() + title.slice(1);
};

/** Which of a rule's deadlines it is: ids become names, and what only tells the machine apart is left out. */
export const saidOccasion = (occasion: string, { language, get }: NameBook): string =>
  occasion
    .replace(/,? ?since \d+:? ?/, '')
    .replaceAll(/[\w-]{36}|[a-z][a-z-]+/g, (token) =>
      token.length === 36 ? (get(token) ?? '—') : (words[token]?.[language] ?? token),
    );

const steps: Readonly<Record<string, Sentence>> = {
  due: { vi: 'đúng ngày đến hạn', en: 'on the day' },
  half: { vi: 'giữa kỳ hạn', en: 'halfway' },
  missed: { vi: 'sau khi lỡ hạn', en: 'after it was missed' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
};
const units: Readonly<Record<string, Sentence>> = {
  d: { vi: 'ngày', en: 'days' },
  wd: { vi: 'ngày làm việc', en: 'working days' },
  m: { vi: 'tháng', en: 'months' },
};
const ways: Readonly<Record<string, Sentence>> = {
  '-': { vi: 'trước hạn', en: 'before' },
  '+': { vi: 'sau hạn', en: 'after' },
  'base+': { vi: 'từ khi bắt đầu', en: 'in' },
};

/** At which step of a deadline somebody was told. */
export const saidStep = (step: string, { language }: NameBook): string => {
  const [, first = step, week] = /^(.*?)(?:\+(\d+)w)?$/.exec(step) ?? [];
  const [, way = '', count, unit = ''] = /^(-|\+|base\+)(\d+)(d|wd|m)$/.exec(first) ?? [];
  const [name = ''] = first.split('-');
  const told =
    count === undefined
      ? inWords(steps, name, language, first)
      : inOrder(
          language,
          `${count} ${inWords(units, unit, language)}`,
          inWords(ways, way, language),
        );
  return week === undefined ? told : `${told}, ${saidIn(repeated, language)} ${week}`;
};

const inWords = (
  table: Readonly<Record<string, Sentence>>,
  code: string,
  language: Language,
  otherwise = '',
): string => {
  const word = table[code];
  return word === undefined ? otherwise : saidIn(word, language);
};

const repeated: Sentence = { vi: 'tuần', en: 'week' };

const inOrder = (language: Language, count: string, way: string): string =>
  language === 'vi' ? `${way} ${count}` : `${count} ${way}`;

/** Why a channel could not carry a reminder; any other reason is in a person's own words. */
export const saidFailure = (reason: string, { language }: NameBook): string => {
  const [, kind = '', code = ''] = /^(smtp|sender|http|bounced)(?:-([\d.]+))?$/.exec(reason) ?? [];
  const known = failures[kind] ?? failures[reason];
  return known === undefined ? reason : `${saidIn(known, language)}${code && ` ${code}`}`;
};

const failures: Readonly<Record<string, Sentence>> = {
  smtp: { vi: 'máy chủ thư trả lời', en: 'the mail server answered' },
  sender: { vi: 'máy chủ thư không nhận người gửi:', en: 'the mail server refused the sender:' },
  http: { vi: 'nơi nhận trả lời', en: 'the receiver answered' },
  bounced: { vi: 'thư bị trả lại', en: 'the letter came back' },
  'no-address': { vi: 'không có địa chỉ thư điện tử', en: 'no e-mail address' },
  'no-longer-due': { vi: 'không còn lý do để nhắc', en: 'the reason for it is gone' },
  'nobody-left': { vi: 'không còn ai để nhắc', en: 'there is nobody left to tell' },
  unreachable: { vi: 'không kết nối được', en: 'it could not be reached' },
  'not-allowed': { vi: 'địa chỉ không được phép', en: 'the address is not allowed' },
  redirected: { vi: 'nơi nhận chuyển hướng', en: 'the receiver redirects' },
  broken: { vi: 'lỗi ngoài dự kiến', en: 'something unexpected went wrong' },
};
