import { dayOfFact, daysBefore, defineRule, type Expectation } from '@kyket/eventing';
import { agreement, hashThatStands, seatHolderOn } from '../../agreement';
import { factsOf, metBy } from './facts';

/** By analogy with art. 8 of the Vienna Convention: without authority a signature has no effect unless it is confirmed in time. */
export const confirmSignature = defineRule({
  name: 'confirm-signature',
  version: 1,
  title: { vi: 'Xác nhận chữ ký chưa đủ thẩm quyền', en: 'Confirm a signature without authority' },
  law: 'house',
  source: {
    vi: 'Thời hạn do thủ tục quy định',
    en: 'The days the procedure sets',
  },
  purpose: 'concluding',
  whenPassed: 'missed',
  of: agreement,

  expect: (state, { facts }): readonly Expectation[] => {
    if (state.is === 'none') return [];
    const recorded = factsOf(facts, 'SignatureRecordedWithoutAuthority');

    return recorded.flatMap((paper) => {
      const { seat: seatId, confirmBy } = paper.data;
      const seat = state.seats[seatId];
      const nth = recorded.filter(
        ({ data, revision }) => data.seat === seatId && revision <= paper.revision,
      ).length;
      const settled = factsOf(facts, 'SignatureConfirmed', 'SignatureVoided').find(
        ({ data, revision }) => data.seat === seatId && revision > paper.revision,
      );
      const isPending =
        seat?.signature.is === 'without-authority' &&
        paper.data.hash === hashThatStands(state.text);
      if (seat === undefined || (settled === undefined && !isPending)) return [];

      return {
        occasion: `${seatId} ${nth}`,
        base: dayOfFact(paper),
        term: { fixed: confirmBy },
        by: seatHolderOn(seat, dayOfFact(paper)),
        outcome: metBy(settled),
      };
    });
  },

  steps: [daysBefore(3, 'deciding-authority')],
});
