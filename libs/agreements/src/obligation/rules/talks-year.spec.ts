import { idFrom, scenario, told, type LocalDate, type Told } from '@kyket/eventing';
import { talks, MeetingPlanned, TalksEnded, TalksYearWaived, type TalksEvent } from '../../talks';
import { establishedTalks, heldMeeting, heldSomeYear, sides, talksId } from '../../talks/testing';
import { actors } from '../../testing';
import { talksYear } from './talks-year';

const given = scenario(talks, { now: '2026-11-22T03:00:00.000Z', id: talksId, actor: actors.head });

const yearsOn = (day: LocalDate, ...facts: readonly Told<TalksEvent>[]) =>
  given(establishedTalks, ...facts)
    .expects(talksYear, day)
    .map(({ occasion, outcome }) => `${occasion}: ${outcome.is}`);

const planned = (day: LocalDate | 'unfixed', on: LocalDate) =>
  told(
    MeetingPlanned({
      meetingId: idFrom('meeting', 'planned'),
      year: 2021,
      host: sides.guangxi,
      mode: 'in-person',
      on: day,
      venues: [],
    }),
    { on },
  );

describe('Talks once in each calendar year', () => {
  it('expects each year from the one after the sides agreed, up to this one', () => {
    expect(yearsOn('2020-05-01')).toEqual([
      '2018: open',
      '2019: open',
      '2020: open',
      '2020 plan: open',
      '2020 date: open',
    ]);
  });

  it('is met in the year in which a meeting was held, however few days after the last', () => {
    const facts = [heldMeeting('2020-10-14'), heldMeeting('2021-09-09', sides.guangxi)];
    expect(yearsOn('2022-02-01', ...facts)).toEqual([
      '2018: open',
      '2019: open',
      '2020: met',
      '2021: met',
      '2022: open',
      '2022 plan: open',
      '2022 date: open',
    ]);
  });

  it('is met by a meeting of which only the year is known, and by none of which it is not', () => {
    expect(yearsOn('2021-02-01', heldSomeYear('2020', { is: 'year', year: 2020 }))).toContain(
      '2020: met',
    );
    expect(
      yearsOn('2021-02-01', heldSomeYear('14/10', { is: 'day-of-some-year', month: 10, day: 14 })),
    ).toContain('2020: open');
  });

  it('falls due on the last day of the year, and those who host must act', () => {
    const expected = given(establishedTalks, heldMeeting('2020-10-14', sides.langSon))
      .expects(talksYear, '2021-03-01')
      .find(({ occasion }) => occasion === '2021');
    expect(expected).toMatchObject({ term: { fixed: '2021-12-31' }, by: sides.guangxi });
  });

  it('has the plan met by a plan, and the day by a day', () => {
    expect(yearsOn('2021-05-01', planned('unfixed', '2021-03-01'))).toEqual(
      expect.arrayContaining(['2021 plan: met', '2021 date: open']),
    );
    expect(yearsOn('2021-05-01', planned('2021-09-09', '2021-04-20'))).toEqual(
      expect.arrayContaining(['2021 plan: met', '2021 date: met']),
    );
  });

  it('is waived by decision', () => {
    const waived = told(TalksYearWaived({ year: 2020, reason: 'COVID-19' }), { on: '2020-11-01' });
    expect(yearsOn('2021-01-05', waived)).toContain('2020: waived');
  });

  it('expects nothing of the year in which the talks ended', () => {
    const ended = told(TalksEnded({ reason: 'Sáp nhập' }), { on: '2019-05-01' });
    expect(yearsOn('2021-01-05', ended)).toEqual(['2018: open']);
  });

  it('expects nothing of talks that are held when there is occasion', () => {
    const { type, data, telling } = establishedTalks;
    const occasional = { type, data: { ...data, cadence: 'occasional' as const }, telling };
    expect(given(occasional as typeof establishedTalks).expects(talksYear)).toEqual([]);
  });
});
