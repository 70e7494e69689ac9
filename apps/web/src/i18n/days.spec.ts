import { dayFromText, dayText, momentText, partialText } from './days';

const words = { unknown: 'chưa rõ ngày', noYear: 'không rõ năm' };

describe('Days as offices write them', () => {
  it('put the day first, then the month, then the whole year', () => {
    expect(dayText('2023-12-19')).toBe('19/12/2023');
  });

  it('say no more than the source does', () => {
    expect(partialText({ is: 'day', on: '2023-12-19' }, words)).toBe('19/12/2023');
    expect(partialText({ is: 'month', year: 2023, month: 2 }, words)).toBe('02/2023');
    expect(partialText({ is: 'year', year: 2017 }, words)).toBe('2017');
    expect(partialText({ is: 'day-of-some-year', month: 10, day: 14 }, words)).toBe(
      '14/10 (không rõ năm)',
    );
    expect(partialText({ is: 'unknown' }, words)).toBe('chưa rõ ngày');
  });

  it('are read as they are typed, and no day is made up', () => {
    expect(dayFromText('19/12/2023')).toBe('2023-12-19');
    expect(dayFromText(' 1.2.2024 ')).toBe('2024-02-01');
    expect(dayFromText('2023-12-19')).toBe('2023-12-19');
    expect(dayFromText('30/02/2024')).toBeUndefined();
    expect(dayFromText('mai')).toBeUndefined();
    expect(dayFromText('')).toBeUndefined();
  });

  it('show a moment on the clocks of the place where it counts', () => {
    expect(momentText('2023-12-19T08:30:00.000Z')).toBe('19/12/2023 15:30');
    expect(momentText('2023-12-19T17:30:00.000Z', 'Asia/Shanghai')).toBe('20/12/2023 01:30');
  });
});
