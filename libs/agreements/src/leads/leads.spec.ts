import { scenario, told } from '@kyket/eventing';
import { hanoi, now } from '../testing';
import type { LeadTimesOrdered } from './content';
import { LeadTimesPublished } from './events';
import { leads, leadsId, leadTimesOn } from './leads';
import { publishLeadTimes } from './publish-lead-times';

const given = scenario(leads, { now, id: leadsId });
const source = { vi: 'Quyết định của Sở', en: 'A decision of the department' };
const months = (count: number, to: LeadTimesOrdered['steps'][number]['to']) =>
  ({ when: { count, unit: 'months', way: 'before' }, to }) as const;

const content: LeadTimesOrdered = {
  steps: [months(18, ['head']), months(6, ['desk-officer', 'head'])],
  counts: {},
  source,
};
const named = {
  ...content,
  steps: [
    { name: '-18m', ...months(18, ['head']) },
    { name: '-6m', ...months(6, ['desk-officer', 'head']) },
  ],
};
const order = { rule: 'renewal-review', version: 1, content };
const published = (version: number, on: string) =>
  told(LeadTimesPublished({ rule: 'renewal-review', version, content: named }), { on });
const first = published(1, '2026-11-01');

describe('Publishing lead times', () => {
  it('names each step by when it is, so that the same step is the same in every version', () => {
    given()
      .when(publishLeadTimes, order, { occurredOn: '2026-11-01' })
      .thenRecords(LeadTimesPublished({ ...order, content: named }));
  });

  it('keeps the name a step was first given, whoever is told of it now', () => {
    const overdue = {
      when: { count: 1, unit: 'working-days', way: 'after' },
      weekly: true,
    } as const;
    const all = { steps: [{ ...overdue, to: ['head', 'deciding-authority'] }], counts: {}, source };
    given()
      .when(
        publishLeadTimes,
        {
          rule: 'annual-plan',
          version: 1,
          content: { ...all, steps: [{ ...overdue, to: ['archivist'] }] },
        },
        { occurredOn: '2026-11-01' },
      )
      .thenRecords(
        LeadTimesPublished({
          rule: 'annual-plan',
          version: 1,
          content: { ...all, steps: [{ name: 'overdue-head', ...overdue, to: ['archivist'] }] },
        }),
      );
  });

  it('never edits a version, and dates none before the last nor ahead of today', () => {
    given(first)
      .when(publishLeadTimes, order, { occurredOn: '2026-11-02' })
      .thenRefuses('version-not-next', { last: 1 });
    given(first)
      .when(publishLeadTimes, { ...order, version: 2 }, { occurredOn: '2026-10-31' })
      .thenRefuses('published-before-the-last');
    given()
      .when(publishLeadTimes, order, { occurredOn: '2099-01-01' })
      .thenRefuses('published-ahead');
    given()
      .when(publishLeadTimes, order, {
        occurredOn: { date: { is: 'year', year: 2026 }, zone: hanoi },
      })
      .thenRefuses('day-not-known');
  });

  it('sets what the rule has, and nothing else', () => {
    const counted = (rule: string, count: string) => ({
      rule,
      version: 1,
      content: {
        ...content,
        counts: { [count]: { value: 45, certainty: 'verified' as const } },
      },
    });
    given()
      .when(publishLeadTimes, counted('opinion', 'days'), { occurredOn: '2026-11-01' })
      .thenRefuses('count-unknown', { count: 'days' });
    given()
      .when(publishLeadTimes, { ...order, rule: 'nothing' }, { occurredOn: '2026-11-01' })
      .thenRefuses('rule-unknown', { rule: 'nothing' });
    const twice = { ...content, steps: [...content.steps, months(6, ['archivist'])] };
    given()
      .when(publishLeadTimes, { ...order, content: twice }, { occurredOn: '2026-11-01' })
      .thenRefuses('step-told-twice', { step: '-6m' });
    const elsewhere = { ...content, steps: [{ ...months(6, ['head']), only: 'plan' }] };
    given()
      .when(publishLeadTimes, { ...order, content: elsewhere }, { occurredOn: '2026-11-01' })
      .thenRefuses('occasion-unknown', { only: 'plan' });
  });

  it('are in use from their day on, each kind of deadline by itself', () => {
    const { state } = given(first, published(2, '2026-11-10'));
    expect(leadTimesOn(state, 'renewal-review', '2026-10-31')).toBeUndefined();
    expect(leadTimesOn(state, 'renewal-review', '2026-11-09')?.version).toBe(1);
    expect(leadTimesOn(state, 'renewal-review', '2026-11-10')?.version).toBe(2);
    expect(leadTimesOn(state, 'talks-year', '2026-11-10')).toBeUndefined();
  });
});
