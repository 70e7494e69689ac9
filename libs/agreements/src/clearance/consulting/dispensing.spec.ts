import { told } from '@kyket/eventing';
import { ObligationOpened, ObligationMet } from '../../obligation/events';
import { obligation, obligationIdOf } from '../../obligation/obligation';
import { party } from '../../party/party';
import { actors, hanoi } from '../../testing';
import {
  accepted,
  clearanceId,
  congAnDienBien,
  focalPointKnown,
  given,
  ministry,
  opened,
  said,
  soNgoaiVuDienBien,
  submitted,
} from '../testing';
import { dispenseWithOpinion } from './dispense-with-opinion';
import { OpinionDispensedWith, OpinionReassigned } from './events';
import { opinionOccasion } from './occasion';
import { reassignOpinion } from './reassign-opinion';

const deadlineId = obligationIdOf('opinion', clearanceId, opinionOccasion(1, congAnDienBien));
const deadline = told(
  ObligationOpened({
    rule: 'opinion',
    ruleVersion: 1,
    subject: clearanceId,
    occasion: opinionOccasion(1, congAnDienBien),
    law: 'statutory',
    purpose: 'concluding',
    whenPassed: 'overdue',
    party: congAnDienBien,
    base: '2023-11-03',
    term: { count: 7, unit: 'working-days', way: 'after' },
    due: '2023-11-14',
    zone: hanoi,
    calendar: { country: 'VN', version: 1 },
  }),
  { on: '2023-11-03' },
);
const waiting = [opened, submitted(), accepted(congAnDienBien), said(soNgoaiVuDienBien)] as const;
const order = { body: congAnDienBien, reason: 'Lễ ký đã ấn định' };
const asChairman = { actor: actors.chairman, occurredOn: '2023-11-15' } as const;

describe('A body that does not answer (U5)', () => {
  it('[AP-9] is waited for no longer by an explicit decision, once its day has passed', () => {
    given(...waiting)
      .knowing(obligation, deadlineId, deadline)
      .when(dispenseWithOpinion, order, asChairman)
      .thenRecords(
        OpinionDispensedWith({
          ...order,
          round: 1,
          overdue: {
            stream: `obligation-${deadlineId}`,
            revision: 0,
            said: { due: '2023-11-14' },
          },
        }),
      );
  });

  it('is waited for until the end of its day, whatever the clock has told of it', () => {
    given(...waiting)
      .knowing(obligation, deadlineId, deadline)
      .when(dispenseWithOpinion, order, { ...asChairman, occurredOn: '2023-11-14' })
      .thenRefuses('opinion-not-overdue');
    given(...waiting)
      .when(dispenseWithOpinion, order, asChairman)
      .thenRefuses('opinion-not-overdue');
    given(...waiting)
      .knowing(
        obligation,
        deadlineId,
        deadline,
        told(ObligationMet({ on: '2023-11-14' }), { on: '2023-11-14' }),
      )
      .when(dispenseWithOpinion, order, asChairman)
      .thenRefuses('opinion-not-overdue');
  });

  it('is never taken to agree: what is dispensed with is heard, and says nothing', () => {
    const { state } = given(
      ...waiting,
      told(
        OpinionDispensedWith({
          ...order,
          round: 1,
          overdue: { stream: 'x', revision: 0, said: { due: '2023-11-14' } },
        }),
        { on: '2023-11-15' },
      ),
    );
    expect(state).toMatchObject({
      is: 'consolidating',
      round: { asks: { [congAnDienBien]: { is: 'dispensed', reason: order.reason } } },
    });
  });

  it('is dispensed with by the deciding authority that the route names, and by nobody else', () => {
    given(...waiting)
      .knowing(obligation, deadlineId, deadline)
      .when(dispenseWithOpinion, order, { ...asChairman, actor: actors.head })
      .thenRefuses('not-the-deciding-body');
  });

  it('is not dispensed with when it is not asked, or has been heard', () => {
    given(...waiting)
      .when(dispenseWithOpinion, { ...order, body: ministry }, asChairman)
      .thenRefuses('not-on-the-route');
    given(...waiting)
      .when(dispenseWithOpinion, { ...order, body: soNgoaiVuDienBien }, asChairman)
      .thenRefuses('opinion-already-given');
  });
});

describe('[AP-5] Reassigning an opinion', () => {
  const reassign = { from: congAnDienBien, to: ministry, reason: 'Vượt phạm vi tỉnh' };
  const asHead = { actor: actors.head, occurredOn: '2023-11-06' } as const;

  it('tells who was asked, who is asked instead, and why', () => {
    given(...waiting)
      .knowing(party, ministry, ...focalPointKnown)
      .when(reassignOpinion, reassign, asHead)
      .thenRecords(OpinionReassigned({ ...reassign, round: 1 }));
  });

  it('is refused for whoever has answered, is asked already, or is in no register', () => {
    given(...waiting)
      .when(reassignOpinion, { ...reassign, from: soNgoaiVuDienBien }, asHead)
      .thenRefuses('opinion-already-given');
    given(...waiting)
      .when(reassignOpinion, { ...reassign, to: soNgoaiVuDienBien }, asHead)
      .thenRefuses('already-asked');
    given(...waiting)
      .when(reassignOpinion, reassign, asHead)
      .thenRefuses('body-unknown', { bodies: [ministry] });
    given(...waiting)
      .when(reassignOpinion, { ...reassign, from: ministry, to: congAnDienBien }, asHead)
      .thenRefuses('not-on-the-route');
  });
});
