import { vietnamVersions } from '../published/vietnam';
import { yearOf } from '../days';
import { vietnam } from '../testing';
import { foreseen } from './foreseen';

const announced = (year: number): readonly string[] =>
  vietnam.daysOff
    .filter(({ on, kind }) => yearOf(on) === year && kind !== 'swap')
    .map(({ on }) => on);

describe('What the law of Vietnam foresees', () => {
  it.each(Array.from({ length: 10 }, (_, i) => 2017 + i))(
    'for %i is what was then announced, but for the exchanges',
    (year) => {
      expect([...foreseen('VN', year).keys()].sort()).toEqual(announced(year));
    },
  );

  it('gives eleven days since 2021, ten before, nine before 2013 and eight before 2007', () => {
    const given = (year: number) =>
      [...foreseen('VN', year).values()].filter(({ kind }) => kind === 'public-holiday').length;
    expect([2005, 2010, 2015, 2022, 2030].map(given)).toEqual([8, 9, 10, 11, 11]);
  });

  it('follows the sky over Hà Nội: in 2030 Tết is a day before the Spring Festival', () => {
    expect(foreseen('VN', 2030).get('2030-02-02')?.name.vi).toBe('Tết Nguyên đán');
    expect(vietnamVersions.length).toBe(12);
  });
});
