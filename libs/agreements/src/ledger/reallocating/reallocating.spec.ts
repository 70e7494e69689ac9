import { idFrom, told } from '@kyket/eventing';
import {
  clearance,
  clearanceIdOf,
  Escalated,
  HigherOpinionGiven,
  type ClearanceEvent,
} from '../../clearance';
import { opened } from '../../clearance/testing';
import { actors, dienBienLuangPrabang, parties } from '../../testing';
import { capacityOf } from '../capacity';
import {
  CommitmentRecorded,
  FulfilmentReported,
  QuotaReallocated,
  ReallocationProposed,
  ReallocationRefused,
} from '../events';
import { withLines } from '../guards';
import {
  given,
  line,
  lines,
  recorded,
  reportedStock,
  seen,
  withScan,
  type Story,
} from '../testing';
import { decideReallocation } from './decide-reallocation';
import { proposeReallocation } from './propose-reallocation';

const { id } = dienBienLuangPrabang;
const { bachelor, officials, language, political } = lines;
const moveId = idFrom('move', 'L2-L6');
const move = { moveId, from: bachelor, to: officials, count: 10 };
const stood: Story = [...recorded, reportedStock];

describe('Proposing a reallocation', () => {
  it('moves unused places between lines of one provider (SC-3)', () => {
    given(...stood)
      .when(proposeReallocation, move, { actor: actors.laoDirector })
      .thenRecords(ReallocationProposed(move));
  });

  it('refuses to move 45 where at most 39 are unused', () => {
    given(...stood)
      .when(proposeReallocation, { ...move, count: 45 })
      .thenRefuses('not-enough-room', { room: 39 });
    given(...stood)
      .when(proposeReallocation, { ...move, count: 39 })
      .thenRecords(ReallocationProposed({ ...move, count: 39 }));
  });

  it('refuses while it is not known what the line allows', () => {
    given(...stood)
      .when(proposeReallocation, { ...move, from: language })
      .thenRefuses('room-unknown');
  });

  it('lets no places vanish in a line that counts none, as one told in a range', () => {
    const ranged = idFrom('line', 'ranged');
    given(
      ...stood,
      CommitmentRecorded({
        ...line(ranged, 'Theo khoảng', { is: 'range', min: 5, max: 10 }),
        source: { article: id, hash: 'b'.repeat(64) },
        answer: { ...seen, said: 'governs' },
      }),
    )
      .when(proposeReallocation, { ...move, to: ranged })
      .thenRefuses('line-without-number');
  });

  it('refuses a line to itself, a line that is not there, and the same order twice', () => {
    given(...stood)
      .when(proposeReallocation, { ...move, to: bachelor })
      .thenRefuses('same-line');
    given(...stood)
      .when(proposeReallocation, { ...move, to: idFrom('line', 'none') })
      .thenRefuses('unknown-line');
    given(...stood, ReallocationProposed(move))
      .when(proposeReallocation, move)
      .thenRefuses('move-exists');
  });

  const other = (provider: string, unit: 'student' | 'scholarship') =>
    CommitmentRecorded({
      ...line(idFrom('line', 'other'), 'Khác', { is: 'total', count: 5 }, unit),
      provider,
      beneficiaries: [],
      source: { article: id, hash: 'b'.repeat(64) },
      answer: { ...seen, said: 'governs' },
    });

  it('refuses to turn persons into places', () => {
    given(...stood, other(parties.soGddtDienBien, 'scholarship'))
      .when(proposeReallocation, { ...move, to: idFrom('line', 'other') })
      .thenRefuses('units-differ');
  });

  it('refuses lines that different sides provide', () => {
    given(...stood, other(parties.soGdttLuangPrabang, 'student'))
      .when(proposeReallocation, { ...move, to: idFrom('line', 'other') })
      .thenRefuses('other-provider-side');
  });
});

describe('Deciding a reallocation', () => {
  const proposed = told(ReallocationProposed(move), {
    on: '2023-12-19',
    by: actors.laoDirector,
  });
  const item = idFrom('escalation', 'dieu-chuyen');
  const escalated = told(
    Escalated({
      escalationId: item,
      scope: { item, articles: [], handling: 'left-out' },
      to: parties.ubndDienBien,
      matter: 'Điều chuyển chỉ tiêu',
    }),
    { on: '2023-12-19' },
  );
  const answer = (said: 'agreed' | 'refused') =>
    told(HigherOpinionGiven({ escalationId: item, answer: said, reference: '3/UBND' }), {
      on: '2023-12-27',
    });
  const clearanceId = clearanceIdOf(id, parties.soGddtDienBien);
  const escalation = { party: parties.soGddtDienBien, item };
  const make = { moveId, decision: 'make' } as const;

  it('moves the places within one’s own competence: 30 and 60, the sum still 150', () => {
    given(...stood, proposed)
      .when(decideReallocation, make)
      .thenRecords(QuotaReallocated(move));

    const { state } = given(...stood, proposed, QuotaReallocated(move));
    const ledger = withLines(state);
    expect([bachelor, officials].map((each) => capacityOf(ledger, each))).toEqual([30, 60]);
  });

  it('rests on the higher opinion where it was asked, and keeps it', () => {
    const facts: readonly ClearanceEvent[] = [opened, escalated, answer('agreed')];
    given(...stood, proposed)
      .knowing(clearance, clearanceId, ...facts)
      .when(decideReallocation, { ...make, escalation })
      .thenRecords(
        QuotaReallocated({
          ...move,
          higherOpinion: {
            stream: `clearance-${clearanceId}`,
            revision: 2,
            said: { escalation: item, said: 'agreed' },
          },
        }),
      );
  });

  it('waits while the higher authority is silent, and is not made when it refused (U2)', () => {
    given(...stood, proposed)
      .knowing(clearance, clearanceId, opened, escalated)
      .when(decideReallocation, { ...make, escalation })
      .thenRefuses('higher-opinion-missing');
    given(...stood, proposed)
      .knowing(clearance, clearanceId, opened, escalated, answer('refused'))
      .when(decideReallocation, { ...make, escalation })
      .thenRefuses('higher-opinion-missing');
  });

  it('is refused with a reason, and nothing changes', () => {
    const reason = 'UBND tỉnh không đồng ý';
    given(...stood, proposed)
      .when(decideReallocation, { moveId, decision: 'refuse', reason })
      .thenRecords(ReallocationRefused({ moveId, reason }));
    given(...stood, proposed)
      .when(decideReallocation, { moveId, decision: 'refuse' })
      .thenRefuses('reason-missing');
    const { state } = given(...stood, proposed, ReallocationRefused({ moveId, reason }));
    expect(capacityOf(withLines(state), bachelor)).toBe(40);
  });

  it('needs the consent of the other side where one’s own side proposed it', () => {
    const own = told(ReallocationProposed(move), { on: '2023-12-19', by: actors.deskOfficer });
    given(...stood, own)
      .when(decideReallocation, make)
      .thenRefuses('consent-missing');
    given(...stood, own)
      .when(decideReallocation, { ...make, consent: '45/GDTT' })
      .thenRefuses('consent-missing');
    given(...stood, own)
      .when(decideReallocation, { ...make, consent: '45/GDTT' }, withScan)
      .thenRecords(QuotaReallocated({ ...move, consent: '45/GDTT' }));
  });

  it('looks at the room once more', () => {
    const came = told(
      FulfilmentReported({
        reportId: idFrom('report', 'later'),
        kind: 'intake',
        counts: { [bachelor]: 35 },
        answer: { ...seen, said: 'running' },
      }),
      { on: '2024-09-05' },
    );
    given(...stood, proposed, came)
      .when(decideReallocation, make)
      .thenRefuses('not-enough-room', { room: 5 });
  });

  it('is made once', () => {
    const another = ReallocationProposed({ ...move, moveId: idFrom('move', 2), from: political });
    given(...stood, proposed, QuotaReallocated(move), another)
      .when(decideReallocation, make)
      .thenRefuses('already-decided');
    given(...stood, proposed, QuotaReallocated(move))
      .when(decideReallocation, make)
      .thenRefuses('no-open-move');
    given(...stood, proposed)
      .when(decideReallocation, { ...make, moveId: idFrom('move', 'none') })
      .thenRefuses('unknown-move');
  });
});
