import {
  daysBefore,
  defineRule,
  look,
  onTheDay,
  overdueTell,
  type Asking,
  type Expectation,
  type Id,
  type LocalDate,
} from '@kyket/eventing';
import { agreement, backwardPlan, seatHolderOf, type OpenAgreement } from '../../agreement';
import { clearance, clearanceIdOf, workingDaysOf } from '../../clearance';
import { carryingOut } from './carrying-out';
import { countIn, unverified } from './counts';
import { factsOf, metBy } from './facts';
import { clausesOf, endingTerms } from './terms';

const counts = {
  signing: unverified(
    14,
    'Từ khi có chủ trương đến khi ký (ngày)',
    'Days from clearance to signing',
  ),
  approval: unverified(
    45,
    'Xin chủ trương, khi chưa có số liệu (ngày)',
    'Days for the clearance, where nothing is known',
  ),
  negotiating: unverified(60, 'Thống nhất văn bản (ngày)', 'Days to agree the text'),
};

/** A successor, and the day its dossier left; and what the procedure of this agreement gave its own. */
interface Known {
  readonly clocks: number | undefined;
  readonly leftOn: LocalDate | undefined;
}

/** To be signed by the last day, the dossier must leave so long before: by the clocks of the procedure, or by the office's own last dossiers where these took longer. */
export const renewalDossier = defineRule({
  name: 'renewal-dossier',
  version: 1,
  title: { vi: 'Trình hồ sơ ký tiếp', en: 'The dossier of the renewal' },
  law: 'house',
  source: {
    vi: 'Tính lùi từ ngày hết hạn theo thời hạn của thủ tục và thời gian thực tế của đơn vị',
    en: 'Counted back from the end by the clocks of the procedure and the office’s own past',
  },
  purpose: 'carrying-out',
  whenPassed: 'overdue',
  of: agreement,
  counts,
  needsPast: (state) =>
    state.is === 'open' && state.force.is === 'entered' && isAhead(state.renewal.is),

  asks: function* (state, { id, past }): Asking<Known> {
    const lead = state.is === 'none' ? undefined : holderOfLead(state);
    if (lead === undefined) return { clocks: undefined, leftOn: undefined };
    const own = (yield* look(clearance, clearanceIdOf(id, lead))).state;
    const left: LocalDate[] = [];
    for (const successor of past?.successors ?? []) {
      const { state: file } = yield* look(clearance, clearanceIdOf(successor, lead));
      if (file.is !== 'none' && file.submittedOn !== undefined) left.push(file.submittedOn);
    }
    return { clocks: workingDaysOf(own), leftOn: left.sort()[0] };
  },

  expect: (state, { facts, today, answers, counts: set, past }): readonly Expectation[] => {
    if (state.is === 'none' || !isAhead(state.renewal.is)) return [];
    if (clausesOf(state)?.tacit !== undefined) return [];
    if (state.renewal.is === 'decided' && state.renewal.as === 'let-lapse') return [];
    const isDecided = state.renewal.is !== 'reviewing';
    const renewed = factsOf(facts, 'AgreementRenewed', 'AmendmentEnteredIntoForce').at(-1);

    const [last] = endingTerms(state, today).slice(-1);
    if (last === undefined) return [];
    const { approval } = backwardPlan(last.end, {
      signing: countIn('signing', counts, set),
      negotiating: countIn('negotiating', counts, set),
      otherwise: countIn('approval', counts, set),
      clocks: answers.clocks,
      past: past?.approvalDays ?? [],
    });
    return carryingOut(state, today, [
      {
        occasion: `term ${last.n}`,
        base: last.end,
        term: {
          count: countIn('signing', counts, set) + approval.days,
          unit: 'days',
          way: 'before',
        },
        by: holderOfLead(state) ?? '',
        whenPassed: isDecided ? 'overdue' : 'missed',
        outcome: answers.leftOn === undefined ? metBy(renewed) : { is: 'met', on: answers.leftOn },
      },
    ]);
  },

  steps: [
    daysBefore(30, 'desk-officer', 'head'),
    daysBefore(14, 'desk-officer'),
    daysBefore(7, 'desk-officer', 'head'),
    onTheDay('desk-officer', 'head'),
    overdueTell('head'),
  ],
});

const isAhead = (is: OpenAgreement['renewal']['is']): boolean => is !== 'no-action';

const holderOfLead = ({ leadSeat, seats }: OpenAgreement): Id | undefined => {
  const lead = leadSeat === undefined ? undefined : seats[leadSeat];
  return lead && seatHolderOf(lead);
};
