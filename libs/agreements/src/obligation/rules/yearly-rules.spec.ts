import { idFrom, scenario, type LocalDate, type Told } from '@kyket/eventing';
import {
  agreement,
  AgreementProposed,
  AgreementSuspended,
  AgreementTerminated,
  DispatchRecorded,
  EnteredIntoForce,
  type AgreementEvent,
} from '../../agreement';
import {
  AnnualPlanAdopted,
  CommitmentRecorded,
  FulfilmentReported,
  ledger,
  ReviewHeld,
  type LedgerEvent,
} from '../../ledger';
import { line, lines, seen, signedOn } from '../../ledger/testing';
import { dienBienLuangPrabang, life, now } from '../../testing';
import type { Kind } from '../../vocabulary';
import { inWords, promptly } from '../testing';
import { annualPlan } from './annual-plan';
import { annualReport } from './annual-report';
import { interimReview } from './interim-review';
import { quotaUnused } from './quota-unused';

const { id } = dienBienLuangPrabang;
const given = scenario(agreement, { now, id });

/** In force from 14/04/2022 to 31/12/2026. */
const inForce = (kind: Kind): readonly Told<AgreementEvent>[] => [
  promptly(AgreementProposed({ ...life.proposed.data, kind }), '2022-01-10'),
  promptly(
    EnteredIntoForce({
      validTo: { value: '2026-12-31', certainty: 'inferred' },
      certainty: 'stated',
    }),
    '2022-04-14',
  ),
];
/** The coordination regulation of two departments. */
const regulation = inForce('coordination-regulation');
const story = (...facts: readonly Told<AgreementEvent>[]) => given(...regulation, ...facts);
const letter = (day: LocalDate) =>
  promptly(
    DispatchRecorded({
      about: id,
      purpose: 'annual-report',
      direction: 'out',
      to: 'Sở Ngoại vụ',
      number: `${day}/BC`,
    }),
    day,
  );

describe('The plan of the year', () => {
  it('is adopted by 31 January of each year in force (SC-4)', () => {
    const plan = promptly(AnnualPlanAdopted({ year: 2023, lines: [] }), '2023-01-20');
    expect(inWords(story().knowing(ledger, id, plan).expects(annualPlan, '2024-02-01'))).toEqual([
      '2023 | 2023-01-31 | met 2023-01-20',
      '2024 | 2024-01-31 | open',
    ]);
  });

  it('is expected of regulations and mechanisms, not of memoranda', () => {
    expect(given(...signedOn('2023-12-19')).expects(annualPlan, '2024-02-01')).toEqual([]);
  });

  it('is expected no more after the end of force', () => {
    expect(story().expects(annualPlan, '2026-12-31')).not.toEqual([]);
    expect(story().expects(annualPlan, '2027-01-01')).toEqual([]);
    const ended = promptly(AgreementTerminated({ cause: 'notice' }), '2024-06-30');
    expect(story(ended).expects(annualPlan, '2024-07-01')).toEqual([]);
  });

  it('tells in which days nothing falls due', () => {
    const suspended = promptly(
      AgreementSuspended({
        stopsTerm: false,
        reason: 'Dịch bệnh',
        ground: 'consent',
        runningSurvives: true,
      }),
      '2024-01-10',
    );
    expect(story(suspended).expects(annualPlan, '2024-01-12')[0]?.pauses).toEqual([
      { from: '2024-01-10', to: undefined },
    ]);
  });
});

describe('The review of the year', () => {
  it('is held by 15 November', () => {
    const review = promptly(ReviewHeld({ kind: 'interim', year: 2022 }), '2022-12-05');
    expect(
      inWords(story().knowing(ledger, id, review).expects(interimReview, '2023-01-02')),
    ).toEqual(['2022 | 2022-11-15 | met 2022-12-05', '2023 | 2023-11-15 | open']);
  });
});

describe('The report of the year', () => {
  const memorandum = inForce('mou');

  it('is sent by 15 November of each year in force, the last one included', () => {
    const told = given(...memorandum, letter('2022-11-10'));
    expect(inWords(told.expects(annualReport, '2027-03-01'))).toEqual([
      '2022 | 2022-11-15 | met 2022-11-10',
      '2023 | 2023-11-15 | open',
      '2024 | 2024-11-15 | open',
      '2025 | 2025-11-15 | open',
      '2026 | 2026-11-15 | open',
    ]);
  });

  it('is not expected of what is not yet in force', () => {
    expect(given(memorandum[0] as Told<AgreementEvent>).expects(annualReport)).toEqual([]);
  });

  it('is not expected of agencies of one country, who hold a review (SC-4)', () => {
    expect(story().expects(annualReport, '2024-03-01')).toEqual([]);
    expect(story().expects(interimReview, '2024-03-01')).not.toEqual([]);
  });
});

describe('A quota at half time', () => {
  const covered = {
    from: { value: 2021, certainty: 'stated' },
    to: { value: 2024, certainty: 'stated' },
  } as const;
  const commitment = (coverage: typeof covered | { from: 'unknown'; to: 'unknown' }) =>
    CommitmentRecorded({
      ...line(lines.bachelor, 'Đại học', { is: 'per-cohort', count: 10, cohorts: 4 }),
      coverage,
      source: { article: lines.bachelor, hash: 'b'.repeat(64) },
      answer: { ...seen, said: 'governs' },
    });
  const report = (n: number, count: number, day: LocalDate) =>
    promptly(
      FulfilmentReported({
        reportId: idFrom('report', n),
        kind: 'intake',
        counts: { [lines.bachelor]: count },
        answer: { ...seen, said: 'running' },
      }),
      day,
    );
  const words = (...facts: readonly Told<LedgerEvent>[]) =>
    inWords(
      scenario(ledger, { now, id })(...facts)
        .knowing(agreement, id, ...regulation)
        .expects(quotaUnused, '2024-01-01'),
    );
  const recorded = promptly(commitment(covered), '2022-05-01');

  it('should be half taken in the middle of the years it covers', () => {
    expect(words(recorded, report(1, 19, '2022-09-30'))).toEqual([
      `${lines.bachelor} | 2023-01-01 | open`,
    ]);
    expect(words(recorded, report(1, 15, '2022-09-30'), report(2, 5, '2022-10-31'))).toEqual([
      `${lines.bachelor} | 2023-01-01 | met 2022-10-31`,
    ]);
  });

  it('is not asked about where the years are not known', () => {
    const vague = commitment({ from: 'unknown', to: 'unknown' });
    expect(words(promptly(vague, '2022-05-01'))).toEqual([]);
  });
});
