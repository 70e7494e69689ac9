import { idFrom, scenario, told, type LocalDate, type Told } from '@kyket/eventing';
import {
  agreement,
  AgreementSuspended,
  AgreementTerminated,
  ContinuationDecided,
  DispatchRecorded,
  NoticeGiven,
  ParentEnded,
  PartyDesignationUpdated,
  PartyWithdrew,
  type AgreementEvent,
} from '../../agreement';
import { clearance, clearanceIdOf } from '../../clearance';
import { openedWith } from '../../clearance/testing';
import { signedOn } from '../../ledger/testing';
import { procedure, ProcedurePublished } from '../../procedure';
import { department, procedureIds } from '../../procedure/shipped/procedures';
import { dienBienLuangPrabang, now, parties } from '../../testing';
import { inWords, promptly } from '../testing';
import { endingReport } from './ending-report';
import { succession } from './succession';

const { id, seats } = dienBienLuangPrabang;
const { soGddtDienBien, soGddtTuyenQuang } = parties;
type Facts = readonly Told<AgreementEvent>[];

const given = (...facts: Facts) =>
  scenario(agreement, { now, id })(...signedOn('2023-12-19'), ...facts)
    .knowing(clearance, clearanceIdOf(id, soGddtDienBien), openedWith([]))
    .knowing(
      procedure,
      procedureIds.department,
      promptly(ProcedurePublished({ version: 1, content: department }), '2021-07-01'),
    );
const letter = (
  purpose: 'ending-report' | 'succession-notice',
  day: LocalDate,
  about: string = id,
) =>
  promptly(
    DispatchRecorded({
      about,
      purpose,
      direction: 'out',
      to: 'ministry-of-foreign-affairs',
      number: day,
    }),
    day,
  );

describe('The notice that something ended', () => {
  const words = (day: LocalDate, ...facts: Facts) =>
    inWords(given(...facts).expects(endingReport, day));
  const noticed = promptly(
    NoticeGiven({
      kind: 'termination',
      seats: [seats.dienBien],
      effectiveOn: '2024-09-30',
      ground: 'clause',
      ends: true,
    }),
    '2024-03-30',
  );

  it('is due fifteen days after a termination takes effect, not after the notice (U18)', () => {
    expect(words('2024-09-29', noticed)).toEqual([]);
    expect(words('2024-09-30', noticed)).toEqual([
      'termination, ministry-of-foreign-affairs | 2024-09-30 +15 days | open',
    ]);
  });

  it('is due after a suspension and after a withdrawal too', () => {
    const suspended = promptly(
      AgreementSuspended({
        stopsTerm: false,
        reason: 'Dịch bệnh',
        ground: 'decision',
        runningSurvives: true,
      }),
      '2024-02-01',
    );
    const withdrew = promptly(PartyWithdrew({ seat: seats.luangPrabang }), '2024-05-01');
    expect(words('2024-06-01', suspended, withdrew)).toEqual([
      'suspension 1, ministry-of-foreign-affairs | 2024-02-01 +15 days | open',
      'withdrawal 1, ministry-of-foreign-affairs | 2024-05-01 +15 days | open',
    ]);
    expect(
      words('2024-06-01', suspended, letter('ending-report', '2024-02-10'), withdrew)[0],
    ).toContain('met 2024-02-10');
  });

  it('is still expected after the end, and not of an agreement that merely expired', () => {
    const ended = promptly(AgreementTerminated({ cause: 'notice' }), '2024-09-30');
    expect(words('2025-03-01', noticed, ended)).toHaveLength(1);
    expect(words('2026-02-01')).toEqual([]);
  });
});

describe('After a succession', () => {
  const act = idFrom('act', 'sap-nhap-2025');
  const redesignated = told(
    PartyDesignationUpdated(
      {
        seat: seats.dienBien,
        predecessor: soGddtDienBien,
        party: soGddtTuyenQuang,
        act,
        answer: { stream: 'party-x', revision: 3, said: 'merger' },
      },
      { effectiveFrom: '2025-07-01' },
    ),
    { on: '2025-07-10', recordedAt: '2025-07-10T09:00:00.000Z' },
  );
  const words = (day: LocalDate, ...facts: Facts) =>
    inWords(given(...facts).expects(succession, day));

  it('[EX-9] the other side is told within thirty days, and someone decides within ninety (U10)', () => {
    expect(words('2025-07-11', redesignated)).toEqual([
      'notify 2025-07-01 | 2025-07-10 +30 days | open',
      `decide ${act} | 2025-07-10 +90 days | open`,
    ]);
    expect(given(redesignated).expects(succession, '2025-07-11')[0]).toMatchObject({
      by: soGddtTuyenQuang,
    });
  });

  it('is told by a letter about the act or the agreement, and decided by a decision', () => {
    const decided = promptly(
      ContinuationDecided({ question: act, as: 'keep', reason: 'Tiếp tục thực hiện' }),
      '2025-08-20',
    );
    for (const about of [act, id])
      expect(
        words(
          '2025-09-01',
          redesignated,
          letter('succession-notice', '2025-07-28', about),
          decided,
        ),
      ).toEqual([
        'notify 2025-07-01 | 2025-07-10 +30 days | met 2025-07-28',
        `decide ${act} | 2025-07-10 +90 days | met 2025-08-20`,
      ]);
  });

  it('is told to nobody where every side changed', () => {
    const both = {
      ...redesignated,
      data: { ...redesignated.data, seat: seats.luangPrabang },
    };
    expect(words('2025-07-11', redesignated, both)).toEqual([
      `decide ${act} | 2025-07-10 +90 days | open`,
    ]);
  });

  it('asks how to go on when a parent has ended (U22)', () => {
    const parent = idFrom('agreement', 'de-an');
    const ended = promptly(
      ParentEnded({
        parent,
        how: 'superseded',
        answer: { stream: 'agreement-x', revision: 3, said: 'superseded' },
      }),
      '2025-01-10',
    );
    expect(words('2025-01-11', ended)).toEqual([`decide ${parent} | 2025-01-10 +90 days | open`]);
  });

  it('asks nothing after the end of force', () => {
    expect(words('2026-01-01', redesignated)).toEqual([]);
  });
});
