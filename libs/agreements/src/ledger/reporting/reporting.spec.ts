import { idFrom, told } from '@kyket/eventing';
import { agreement, AgreementTerminated } from '../../agreement';
import { actors, dienBienLuangPrabang, parties } from '../../testing';
import {
  CommitmentRecorded,
  FulfilmentConfirmed,
  FulfilmentDisputed,
  FulfilmentMapped,
  FulfilmentReported,
} from '../events';
import { withLines } from '../guards';
import { takenOf } from '../taken';
import {
  given,
  line,
  lines,
  recorded,
  reportedStock,
  seen,
  signedOn,
  stock,
  stockReportId,
  type Story,
  withScan,
} from '../testing';
import { answerFulfilment } from './answer-fulfilment';
import { mapFulfilment } from './map-fulfilment';
import { reportFulfilment } from './report-fulfilment';

const { id } = dienBienLuangPrabang;
const { bachelor, partTime, college, political, officials } = lines;
const reportId = idFrom('report', 'new');
const running = { stream: `agreement-${id}`, revision: 8, said: 'running' } as const;
const report = { reportId, kind: 'intake', counts: { [bachelor]: 4 } } as const;

describe('Reporting what came of a commitment', () => {
  it('[EX-3] records a stock with what is told for several lines together, and says openly that it is not split', () => {
    given(...recorded)
      .when(
        reportFulfilment,
        {
          ...stock,
          reportId: stockReportId,
          unmapped: { ...stock.unmapped, over: [...stock.unmapped.over] },
        },
        { ...withScan, occurredOn: '2023-12-19' },
      )
      .thenRecords(FulfilmentReported({ ...reportedStock.data, answer: running }));
  });

  it('[EX-3] refuses figures that nothing shows, unless it is said why', () => {
    given(...recorded)
      .when(reportFulfilment, report)
      .thenRefuses('evidence-missing');
    given(...recorded)
      .when(reportFulfilment, { ...report, withoutEvidence: 'Phía bạn báo qua điện thoại' })
      .thenRecordsAmongOthers({ type: 'FulfilmentReported' });
  });

  it('takes more than the line allows: above is a word, not an error', () => {
    given(...recorded)
      .when(reportFulfilment, { ...report, counts: { [bachelor]: 55 } }, withScan)
      .thenRecordsAmongOthers({ type: 'FulfilmentReported' });
  });

  it('refuses a report without a figure, twice, or of a line that is not there', () => {
    given(...recorded)
      .when(reportFulfilment, { reportId, kind: 'stock' }, withScan)
      .thenRefuses('nothing-reported');
    given(...recorded, reportedStock)
      .when(reportFulfilment, { ...report, reportId: stockReportId }, withScan)
      .thenRefuses('report-exists');
    given(...recorded)
      .when(reportFulfilment, { ...report, counts: { [idFrom('line', 'none')]: 1 } }, withScan)
      .thenRefuses('unknown-line');
    given().when(reportFulfilment, report, withScan).thenRefuses('no-commitments');
  });

  it('refuses one figure for persons and places together', () => {
    const places = CommitmentRecorded({
      ...line(idFrom('line', 'places'), 'Học bổng', { is: 'total', count: 5 }, 'scholarship'),
      source: { article: id, hash: 'b'.repeat(64) },
      answer: { ...seen, said: 'governs' },
    });
    given(...recorded, places)
      .when(
        reportFulfilment,
        {
          reportId,
          kind: 'stock',
          unmapped: { count: 3, over: [bachelor, idFrom('line', 'places')] },
        },
        withScan,
      )
      .thenRefuses('units-differ');
  });

  it('takes students and officials together: both are persons', () => {
    given(...recorded)
      .when(
        reportFulfilment,
        { reportId, kind: 'stock', unmapped: { count: 3, over: [bachelor, officials] } },
        withScan,
      )
      .thenRecordsAmongOthers({ type: 'FulfilmentReported' });
  });

  it('refuses more graduates than came', () => {
    given(...recorded, reportedStock)
      .when(reportFulfilment, { reportId, kind: 'graduated', counts: { [officials]: 6 } }, withScan)
      .thenRefuses('more-graduated-than-came', { graduated: 6, came: 5 });
    given(...recorded, reportedStock)
      .when(reportFulfilment, { reportId, kind: 'graduated', counts: { [college]: 22 } }, withScan)
      .thenRecordsAmongOthers({ type: 'FulfilmentReported' });
  });

  describe('of a range', () => {
    const scholarships = idFrom('line', 'hoc-bong');
    const range = CommitmentRecorded({
      ...line(scholarships, 'Học bổng', { is: 'range', min: 10, max: 25 }, 'scholarship'),
      source: { article: id, hash: 'b'.repeat(64) },
      answer: { ...seen, said: 'governs' },
    });
    const counts = { [scholarships]: 18 };

    it('refuses figures without the beneficiary and the year', () => {
      given(range)
        .when(reportFulfilment, { ...report, counts, year: 2024 }, withScan)
        .thenRefuses('range-needs-beneficiary-and-year');
    });

    it('names the beneficiary it was at the start, and no other', () => {
      const told = { ...report, counts, year: 2024 };
      given(range)
        .when(reportFulfilment, { ...told, beneficiary: parties.soGdttLuangPrabang }, withScan)
        .thenRecordsAmongOthers({ type: 'FulfilmentReported' });
      given(range)
        .when(reportFulfilment, { ...told, beneficiary: parties.soGddtTuyenQuang }, withScan)
        .thenRefuses('not-a-beneficiary');
    });
  });

  describe('after the end of force', () => {
    const ended = told(AgreementTerminated({ cause: 'notice' }), { on: '2025-06-30' });
    const after = (...facts: Story) =>
      given(...facts).knowing(agreement, id, ...signedOn('2023-12-19'), ended);

    it('takes the cohorts that had begun (U16, U18)', () => {
      const cohort = { n: 4, startsOn: '2024-09-05', endsOn: '2028-06-30' };
      after(...recorded)
        .when(reportFulfilment, { ...report, cohort }, { ...withScan, occurredOn: '2026-01-15' })
        .thenRecordsAmongOthers({ type: 'FulfilmentReported' });
    });

    it('refuses cohorts that began later, and figures of no cohort', () => {
      const cohort = { n: 5, startsOn: '2025-09-05' };
      after(...recorded)
        .when(reportFulfilment, { ...report, cohort }, { ...withScan, occurredOn: '2026-01-15' })
        .thenRefuses('force-has-ended', { endedOn: '2025-06-30' });
      after(...recorded)
        .when(reportFulfilment, report, { ...withScan, occurredOn: '2026-01-15' })
        .thenRefuses('force-has-ended');
    });

    it('takes figures of the time before, told late', () => {
      after(...recorded)
        .when(reportFulfilment, report, { ...withScan, occurredOn: '2024-12-31' })
        .thenRecordsAmongOthers({ type: 'FulfilmentReported' });
    });
  });
});

describe('Splitting a figure by line', () => {
  const split = { [partTime]: 12, [college]: 10 };

  it('leaves the sum what it was', () => {
    given(...recorded, reportedStock)
      .when(mapFulfilment, { reportId: stockReportId, counts: split })
      .thenRecords(FulfilmentMapped({ reportId: stockReportId, counts: split, left: 0 }));
    const { state } = given(
      ...recorded,
      reportedStock,
      FulfilmentMapped({ reportId: stockReportId, counts: { [partTime]: 12 }, left: 10 }),
    );
    expect(takenOf(withLines(state), partTime)).toBe(12);
    expect(withLines(state).reports[stockReportId]?.unmapped).toEqual({
      count: 10,
      over: [partTime, college, political],
    });
  });

  it('refuses another sum', () => {
    given(...recorded, reportedStock)
      .when(mapFulfilment, { reportId: stockReportId, counts: { [partTime]: 12 }, left: 9 })
      .thenRefuses('sum-changed', { sum: 21, reported: 22 });
  });

  it('refuses lines that the report did not name', () => {
    given(...recorded, reportedStock)
      .when(mapFulfilment, { reportId: stockReportId, counts: { [bachelor]: 22 } })
      .thenRefuses('outside-the-lines');
  });

  it('refuses where nothing waits to be split', () => {
    given(...recorded)
      .when(mapFulfilment, { reportId, counts: split })
      .thenRefuses('nothing-to-split');
    given(...recorded, reportedStock)
      .when(mapFulfilment, { reportId, counts: split })
      .thenRefuses('unknown-report');
  });
});

describe('[EX-4] Answering a report', () => {
  const answer = { reportId: stockReportId, answer: 'confirmed' } as const;
  const statement = 'Chúng tôi đếm được 33 người.';

  it('is for the other side', () => {
    given(...recorded, reportedStock)
      .when(answerFulfilment, answer, { actor: actors.laoDirector })
      .thenRecords(FulfilmentConfirmed({ reportId: stockReportId }));
    given(...recorded, reportedStock)
      .when(answerFulfilment, answer, { actor: actors.head })
      .thenRefuses('own-report');
  });

  it('keeps both statements where it is disputed', () => {
    given(...recorded, reportedStock)
      .when(
        answerFulfilment,
        { ...answer, answer: 'disputed', statement },
        { actor: actors.laoDirector },
      )
      .thenRecords(FulfilmentDisputed({ reportId: stockReportId, statement }));
    given(...recorded, reportedStock)
      .when(answerFulfilment, { ...answer, answer: 'disputed' }, { actor: actors.laoDirector })
      .thenRefuses('statement-missing');
  });

  it('is given once', () => {
    const confirmed = FulfilmentConfirmed({ reportId: stockReportId });
    const second = told(
      FulfilmentReported({
        reportId,
        kind: 'intake',
        counts: { [bachelor]: 2 },
        answer: { ...seen, said: 'running' },
      }),
      { on: '2024-10-01', by: actors.deskOfficer },
    );
    given(...recorded, reportedStock, confirmed, second)
      .when(answerFulfilment, answer, { actor: actors.laoDirector })
      .thenRefuses('already-answered');
    given(...recorded, reportedStock, confirmed)
      .when(answerFulfilment, answer, { actor: actors.laoDirector })
      .thenRefuses('no-report-to-answer');
    given(...recorded, reportedStock)
      .when(answerFulfilment, { ...answer, reportId }, { actor: actors.laoDirector })
      .thenRefuses('unknown-report');
  });
});
