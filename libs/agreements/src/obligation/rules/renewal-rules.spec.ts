import { scenario, type LocalDate, type Told } from '@kyket/eventing';
import {
  agreement,
  DraftTextRecorded,
  EnteredIntoForce,
  NoticeGiven,
  RenewalDecided,
  TacitlyRenewed,
  TacitRenewalObjected,
  type AgreementEvent,
} from '../../agreement';
import { clauses, dienBienLuangPrabang, life, now } from '../../testing';
import { inWords, promptly } from '../testing';
import { noticeDeadline } from './notice-deadline';
import { renewalReview } from './renewal-review';

const { id, seats } = dienBienLuangPrabang;
const given = scenario(agreement, { now, id });
type Facts = readonly Told<AgreementEvent>[];

const inForce = (from: LocalDate, to: LocalDate, tacit?: typeof threeYears): Facts => [
  promptly(life.proposed, from),
  promptly(DraftTextRecorded({ ...life.drafted.data, clauses: { ...clauses, tacit } }), from),
  promptly(
    EnteredIntoForce({ validTo: { value: to, certainty: 'stated' }, certainty: 'stated' }),
    from,
  ),
];

/** Three years more, unless denounced six months before (Czech–Vietnam, 21/03/2008). */
const threeYears = { months: 36, objectMonthsBefore: 6 };

describe('The review before the end', () => {
  const regulation = inForce('2022-04-14', '2026-12-31');
  const words = (day: LocalDate, ...facts: Facts) =>
    inWords(given(...regulation, ...facts).expects(renewalReview, day));

  it('opens twelve months before, and is due on the last day (SC-4)', () => {
    expect(words('2025-12-30')).toEqual([]);
    expect(words('2025-12-31')).toEqual(['term 1 | 2026-12-31 | open']);
  });

  it('is met by a decision to renew, to extend or to let lapse', () => {
    const decided = promptly(RenewalDecided({ as: 'let-lapse', reason: 'Hợp nhất' }), '2026-10-01');
    expect(words('2026-10-02', decided)).toEqual(['term 1 | 2026-12-31 | met 2026-10-01']);
  });

  it('is expected no more once nothing is in force', () => {
    expect(words('2027-01-01')).toEqual([]);
  });

  it('is told at twelve, nine, six, four, three, two and one months, fourteen days, and the end', () => {
    expect(renewalReview.steps.map(({ name }) => name)).toEqual([
      ...['-12m', '-9m', '-6m', '-4m', '-3m', '-2m', '-1m', '-14d', 'due'],
    ]);
  });

  it('falls silent after the day on which a tacit clause can still be stopped', () => {
    const [review] = given(...inForce('2008-03-21', '2011-12-31', threeYears)).expects(
      renewalReview,
      '2011-02-01',
    );
    expect(review).toMatchObject({ term: { fixed: '2011-12-31' }, quietAfter: '2011-06-30' });
  });

  it('stands for each term by itself (U17)', () => {
    const renewed = promptly(
      TacitlyRenewed({ to: '2014-12-31', certainty: 'stated', reviewed: false }),
      '2012-01-01',
    );
    const story = given(...inForce('2008-03-21', '2011-12-31', threeYears), renewed);
    expect(inWords(story.expects(renewalReview, '2012-01-02'))).toEqual([
      'term 1 | 2011-12-31 | open',
    ]);
    expect(inWords(story.expects(renewalReview, '2014-01-02'))).toEqual([
      'term 1 | 2011-12-31 | open',
      'term 2 | 2014-12-31 | open',
    ]);
  });
});

describe('The last day to object', () => {
  const words = (day: LocalDate, ...facts: Facts) =>
    inWords(
      given(...inForce('2008-03-21', '2011-12-31', threeYears), ...facts).expects(
        noticeDeadline,
        day,
      ),
    );

  it('lies as many months before the end as the clause says', () => {
    expect(words('2011-03-30')).toEqual([]);
    expect(words('2011-04-01')).toEqual(['term 1 | 2011-12-31 -6 months | open']);
  });

  it('is met by an objection, a notice, or a decision', () => {
    for (const fact of [
      TacitRenewalObjected({ seat: seats.dienBien }),
      RenewalDecided({ as: 'renew', reason: 'Hai bên hài lòng' }),
      NoticeGiven({
        kind: 'termination',
        seats: [seats.dienBien],
        effectiveOn: '2011-12-20',
        ground: 'clause',
        ends: false,
      }),
    ])
      expect(words('2011-06-02', promptly<AgreementEvent>(fact, '2011-06-01'))).toEqual([
        'term 1 | 2011-12-31 -6 months | met 2011-06-01',
      ]);
  });

  it('is nothing to an agreement that is not renewed by silence', () => {
    const story = given(...inForce('2022-04-14', '2026-12-31'));
    expect(story.expects(noticeDeadline, '2026-11-22')).toEqual([]);
  });
});
