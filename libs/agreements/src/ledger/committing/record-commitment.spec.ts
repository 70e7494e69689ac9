import { idFrom, scenario, told } from '@kyket/eventing';
import { agreement, AmendmentEnteredIntoForce } from '../../agreement';
import { establishedTalks, heldMeeting, talksId } from '../../talks/testing';
import { ProposalAnswered, StatementRecorded, talks } from '../../talks';
import { actors, dienBienLuangPrabang, now, parties } from '../../testing';
import {
  CommitmentAssigned,
  CommitmentRecorded,
  CommitmentRevised,
  QuotaReallocated,
} from '../events';
import { ledger } from '../ledger';
import {
  article,
  given,
  hash,
  line,
  lines,
  proposed,
  recorded,
  reportedStock,
  signedOn,
  sixLines,
  type Story,
} from '../testing';
import { assignCommitment } from './assign-commitment';
import { recordCommitment } from './record-commitment';
import { reviseCommitment } from './revise-commitment';

const { id } = dienBienLuangPrabang;
const bachelor = sixLines[1];
const order = { ...bachelor, beneficiaries: [...bachelor.beneficiaries], source: { article } };

describe('Recording a commitment', () => {
  it('[EX-1] points to the article and the version of the text it came from', () => {
    given()
      .when(recordCommitment, order)
      .thenRecords(
        CommitmentRecorded({
          ...bachelor,
          source: { article, hash },
          answer: { stream: `agreement-${id}`, revision: 8, said: 'governs' },
        }),
      );
  });

  it('refuses an article that the governing text does not have', () => {
    given()
      .when(recordCommitment, { ...order, source: { article: idFrom('article', 'none') } })
      .thenRefuses('no-such-article');
  });

  it('refuses commitments of an agreement that is not signed, or not there', () => {
    const given = scenario(ledger, { now, id });
    given()
      .knowing(agreement, id, proposed)
      .when(recordCommitment, order)
      .thenRefuses('not-yet-signed');
    given().when(recordCommitment, order).thenRefuses('no-agreement');
  });

  it('refuses to record a line twice', () => {
    given(...recorded)
      .when(recordCommitment, order)
      .thenRefuses('line-exists');
  });

  it('refuses a provider that is its own beneficiary', () => {
    given()
      .when(recordCommitment, { ...order, beneficiaries: [bachelor.provider] })
      .thenRefuses('provider-is-beneficiary');
  });

  it('refuses a range that holds for nobody', () => {
    given()
      .when(recordCommitment, {
        ...order,
        basis: { is: 'range', min: 10, max: 25 },
        beneficiaries: [],
      })
      .thenRefuses('range-without-beneficiary');
  });

  it('takes a total that is shared by nobody in particular', () => {
    given()
      .knowing(agreement, id, ...signedOn('2023-12-19'))
      .when(recordCommitment, { ...order, basis: { is: 'total', count: 50 }, beneficiaries: [] })
      .thenRecordsAmongOthers({ type: 'CommitmentRecorded' });
  });

  it('takes an article of an addendum once the addendum is in force', () => {
    const addendum = idFrom('agreement', 'addendum');
    const source = { article, addendum };
    const amended = AmendmentEnteredIntoForce({
      addendum,
      hash,
      answer: { stream: `agreement-${addendum}`, revision: 8, said: 'in-force' },
    });

    given()
      .when(recordCommitment, { ...order, source })
      .thenRefuses('addendum-not-in-force');
    given()
      .knowing(agreement, id, ...signedOn('2023-12-19'), amended)
      .knowing(agreement, addendum, ...signedOn('2024-05-01'))
      .when(recordCommitment, { ...order, source })
      .thenRecordsAmongOthers({ type: 'CommitmentRecorded' });
  });

  describe('from what was said at talks', () => {
    const statement = idFrom('statement', '10-25');
    const fromTalks = {
      ...order,
      provider: parties.soGiaoDucQuangTay,
      source: { talks: talksId, statement },
    };
    const said = (kind: 'proposal' | 'pledge' | 'report' | 'statistic') => [
      establishedTalks,
      heldMeeting('2020-10-14'),
      StatementRecorded({
        statementId: statement,
        meetingId: idFrom('meeting', '2020-10-14'),
        kind,
        by: parties.soGiaoDucQuangTay,
        said: '10–25 suất mỗi năm',
      }),
    ];

    it('names a provider who holds no seat', () => {
      given()
        .knowing(talks, talksId, ...said('report'))
        .when(recordCommitment, fromTalks)
        .thenRecordsAmongOthers({ type: 'CommitmentRecorded' });
    });

    it('refuses a statistic, a proposal nobody accepted, and words nobody recorded', () => {
      for (const kind of ['statistic', 'proposal'] as const)
        given()
          .knowing(talks, talksId, ...said(kind))
          .when(recordCommitment, fromTalks)
          .thenRefuses('statement-not-a-commitment');
      given().when(recordCommitment, fromTalks).thenRefuses('statement-not-on-record');
    });

    it('takes a proposal once it is accepted', () => {
      const accepted = ProposalAnswered({
        statementId: statement,
        answer: 'accepted',
        became: bachelor.lineId,
      });
      given()
        .knowing(talks, talksId, ...said('proposal'), accepted)
        .when(recordCommitment, fromTalks)
        .thenRecordsAmongOthers({ type: 'CommitmentRecorded' });
    });
  });
});

describe('Assigning a commitment', () => {
  const owner = idFrom('office', 'phong-gdtx');

  it('says which office looks after it, once', () => {
    given(...recorded)
      .when(assignCommitment, { lineId: lines.bachelor, owner })
      .thenRecords(CommitmentAssigned({ lineId: lines.bachelor, owner }));
    given(...recorded, CommitmentAssigned({ lineId: lines.bachelor, owner }))
      .when(assignCommitment, { lineId: lines.bachelor, owner })
      .thenNothing();
  });

  it('refuses a line that is not on record', () => {
    given(...recorded)
      .when(assignCommitment, { lineId: idFrom('line', 'none'), owner })
      .thenRefuses('unknown-line');
    given().when(assignCommitment, { lineId: lines.bachelor, owner }).thenRefuses('no-commitments');
  });
});

describe('Revising a commitment', () => {
  const addendum = idFrom('agreement', 'addendum');
  const amended = told(
    AmendmentEnteredIntoForce({
      addendum,
      hash,
      answer: { stream: `agreement-${addendum}`, revision: 8, said: 'in-force' },
    }),
    { by: actors.clock },
  );
  const coverage = { from: 'unknown', to: 'unknown' } as const;
  const amendedStory = (...facts: Story) =>
    given(...facts).knowing(agreement, id, ...signedOn('2023-12-19'), amended);

  it('follows an addendum that is in force', () => {
    const basis = { is: 'per-cohort', count: 12, cohorts: 4 } as const;
    amendedStory(...recorded)
      .when(reviseCommitment, { lineId: lines.bachelor, addendum, basis, coverage })
      .thenRecords(
        CommitmentRevised({
          lineId: lines.bachelor,
          addendum,
          basis,
          coverage,
          answer: { stream: `agreement-${id}`, revision: 9, said: 'in-force' },
        }),
      );
  });

  it('refuses less than what has been taken', () => {
    const basis = { is: 'total', count: 4 } as const;
    amendedStory(...recorded, reportedStock)
      .when(reviseCommitment, { lineId: lines.officials, addendum, basis, coverage })
      .thenRefuses('below-taken', { taken: 5 });
  });

  it('counts what was moved away: down to what has been taken, and not below', () => {
    const moved = QuotaReallocated({
      moveId: idFrom('move', 1),
      from: lines.officials,
      to: lines.bachelor,
      count: 3,
    });
    const revised = (count: number) =>
      amendedStory(...recorded, reportedStock, moved).when(reviseCommitment, {
        lineId: lines.officials,
        addendum,
        basis: { is: 'total', count },
        coverage,
      });
    revised(7).thenRefuses('below-taken', { taken: 5 });
    revised(8).thenRecordsAmongOthers({ type: 'CommitmentRevised' });
  });

  it('refuses an addendum that is not in force', () => {
    const basis = { is: 'total', count: 60 } as const;
    given(...recorded)
      .when(reviseCommitment, { lineId: lines.bachelor, addendum, basis, coverage })
      .thenRefuses('addendum-not-in-force');
  });

  it('records nothing when the line already says so', () => {
    const { basis } = line(lines.bachelor, '', { is: 'per-cohort', count: 10, cohorts: 4 });
    amendedStory(...recorded)
      .when(reviseCommitment, { lineId: lines.bachelor, addendum, basis, coverage })
      .thenNothing();
  });
});
