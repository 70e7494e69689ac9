import { idFrom, told, type Actor } from '@kyket/eventing';
import { authority, authorityId } from '../../authority/authority';
import { DelegationGranted } from '../../authority/delegations/events';
import { HoldingEnded } from '../../party/offices/events';
import { party } from '../../party/party';
import { actors, offices, persons } from '../../testing';
import { Escalated, HigherOpinionGiven } from '../escalating/events';
import {
  awaitingDecision,
  congAnDienBien,
  consolidated,
  decision,
  given,
  inDienBien,
  opened,
  openedWith,
  provinceKnown,
  said,
  soGddtDienBien,
  soNgoaiVuDienBien,
  stage,
  submitted,
  textA,
  textB,
  ubndDienBien,
  type Facts,
} from '../testing';
import { decideClearance } from './decide';

const chairman = { actor: actors.chairman, occurredOn: '2023-11-20' } as const;
const granted = {
  is: 'granted' as const,
  document: '100/QĐ-UBND',
  latitude: 'Câu chữ và số lượng trong phạm vi Đề án',
  conditions: [],
};
const grant = { hash: textA, outcome: granted };
const story = (...facts: Facts) => inDienBien(given(...facts));
const primeMinister = idFrom('party', 'thu-tuong');
const escalated = told(
  Escalated({
    escalationId: idFrom('escalation', 1),
    scope: 'dossier',
    to: primeMinister,
    matter: 'Công an không đồng ý',
  }),
  { on: '2023-11-15' },
);
const answered = (answer: 'agreed' | 'refused') =>
  told(HigherOpinionGiven({ escalationId: idFrom('escalation', 1), answer, reference: '9/VPCP' }), {
    on: '2023-11-17',
  });

describe('Deciding on a dossier', () => {
  it('grants a mandate on the text submitted, and keeps by which office and person it was competent', () => {
    const [event] = story(...awaitingDecision)
      .when(decideClearance, grant, chairman)
      .events();
    expect(event).toMatchObject({
      type: 'ClearanceGranted',
      data: {
        round: 1,
        hash: textA,
        latitude: granted.latitude,
        body: ubndDienBien,
        office: offices.chuTichUbndDienBien,
        answers: {
          competent: {
            stream: `party-${ubndDienBien}`,
            revision: 2,
            said: { office: offices.chuTichUbndDienBien, person: persons.chairman },
          },
          drafters: { said: { drafters: [persons.deskOfficer] } },
        },
      },
    });
  });

  it('refuses with a reason, or returns the dossier for revision', () => {
    story(...awaitingDecision)
      .when(
        decideClearance,
        { hash: textA, outcome: { is: 'refused', document: '101', reason: 'Trái thẩm quyền' } },
        chairman,
      )
      .thenRecordsAmongOthers({ type: 'ClearanceRefused' });
    story(...awaitingDecision)
      .when(
        decideClearance,
        { hash: textA, outcome: { is: 'returned', reasons: 'Làm rõ kinh phí' } },
        chairman,
      )
      .thenRecordsAmongOthers({ type: 'ReturnedForRevision' });
  });

  it('waits until the dossier awaits a decision', () => {
    story(opened, submitted())
      .when(decideClearance, grant, chairman)
      .thenRefuses('not-awaiting-decision');
    story(opened).when(decideClearance, grant, chairman).thenRefuses('not-awaiting-decision');
  });

  it('is on the text that was submitted, and on no other', () => {
    story(...awaitingDecision)
      .when(decideClearance, { ...grant, hash: textB }, chairman)
      .thenRefuses('text-has-changed', { hash: textA });
  });

  it('is for the authority that the route names', () => {
    story(...awaitingDecision)
      .when(decideClearance, grant, { ...chairman, actor: actors.head })
      .thenRefuses('not-the-deciding-body', { bodies: [ubndDienBien] });
  });

  describe('competent that day', () => {
    it.each([
      ['without an office', { ...actors.chairman, office: undefined }],
      [
        'from an office that may not decide',
        { ...actors.chairman, office: offices.giamDocSoGddtDienBien },
      ],
    ])('is refused %s', (_, actor) => {
      story(...awaitingDecision)
        .when(decideClearance, grant, { ...chairman, actor })
        .thenRefuses('office-not-competent');
    });

    it('is refused to one who held the office only later', () => {
      story(...awaitingDecision)
        .knowing(
          party,
          ubndDienBien,
          ...provinceKnown.slice(0, 2),
          told(provinceKnown[2], { on: '2023-11-21' }),
        )
        .when(decideClearance, grant, chairman)
        .thenRefuses('office-not-competent');
    });

    it('is refused to one whose holding had ended (I10)', () => {
      story(...awaitingDecision)
        .knowing(
          party,
          ubndDienBien,
          ...provinceKnown,
          told(HoldingEnded({ officeId: offices.chuTichUbndDienBien, person: persons.chairman }), {
            on: '2023-11-20',
          }),
        )
        .when(decideClearance, grant, chairman)
        .thenRefuses('office-not-competent');
    });
  });

  describe('[AP-6] “B for A”', () => {
    const substitute: Actor = {
      ...actors.chairman,
      personId: idFrom('person', 'pho-chu-tich'),
      onBehalfOf: persons.chairman,
    };
    const delegated = (organisation = ubndDienBien) =>
      told(
        DelegationGranted({
          delegationId: idFrom('delegation', 1),
          from: persons.chairman,
          to: substitute.personId,
          organisation,
          until: '2023-11-30',
          reason: 'Đi công tác',
        }),
        { on: '2023-11-18' },
      );
    const acting = story(...awaitingDecision).knowing(authority, authorityId, delegated());

    it('decides between two days, and the fact names both and the delegation', () => {
      const [event] = acting
        .when(decideClearance, grant, { ...chairman, actor: substitute })
        .events();
      expect(event?.data).toMatchObject({
        answers: {
          competent: { said: { person: persons.chairman } },
          delegation: {
            stream: 'authority',
            said: { from: persons.chairman, delegation: idFrom('delegation', 1) },
          },
        },
      });
    });

    it.each(['2023-11-17', '2023-12-01'])('ends by itself: not on %s', (occurredOn) => {
      acting
        .when(decideClearance, grant, { occurredOn, actor: substitute })
        .thenRefuses('delegation-missing');
    });

    it('is for the organisation that it was given for', () => {
      story(...awaitingDecision)
        .knowing(authority, authorityId, delegated(soGddtDienBien))
        .when(decideClearance, grant, { ...chairman, actor: substitute })
        .thenRefuses('delegation-missing');
    });
  });

  describe('[AP-4] four eyes', () => {
    const drafter = persons.deskOfficer;
    const asDrafter = { ...actors.chairman, personId: drafter };
    const known = [
      ...provinceKnown.slice(0, 2),
      told(
        { ...provinceKnown[2], data: { ...provinceKnown[2].data, person: drafter } },
        { on: '2021-07-01' },
      ),
    ];

    it('refuses the person who drafted the text', () => {
      story(...awaitingDecision)
        .knowing(party, ubndDienBien, ...known)
        .when(decideClearance, grant, { ...chairman, actor: asDrafter })
        .thenRefuses('drafter-may-not-decide');
    });

    it('refuses the drafter also as a substitute of who may', () => {
      story(...awaitingDecision)
        .knowing(
          authority,
          authorityId,
          told(
            DelegationGranted({
              delegationId: idFrom('delegation', 2),
              from: persons.chairman,
              to: drafter,
              organisation: ubndDienBien,
              until: '2023-11-30',
              reason: 'x',
            }),
            { on: '2023-11-15' },
          ),
        )
        .when(decideClearance, grant, {
          ...chairman,
          actor: { ...asDrafter, onBehalfOf: persons.chairman },
        })
        .thenRefuses('drafter-may-not-decide');
    });
  });

  describe('where a body disagrees (U3)', () => {
    const disagreed = [
      opened,
      submitted(),
      said(soNgoaiVuDienBien),
      said(congAnDienBien, 'disagree'),
      consolidated,
    ] as const;

    it('can be refused or returned, and granted only once the higher authority agreed in writing', () => {
      story(...disagreed)
        .when(decideClearance, grant, chairman)
        .thenRefuses('disagreement-stands', { bodies: [congAnDienBien] });
      story(...disagreed, escalated)
        .when(decideClearance, grant, chairman)
        .thenRefuses('escalation-open');
      story(...disagreed, escalated, answered('refused'))
        .when(decideClearance, grant, chairman)
        .thenRefuses('disagreement-stands');
      story(...disagreed, escalated, answered('refused'))
        .when(decideClearance, { hash: textA, outcome: { is: 'returned', reasons: 'x' } }, chairman)
        .thenRecordsAmongOthers({ type: 'ReturnedForRevision' });
      story(...disagreed, escalated, answered('agreed'))
        .when(decideClearance, grant, chairman)
        .thenRecordsAmongOthers({ type: 'ClearanceGranted' });
    });
  });

  it('is not granted on what the higher authority had said before a body disagreed', () => {
    story(
      opened,
      submitted(),
      said(soNgoaiVuDienBien),
      escalated,
      answered('agreed'),
      said(congAnDienBien, 'disagree', '2023-11-18'),
      told(consolidated, { on: '2023-11-19' }),
    )
      .when(decideClearance, grant, chairman)
      .thenRefuses('disagreement-stands', { bodies: [congAnDienBien] });
  });

  it('is not granted where an approval did not find the voices it needs', () => {
    const board = stage('board', { kind: 'approve', quorum: 2 });
    story(
      openedWith([board, { ...decision, after: ['board'] }]),
      submitted(),
      said(soNgoaiVuDienBien),
      said(congAnDienBien, 'disagree'),
    )
      .when(decideClearance, grant, chairman)
      .thenRefuses('approval-not-carried');
  });

  it('may hold for the day it is given, and for no day before', () => {
    story(...awaitingDecision)
      .when(
        decideClearance,
        { hash: textA, outcome: { ...granted, validUntil: '2023-11-20' } },
        chairman,
      )
      .thenRecordsAmongOthers({ type: 'ClearanceGranted' });
  });

  it('does not end before it begins, and names each condition once', () => {
    story(...awaitingDecision)
      .when(
        decideClearance,
        { hash: textA, outcome: { ...granted, validUntil: '2023-11-19' } },
        chairman,
      )
      .thenRefuses('ends-before-it-begins');
    const condition = { conditionId: idFrom('condition', 1), text: 'Bố trí kinh phí' };
    story(...awaitingDecision)
      .when(
        decideClearance,
        { hash: textA, outcome: { ...granted, conditions: [condition, condition] } },
        chairman,
      )
      .thenRefuses('named-twice');
  });

  it('stays refused to a shorter day, and needs a whole one', () => {
    story(...awaitingDecision)
      .when(decideClearance, grant, {
        ...chairman,
        occurredOn: { date: { is: 'year', year: 2023 }, zone: 'Asia/Ho_Chi_Minh' },
      })
      .thenRefuses('day-not-known');
  });
});
