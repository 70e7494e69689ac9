import { told } from '@kyket/eventing';
import { actors } from '../../testing';
import {
  accepted,
  congAnDienBien,
  consolidated,
  decision,
  foreignAffairs,
  given,
  letter,
  ministry,
  opened,
  openedWith,
  said,
  soNgoaiVuDienBien,
  stage,
  submitted,
  ubndDienBien,
} from '../testing';
import { acceptDossier } from './accept-dossier';
import { consolidateOpinions } from './consolidate-opinions';
import {
  DossierAccepted,
  DossierReturned,
  OpinionGiven,
  OpinionReassigned,
  OpinionsConsolidated,
} from './events';
import { giveOpinion } from './give-opinion';
import { returnDossier } from './return-dossier';
import { begunOn, stillAsked } from './stages';

const police = { ...actors.focalPoint, organisation: congAnDienBien };
const asPolice = {
  occurredOn: '2023-11-14',
  actor: police,
  roles: ['consulted-body'],
} as const;
const asFocalPoint = {
  occurredOn: '2023-11-14',
  actor: foreignAffairs,
  roles: ['focal-point'],
} as const;
const opinion = { body: congAnDienBien, opinion: 'agree', reference: '12/CA' } as const;

describe('Receiving a dossier', () => {
  it('starts the days of that body when it accepts the dossier as complete', () => {
    given(opened, submitted())
      .when(acceptDossier, { body: congAnDienBien }, asPolice)
      .thenRecords(DossierAccepted({ body: congAnDienBien, round: 1 }));
  });

  it('[AP-9] is recorded by the focal point for a body without an account, with proof of receipt', () => {
    given(opened, submitted())
      .when(acceptDossier, { body: congAnDienBien }, asFocalPoint)
      .thenRefuses('proof-missing');
    given(opened, submitted())
      .when(acceptDossier, { body: congAnDienBien }, { ...asFocalPoint, evidence: [letter] })
      .thenRecords(DossierAccepted({ body: congAnDienBien, round: 1 }));
  });

  it('names what is missing, and may be accepted once it is there', () => {
    const returned = DossierReturned({ body: congAnDienBien, round: 1, missing: ['kế hoạch'] });
    given(opened, submitted())
      .when(returnDossier, { body: congAnDienBien, missing: ['kế hoạch'] }, asPolice)
      .thenRecords(returned);

    const waiting = given(opened, submitted(), told(returned, { on: '2023-11-06' }));
    expect(waiting.state).toMatchObject({
      round: { asks: { [congAnDienBien]: { is: 'incomplete', missing: ['kế hoạch'] } } },
    });
    waiting
      .when(acceptDossier, { body: congAnDienBien }, asPolice)
      .thenRecords(DossierAccepted({ body: congAnDienBien, round: 1 }));
  });

  it('is already so when it was accepted before', () => {
    given(opened, submitted(), accepted(congAnDienBien))
      .when(acceptDossier, { body: congAnDienBien }, asPolice)
      .thenNothing();
  });

  it('is refused to others, to bodies that are not asked, and before a dossier is out', () => {
    given(opened, submitted())
      .when(acceptDossier, { body: soNgoaiVuDienBien }, asPolice)
      .thenRefuses('not-your-body');
    given(opened, submitted())
      .when(acceptDossier, { body: ministry }, { ...asFocalPoint, evidence: [letter] })
      .thenRefuses('not-on-the-route');
    given(opened)
      .when(acceptDossier, { body: congAnDienBien }, asPolice)
      .thenRefuses('no-dossier-out');
    given()
      .when(acceptDossier, { body: congAnDienBien }, asPolice)
      .thenRefuses('clearance-not-open');
  });

  it('cannot be returned once the opinion is given', () => {
    given(opened, submitted(), said(congAnDienBien))
      .when(returnDossier, { body: congAnDienBien, missing: ['x'] }, asPolice)
      .thenRefuses('opinion-already-given');
    given(opened, submitted(), said(congAnDienBien))
      .when(acceptDossier, { body: congAnDienBien }, asPolice)
      .thenRefuses('opinion-already-given');
  });
});

describe('Giving an opinion', () => {
  it('is in writing, and told by the body itself', () => {
    given(opened, submitted(), accepted(congAnDienBien))
      .when(giveOpinion, opinion, asPolice)
      .thenRecords(OpinionGiven({ ...opinion, round: 1 }));
  });

  it('closes the consultation when the last body has been heard', () => {
    expect(given(opened, submitted(), said(congAnDienBien)).state.is).toBe('consulting');
    expect(given(opened, submitted(), said(congAnDienBien), said(soNgoaiVuDienBien)).state.is).toBe(
      'consolidating',
    );
  });

  it('happens once in each round', () => {
    given(opened, submitted(), said(congAnDienBien))
      .when(giveOpinion, opinion, asPolice)
      .thenRefuses('opinion-already-given');
  });

  it('is refused after the decision is no longer awaited, and on a day only partly known', () => {
    given(opened).when(giveOpinion, opinion, asPolice).thenRefuses('no-dossier-out');
    given(opened, submitted())
      .when(giveOpinion, opinion, {
        ...asPolice,
        occurredOn: { date: { is: 'unknown' }, zone: 'Asia/Ho_Chi_Minh' },
      })
      .thenRefuses('day-not-known');
  });
});

describe('[AP-1] Stages one after the other and side by side', () => {
  const first = stage('first', { asked: [congAnDienBien], quorum: 1 });
  const beside = stage('beside', { asked: [ministry], quorum: 1 });
  const second = stage('second', {
    asked: [soNgoaiVuDienBien],
    quorum: 1,
    after: ['first', 'beside'],
  });
  const route = [first, beside, second, { ...decision, after: ['second'] }];
  const bodies = [congAnDienBien, ministry, soNgoaiVuDienBien];
  const out = [openedWith(route), submitted(bodies)] as const;
  const focal = { ...asFocalPoint, evidence: [letter] };

  it('asks those side by side at once, and the next only when both have closed', () => {
    const { state } = given(...out);
    if (state.is === 'none' || state.round === null) throw new Error('no round');
    expect(stillAsked(state.route, state.round)).toEqual([congAnDienBien, ministry]);

    given(...out, said(congAnDienBien))
      .when(giveOpinion, { ...opinion, body: soNgoaiVuDienBien }, focal)
      .thenRefuses('stage-not-begun');
    given(...out, said(congAnDienBien))
      .when(acceptDossier, { body: soNgoaiVuDienBien }, focal)
      .thenRefuses('stage-not-begun');
    given(...out, said(congAnDienBien))
      .when(returnDossier, { body: soNgoaiVuDienBien, missing: ['x'] }, focal)
      .thenRefuses('stage-not-begun');
    given(...out, said(congAnDienBien), said(ministry))
      .when(giveOpinion, { ...opinion, body: soNgoaiVuDienBien }, focal)
      .thenRecordsAmongOthers({ type: 'OpinionGiven' });
  });

  it('begins the second stage on the day the last voice closed the first', () => {
    const { state } = given(
      ...out,
      said(congAnDienBien, 'agree', '2023-11-10'),
      said(ministry, 'agree', '2023-11-13'),
    );
    if (state.is === 'none' || state.round === null) throw new Error('no round');
    expect(begunOn(first, state.route, state.round)).toBe('2023-11-02');
    expect(begunOn(second, state.route, state.round)).toBe('2023-11-13');
  });

  it('awaits no decision before the last stage is closed', () => {
    expect(given(...out, said(congAnDienBien), said(ministry)).state.is).toBe('consulting');
  });
});

describe('[AP-3] A quorum of three in five', () => {
  const five = [1, 2, 3, 4, 5].map((n) => stageMember(n));
  const board = stage('board', { kind: 'approve', asked: five, quorum: 3 });
  const out = [openedWith([board, { ...decision, after: ['board'] }]), submitted(five)] as const;
  const vote = (n: number, voice: 'agree' | 'disagree' = 'agree') => said(stageMember(n), voice);
  const focal = { ...asFocalPoint, evidence: [letter] };

  it('closes at the third yes, and what has nobody to consult awaits the decision at once', () => {
    expect(given(...out, vote(1), vote(2)).state.is).toBe('consulting');
    expect(given(...out, vote(1), vote(2), vote(3)).state.is).toBe('awaiting-decision');
  });

  it('does not count a no towards it', () => {
    expect(given(...out, vote(1), vote(2), vote(3, 'disagree')).state.is).toBe('consulting');
  });

  it('refuses the voices that come late', () => {
    given(...out, vote(1), vote(2), vote(3))
      .when(giveOpinion, { ...opinion, body: stageMember(4) }, focal)
      .thenRefuses('stage-closed');
  });
});

describe('Consolidating the opinions', () => {
  const all = [opened, submitted(), said(soNgoaiVuDienBien)] as const;
  const row = {
    body: congAnDienBien,
    comment: 'Bổ sung kinh phí',
    handling: 'taken-in',
    explanation: 'Đã bổ sung tại điều 3',
  } as const;

  it('awaits the decision once every comment is answered in the table', () => {
    given(...all, said(congAnDienBien, 'with-comments'))
      .when(consolidateOpinions, { explanations: [row] }, { occurredOn: '2023-11-16' })
      .thenRecords(OpinionsConsolidated({ round: 1, explanations: [row] }));
    expect(given(...all, said(congAnDienBien), consolidated).state.is).toBe('awaiting-decision');
  });

  it.each(['with-comments', 'disagree'] as const)(
    'is refused while the table leaves out a body that said “%s”',
    (voice) => {
      given(...all, said(congAnDienBien, voice))
        .when(consolidateOpinions, { explanations: [] })
        .thenRefuses('comment-unexplained', { bodies: [congAnDienBien] });
    },
  );

  it('is refused while someone has not been heard: silence is never consent (U5)', () => {
    given(...all)
      .when(consolidateOpinions, { explanations: [] })
      .thenRefuses('opinions-outstanding', { bodies: [congAnDienBien] });
  });

  it('is already so when the decision is awaited', () => {
    given(...all, said(congAnDienBien), consolidated)
      .when(consolidateOpinions, { explanations: [] })
      .thenNothing();
  });

  it('drops what a body did not say when it is reassigned', () => {
    const { state } = given(
      opened,
      submitted(),
      told(OpinionReassigned({ from: congAnDienBien, to: ministry, round: 1, reason: 'x' }), {
        on: '2023-11-05',
      }),
    );
    expect(state).toMatchObject({
      round: { asks: { [ministry]: { is: 'sent' }, [soNgoaiVuDienBien]: { is: 'sent' } } },
      route: [{ asked: [soNgoaiVuDienBien, ministry] }, { asked: [ubndDienBien] }],
    });
  });
});

function stageMember(n: number) {
  return `00000000-0000-4000-8000-00000000000${String(n)}`;
}
