import {
  agreement,
  obligationIdOf,
  reminderIdOf,
  rules,
  type KnownObligation,
} from '@kyket/agreements';
import { knownAt, publishedCalendars } from '@kyket/calendar';
import {
  daysBefore,
  halfway,
  idFrom,
  onTheDay,
  overdueTell,
  workingDaysAfter,
  type AnyRule,
} from '@kyket/eventing';
import type { CalendarOf } from './calendars';
import { dueNow } from './due-now';
import { plan, type Addressee, type Heard } from './plan';

const report: AnyRule = {
  name: 'signing-report',
  version: 1,
  title: { vi: 'Báo cáo sau khi ký', en: 'Report after signing' },
  law: 'statutory',
  source: { vi: 'Luật 70/2020', en: 'Law 70/2020' },
  purpose: 'record-keeping',
  whenPassed: 'overdue',
  of: agreement,
  expect: () => [],
  steps: [
    daysBefore(5, 'desk-officer'),
    daysBefore(1, 'desk-officer'),
    onTheDay('desk-officer', 'head'),
    overdueTell('focal-point'),
  ],
};

const id = obligationIdOf(report.name, idFrom('agreement', 'dien-bien'), 'mofa');
const signed: KnownObligation = {
  is: 'open',
  rule: report.name,
  ruleVersion: 1,
  subject: idFrom('agreement', 'dien-bien'),
  occasion: 'mofa',
  law: 'statutory',
  purpose: 'record-keeping',
  whenPassed: 'overdue',
  party: idFrom('party', 'so-gddt-dien-bien'),
  base: '2023-12-19',
  term: { count: 15, unit: 'days', way: 'after' },
  due: '2024-01-03',
  counted: '2024-01-03',
  zone: 'Asia/Ho_Chi_Minh',
  calendar: { country: 'VN', version: 1 },
  openedAt: '2023-12-19T09:00:00.000Z',
  moves: [],
  acknowledged: [],
};

const office = (name: string, to: Addressee['for']): Addressee => ({
  office: idFrom('office', name),
  zone: 'Asia/Ho_Chi_Minh',
  country: 'VN',
  for: to,
});
const desk = office('desk', ['desk-officer']);
const head = office('head', ['head']);
const foreignAffairs = office('foreign-affairs', ['focal-point']);

const calendarOf: CalendarOf = (country) =>
  knownAt(publishedCalendars[country as 'VN'], '2023-12-19');
const end = '2024-01-31T00:00:00.000Z';

const planned = (
  obligation: KnownObligation,
  to: readonly Addressee[] = [desk],
  { until = end, rule = report } = {},
) => plan(id, obligation, rule, to, calendarOf, until).map(({ step, fireAt }) => [step, fireAt]);

describe('Planning the reminders of a deadline', () => {
  it('tells at 08:00 where the addressee is, on the days of the steps', () => {
    expect(planned(signed)).toEqual([
      ['-5d', '2023-12-29T01:00:00.000Z'],
      ['-1d', '2024-01-02T01:00:00.000Z'],
      ['due', '2024-01-03T01:00:00.000Z'],
    ]);
  });

  it('tells on the working day before when the step falls on a day off', () => {
    const due = { ...signed, due: '2024-01-02' };
    expect(planned(due)).toContainEqual(['-1d', '2023-12-29T01:00:00.000Z']);
  });

  it('goes by the mornings and the days off of the one who is told', () => {
    const guangxi: Addressee = { ...desk, zone: 'Asia/Shanghai', country: 'CN' };
    expect(planned(signed, [guangxi]).at(-1)).toEqual(['due', '2024-01-03T00:00:00.000Z']);
  });

  it('tells nobody before the deadline was opened, and then on the next morning', () => {
    const late = { ...signed, openedAt: '2023-12-30T03:00:00.000Z' };
    expect(planned(late)).toEqual([
      ['-1d', '2024-01-02T01:00:00.000Z'],
      ['due', '2024-01-03T01:00:00.000Z'],
    ]);
  });

  it('tells at once of a deadline that is opened on its last day after 08:00', () => {
    const late = { ...signed, openedAt: '2024-01-03T03:00:00.000Z' };
    expect(planned(late)).toEqual([['due', '2024-01-03T03:00:00.000Z']]);
  });

  it('[EX-6] repeats weekly to the escalation while it is overdue', () => {
    expect(planned(signed, [foreignAffairs], { until: '2024-01-20T00:00:00.000Z' })).toEqual([
      ['overdue-focal-point', '2024-01-04T01:00:00.000Z'],
      ['overdue-focal-point+1w', '2024-01-11T01:00:00.000Z'],
      ['overdue-focal-point+2w', '2024-01-18T01:00:00.000Z'],
    ]);
  });

  it('[MT-4] tells the head, week after week, of minutes that nobody has adopted', () => {
    const rule = rules.find(({ name }) => name === 'meeting');
    const minutes: KnownObligation = {
      ...signed,
      rule: 'meeting',
      occasion: 'the talks of 2023 minutes',
    };
    const told = (obligation: KnownObligation) =>
      planned(obligation, [desk, head], {
        ...(rule && { rule }),
        until: '2024-01-12T00:00:00.000Z',
      });

    expect(told(minutes)).toEqual([
      ['-7d', '2023-12-27T01:00:00.000Z'],
      ['due', '2024-01-03T01:00:00.000Z'],
      ['overdue-head', '2024-01-04T01:00:00.000Z'],
      ['overdue-head+1w', '2024-01-11T01:00:00.000Z'],
    ]);
    expect(told({ ...minutes, is: 'met', on: '2024-01-02' })).toEqual([]);
  });

  it('plans nothing once it is met, waived or closed', () => {
    expect(planned({ ...signed, is: 'met', on: '2023-12-28' })).toEqual([]);
    expect(planned({ ...signed, is: 'closed', cause: 'terminated' })).toEqual([]);
  });

  it('tells once that a deadline was missed, and nothing of years nobody has evidence for', () => {
    const missed = { ...signed, is: 'missed' as const, whenPassed: 'missed' as const };
    expect(planned({ ...missed, why: 'passed' }, [desk, foreignAffairs])).toEqual([
      ['missed', '2024-01-04T01:00:00.000Z'],
      ['missed', '2024-01-04T01:00:00.000Z'],
    ]);
    expect(planned({ ...missed, why: 'no-evidence' })).toEqual([]);
  });

  it('waits until the day to which a reminder was put off', () => {
    expect(planned({ ...signed, snoozedUntil: '2024-01-02' })).toEqual([
      ['-1d', '2024-01-02T01:00:00.000Z'],
      ['due', '2024-01-03T01:00:00.000Z'],
    ]);
  });

  it('[RM-3] repeats no more once someone has taken it up', () => {
    const takenUp = { ...signed, acknowledged: ['overdue-focal-point+1w'] };
    expect(planned(takenUp, [foreignAffairs])).toEqual([
      ['overdue-focal-point', '2024-01-04T01:00:00.000Z'],
    ]);
  });

  const toHead = (obligation: KnownObligation, ...heard: readonly Heard[]) =>
    plan(id, obligation, report, [head], calendarOf, end, heard).map(({ step, fireAt }) => [
      step,
      fireAt,
    ]);
  const onTime = { step: '-5d', at: '2023-12-29T01:00:00.000Z' };

  it('[RM-3] goes one level up, once, three working days after it was told and not taken up', () => {
    expect(toHead(signed, onTime)).toEqual([
      ['due', '2024-01-03T01:00:00.000Z'],
      ['up', '2024-01-04T01:00:00.000Z'],
    ]);
    expect(toHead(signed)).toEqual([['due', '2024-01-03T01:00:00.000Z']]);
    expect(toHead({ ...signed, acknowledged: ['-5d'] }, onTime)).toEqual([
      ['due', '2024-01-03T01:00:00.000Z'],
    ]);
  });

  it('[RM-3] leaves those who were told late, after an outage, their three working days as well', () => {
    const afterAnOutage = { step: '-1d', at: '2024-01-03T09:30:00.000Z' };
    const beforeMidnight = { step: '-1d', at: '2024-01-04T16:59:00.000Z' };

    expect(toHead(signed, afterAnOutage).at(-1)).toEqual(['up', '2024-01-08T01:00:00.000Z']);
    expect(toHead(signed, beforeMidnight).at(-1)).toEqual(['up', '2024-01-09T01:00:00.000Z']);
    expect(toHead(signed, afterAnOutage, onTime).at(-1)).toEqual([
      'up',
      '2024-01-04T01:00:00.000Z',
    ]);
  });

  it('counts half of a term from its base, rounded up', () => {
    const opinion: AnyRule = {
      ...report,
      steps: [halfway('desk-officer'), workingDaysAfter(1, 'desk-officer')],
    };
    const accepted: KnownObligation = {
      ...signed,
      base: '2023-12-19',
      term: { count: 7, unit: 'working-days', way: 'after' },
      due: '2023-12-28',
    };
    expect(planned(accepted, [desk], { rule: opinion })).toEqual([
      ['half', '2023-12-25T01:00:00.000Z'],
      ['+1wd', '2023-12-29T01:00:00.000Z'],
    ]);
  });
});

describe('What is due now', () => {
  const told = (...steps: readonly string[]) => {
    const ids = steps.map((step) => reminderIdOf(id, step, signed.due, desk.office));
    return (reminderId: string) => ids.includes(reminderId);
  };
  const at = (now: string, wasTold = told()) =>
    dueNow(plan(id, signed, report, [desk, head], calendarOf, now), now, wasTold).map(
      ({ step, late, office }) => [step, late, office],
    );

  it('is nothing before the first morning', () => {
    expect(at('2023-12-29T00:59:59.999Z')).toEqual([]);
  });

  it('is each step in its hour, once', () => {
    expect(at('2023-12-29T01:00:00.000Z')).toEqual([['-5d', false, desk.office]]);
    expect(at('2023-12-29T01:00:00.000Z', told('-5d'))).toEqual([]);
  });

  it('is only the last of several steps that went by, marked late, for each office', () => {
    expect(at('2024-01-05T02:00:00.000Z')).toEqual([
      ['due', true, desk.office],
      ['due', true, head.office],
    ]);
  });

  it('is nothing when the last step was told, whatever went by before it', () => {
    expect(at('2024-01-03T01:00:30.000Z', told('due'))).toEqual([['due', false, head.office]]);
  });
});
