import { ledger, rules } from '@kyket/agreements';
import { knownAt, publishedCalendars } from '@kyket/calendar';
import { idFrom, type AnyRule, type Expectation } from '@kyket/eventing';
import { subjectViews } from '../views/views';
import { toKeep } from './deadline';

const rule = (law: AnyRule['law']): AnyRule => ({
  name: 'a-rule',
  version: 1,
  title: { vi: 'Thời hạn', en: 'Deadline' },
  law,
  source: { vi: 'Luật', en: 'Law' },
  purpose: 'carrying-out',
  whenPassed: 'overdue',
  of: ledger,
  expect: () => [],
  steps: [],
});
const sevenWorkingDays: Expectation = {
  occasion: '2026',
  base: '2026-04-10',
  term: { count: 7, unit: 'working-days', way: 'after' },
  by: idFrom('party', 'luang-prabang'),
  outcome: { is: 'open' },
};
const looked = { id: idFrom('agreement', 1), enteredOn: '2026-01-05' };
const calendarOf = (country: string) => knownAt(publishedCalendars[country as 'VN'], '2026-01-05');
const laos = { country: 'LA', zone: 'Asia/Vientiane' };
const kept = (law: AnyRule['law'], expected = sevenWorkingDays) =>
  toKeep(rule(law), looked, expected, laos, calendarOf, 'fact').deadline;

describe('Counting a deadline', () => {
  it('[RM-6] leaves out the days off of the party who must act: Pi Mai in Laos', () => {
    expect(kept('house')).toMatchObject({ due: '2026-04-24', zone: 'Asia/Vientiane' });
    expect(kept('house').calendar.country).toBe('LA');
  });

  it('[RM-6] counts a statutory term in Vietnam, whoever must act', () => {
    expect(kept('statutory')).toMatchObject({ due: '2026-04-21', zone: 'Asia/Ho_Chi_Minh' });
  });

  it('[RM-6] leaves out Tết in Vietnam, and not in Laos', () => {
    const complete = { ...sevenWorkingDays, base: '2026-02-12' };
    expect(kept('statutory', complete).due).toBe('2026-03-02');
    expect(kept('house', complete).due).toBe('2026-02-23');
  });

  it('keeps the rule, the inputs and the version of the calendar beside the day', () => {
    expect(kept('statutory')).toMatchObject({
      rule: 'a-rule',
      ruleVersion: 1,
      base: '2026-04-10',
      calendar: { country: 'VN', version: calendarOf('VN').version },
    });
  });
});

describe('The rules of the house', () => {
  it('look at records that are all found when a day has come', () => {
    const found = new Set(subjectViews.map(({ of }) => of.name));
    expect(rules.filter(({ of }) => !found.has(of.name)).map(({ name }) => name)).toEqual([]);
  });
});
