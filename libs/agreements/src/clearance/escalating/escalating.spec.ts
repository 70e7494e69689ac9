import { idFrom, told } from '@kyket/eventing';
import { articles } from '../../testing';
import {
  awaitingDecision,
  cleared,
  given,
  inDienBien,
  opened,
  submitted,
  ubndDienBien,
  type Facts,
} from '../testing';
import { Escalated, HigherOpinionGiven } from './events';
import { escalate } from './escalate';
import { recordHigherOpinion } from './record-higher-opinion';

const day = { occurredOn: '2023-12-19' } as const;
const day2 = { on: '2023-12-27' } as const;
const escalationId = idFrom('escalation', 'reallocation');
const item = {
  item: idFrom('item', 'reallocation'),
  articles: [articles.officials.id],
  handling: 'left-out',
} as const;
const order = {
  escalationId,
  scope: { ...item, articles: [...item.articles] },
  to: ubndDienBien,
  matter: 'Chuyển chỉ tiêu chưa dùng sang bồi dưỡng cán bộ',
};
const up = told(Escalated(order), { on: '2023-12-19' });
const answer = { escalationId, answer: 'agreed', reference: '5/UBND' } as const;
const story = (...facts: Facts) => inDienBien(given(...facts));

describe('Escalating', () => {
  it.each([
    ['while opinions are awaited', [opened, submitted()]],
    ['while the decision is awaited', awaitingDecision],
    ['after it was cleared', cleared],
  ] as const)('an item goes up %s, and the rest goes on (U2)', (_, facts) => {
    const before = given(...facts).state.is;
    story(...facts)
      .when(escalate, order, day)
      .thenRecords(Escalated(order));
    expect(given(...facts, up).state).toMatchObject({
      is: before,
      escalations: { [escalationId]: { scope: item, to: ubndDienBien, on: '2023-12-19' } },
    });
  });

  it('the whole dossier goes up only before it is decided', () => {
    story(...awaitingDecision)
      .when(escalate, { ...order, scope: 'dossier' }, day)
      .thenRecordsAmongOthers({ type: 'Escalated' });
    story(...cleared)
      .when(escalate, { ...order, scope: 'dossier' }, day)
      .thenRefuses('decision-already-made');
  });

  it('asks the same thing once, until it is answered', () => {
    story(...cleared, up)
      .when(escalate, order, day)
      .thenRefuses('escalation-exists');
    story(...cleared, up)
      .when(escalate, { ...order, escalationId: idFrom('escalation', 2) }, day)
      .thenRefuses('escalation-exists');
    story(...cleared, up, told(HigherOpinionGiven({ ...answer, answer: 'refused' }), day2))
      .when(escalate, { ...order, escalationId: idFrom('escalation', 2) }, day)
      .thenRecordsAmongOthers({ type: 'Escalated' });
  });

  it('goes to a body that the register knows', () => {
    story(...cleared)
      .when(escalate, { ...order, to: idFrom('party', 'nobody') }, day)
      .thenRefuses('body-unknown');
  });
});

describe('Recording the higher opinion', () => {
  it('answers the escalation and touches nothing else', () => {
    given(...cleared, up)
      .when(recordHigherOpinion, answer, { occurredOn: '2023-12-27' })
      .thenRecords(HigherOpinionGiven(answer));
    expect(given(...cleared, up, told(HigherOpinionGiven(answer), day2)).state).toMatchObject({
      is: 'cleared',
      escalations: { [escalationId]: { answer: 'agreed', answeredOn: '2023-12-27' } },
    });
  });

  it('is refused where nothing is asked, or it has been answered', () => {
    given(...cleared)
      .when(recordHigherOpinion, answer, day)
      .thenRefuses('escalation-unknown');
    given(...cleared, up)
      .when(recordHigherOpinion, { ...answer, escalationId: idFrom('escalation', 9) }, day)
      .thenRefuses('escalation-unknown');
    given(
      ...cleared,
      up,
      told(HigherOpinionGiven(answer), day2),
      told(Escalated({ ...order, escalationId: idFrom('escalation', 2) }), day2),
    )
      .when(recordHigherOpinion, answer, day)
      .thenRefuses('escalation-answered');
  });
});
