import { given, openedWith, stage } from './testing';
import type { Stage } from './clearance';
import { workingDaysOf } from './working-days';

const daysOf = (...stages: readonly Stage[]) => workingDaysOf(given(openedWith(stages)).state);
const lasting = (id: string, days: number, ...after: readonly string[]) =>
  stage(id, { after, workingDays: { value: days, certainty: 'stated' } });

describe('The working days that a route gives', () => {
  it('are added up one stage after the other, and of stages side by side the longest counts', () => {
    expect(daysOf(lasting('a', 7))).toBe(7);
    expect(daysOf(lasting('a', 7), lasting('b', 3, 'a'))).toBe(10);
    expect(daysOf(lasting('a', 7), lasting('b', 10), lasting('c', 3, 'a', 'b'))).toBe(13);
    expect(daysOf(lasting('a', 20), lasting('b', 3), lasting('c', 3, 'b'))).toBe(20);
  });

  it('are unknown where those of one stage are, and where nobody is asked', () => {
    const open = stage('b', { after: ['a'], workingDays: 'unknown' });
    expect(daysOf(lasting('a', 7), open)).toBeUndefined();
    expect(daysOf(lasting('a', 7), open, lasting('c', 3, 'b'))).toBeUndefined();
    expect(daysOf()).toBeUndefined();
    expect(workingDaysOf(given().state)).toBeUndefined();
  });
});
