import { idFrom, scenario } from '@kyket/eventing';
import { actors, now } from '../testing';
import { FindingOpened, FindingSettled } from './events';
import { finding, findingIdOf } from './finding';
import { openFinding } from './open-finding';
import { settleFinding } from './settle-finding';

const fact = idFrom('fact', 'signature');
const given = scenario(finding, { now, id: findingIdOf(fact), actor: actors.head });
const found = {
  agreement: idFrom('agreement', 1),
  fact,
  act: 'signature' as const,
  faults: ['not-cleared' as const],
  answers: [{ stream: 'clearance-x', revision: 3, said: 'not-cleared' }],
};
const opened = FindingOpened(found);
const reason = 'Đã xác nhận lại chủ trương';

describe('A finding', () => {
  it('is opened once for a fact, also after it was settled', () => {
    given().when(openFinding, found).thenRecords(opened);
    given(opened).when(openFinding, found).thenNothing();
    given(opened, FindingSettled({ reason })).when(openFinding, found).thenNothing();
  });

  it('is settled by saying how, once', () => {
    given(opened).when(settleFinding, { reason }).thenRecords(FindingSettled({ reason }));
    given(opened, FindingSettled({ reason }))
      .when(settleFinding, { reason })
      .thenRefuses('finding-not-open');
    given().when(settleFinding, { reason }).thenRefuses('finding-not-open');
    expect(given(opened, FindingSettled({ reason })).state).toMatchObject({
      is: 'settled',
      faults: ['not-cleared'],
      reason,
    });
  });
});
