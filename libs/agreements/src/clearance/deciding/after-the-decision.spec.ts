import { idFrom, told } from '@kyket/eventing';
import { agreement } from '../../agreement/agreement';
import { DraftTextRecorded } from '../../agreement/drafting/events';
import { actors, dienBienLuangPrabang, dienBienSigned, firstDraft, life } from '../../testing';
import {
  awaitingDecision,
  cleared,
  given,
  granted,
  grantedWith,
  letter,
  opened,
  textA,
  textB,
  type Facts,
} from '../testing';
import { confirmWithinMandate } from './confirm-within-mandate';
import { ClearanceWithdrawn, ConditionMet, WithinMandateConfirmed } from './events';
import { meetCondition } from './meet-condition';
import { withdrawClearance } from './withdraw-clearance';

const day = { occurredOn: '2023-12-19' } as const;
const proposed = told(life.proposed, { on: '2023-10-01' });
const drafted = told(life.drafted, { on: '2023-10-02' });
const redrafted = told(
  DraftTextRecorded({
    ...life.drafted.data,
    ...firstDraft,
    articles: life.drafted.data.articles,
    version: 2,
    hash: textB,
  }),
  { on: '2023-12-19' },
);
const withTextB = (...facts: Facts) =>
  given(...facts).knowing(agreement, dienBienLuangPrabang.id, proposed, drafted, redrafted);

describe('Confirming a text as within the mandate', () => {
  const order = {
    hash: textB,
    difference: 'Điều 5: thêm lịch hội đàm hằng năm',
    latitude: 'Câu chữ và số lượng trong phạm vi Đề án',
  };

  it('lets a text finished on the day of signing stay cleared, with the difference attached', () => {
    const confirmed = WithinMandateConfirmed({
      ...order,
      standing: {
        stream: `agreement-${dienBienLuangPrabang.id}`,
        revision: 2,
        said: { hash: textB },
      },
    });
    withTextB(...cleared)
      .when(confirmWithinMandate, order, day)
      .thenRecords(confirmed);
    expect(given(...cleared, told(confirmed, { on: '2023-12-19' })).state).toMatchObject({
      is: 'cleared',
      mandate: { hash: textA, confirmed: [textB] },
    });
    withTextB(...cleared, told(confirmed, { on: '2023-12-19' }))
      .when(confirmWithinMandate, order, day)
      .thenNothing();
  });

  it('is for the text that stands, and only while it is cleared', () => {
    given(...cleared)
      .knowing(agreement, dienBienLuangPrabang.id, proposed, drafted)
      .when(confirmWithinMandate, order, day)
      .thenRefuses('text-has-changed', { hash: textA });
    withTextB(...awaitingDecision)
      .when(confirmWithinMandate, order, day)
      .thenRefuses('not-cleared');
    given().when(confirmWithinMandate, order, day).thenRefuses('clearance-not-open');
  });
});

describe('[AP-12] Meeting a condition', () => {
  const conditionId = idFrom('condition', 1);
  const conditional = grantedWith({ conditions: [{ conditionId, text: 'Bố trí kinh phí' }] });
  const story = given(...awaitingDecision, conditional);
  const order = { conditionId, how: 'Quyết định giao dự toán 12/QĐ' };

  it('closes it with evidence', () => {
    story
      .when(meetCondition, order, { ...day, evidence: [letter] })
      .thenRecords(ConditionMet(order));
    story.when(meetCondition, order, day).thenRefuses('proof-missing');
    given(...awaitingDecision, conditional, told(ConditionMet(order), { on: '2023-12-01' }))
      .when(meetCondition, order, day)
      .thenNothing();
  });

  it('is refused for a condition that was not set, or before there is a clearance', () => {
    given(...cleared)
      .when(meetCondition, order, { ...day, evidence: [letter] })
      .thenRefuses('condition-unknown');
    given(opened).when(meetCondition, order, day).thenRefuses('not-cleared');
  });
});

describe('Withdrawing a clearance', () => {
  const order = { document: '120/QĐ-UBND', reason: 'Đề án bị dừng' };
  const asChairman = { ...day, actor: actors.chairman };

  it('is done by the deciding authority while the seat is unsigned', () => {
    given(...cleared)
      .knowing(agreement, dienBienLuangPrabang.id, proposed, drafted)
      .when(withdrawClearance, order, asChairman)
      .thenRecords(
        ClearanceWithdrawn({
          ...order,
          unsigned: {
            stream: `agreement-${dienBienLuangPrabang.id}`,
            revision: 1,
            said: { signed: false },
          },
        }),
      );
  });

  it('comes too late once the party has signed', () => {
    given(...cleared)
      .knowing(
        agreement,
        dienBienLuangPrabang.id,
        proposed,
        drafted,
        told(life.agreed, { on: '2023-12-18' }),
        told(dienBienSigned, { on: '2023-12-19' }),
      )
      .when(withdrawClearance, order, asChairman)
      .thenRefuses('seat-signed');
  });

  it('is nobody else’s, and needs something to withdraw', () => {
    given(...cleared)
      .when(withdrawClearance, order, { ...day, actor: actors.head })
      .thenRefuses('not-the-deciding-body');
    given(...awaitingDecision)
      .when(withdrawClearance, order, asChairman)
      .thenRefuses('not-cleared');
    expect(granted.type).toBe('ClearanceGranted');
  });
});
