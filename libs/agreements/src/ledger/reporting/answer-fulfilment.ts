import { defineCommand, labelled, look, type Asking } from '@kyket/eventing';
import { z } from 'zod';
import { agreement, type Agreement } from '../../agreement';
import { Reason } from '../../vocabulary';
import { FulfilmentConfirmed, FulfilmentDisputed } from '../events';
import { ReportId } from '../fields';
import { withLines } from '../guards';
import { ledger, type Report } from '../ledger';
import { refuse } from '../ledger.refusals';
import { onOneSide } from '../sides';

export const AnswerFulfilment = z.strictObject({
  reportId: ReportId,
  answer: labelled(z.enum(['confirmed', 'disputed']), {
    vi: 'Trả lời',
    en: 'Answer',
    zh: '答复',
    lo: 'ຄຳຕອບ',
  }),
  statement: labelled(Reason.optional(), {
    vi: 'Ý kiến',
    en: 'What you hold instead',
    zh: '意见',
    lo: 'ຄວາມເຫັນ',
  }),
});
export type AnswerFulfilment = z.infer<typeof AnswerFulfilment>;

/** The other side says whether a report is so. Both statements stay, each with its day. */
export const answerFulfilment = defineCommand('AnswerFulfilment', {
  title: {
    vi: 'Trả lời báo cáo thực hiện',
    en: 'Answer a fulfilment report',
    zh: '答复执行情况报告',
    lo: 'ຕອບບົດລາຍງານຜົນການປະຕິບັດ',
  },
  data: AnswerFulfilment,
  of: ledger,
  may: ['programme-officer', 'counterpart'],
  guard: (state) => {
    if (!Object.values(withLines(state).reports).some(isUnanswered))
      throw refuse('no-report-to-answer');
  },
  asks: function* (_command, _state, { id }): Asking<Agreement> {
    return (yield* look(agreement, id)).state;
  },
  decide: ({ reportId, answer, statement }, state, { actor, answers: parties }) => {
    const report = withLines(state).reports[reportId];
    if (report === undefined) throw refuse('unknown-report');
    if (!isUnanswered(report)) throw refuse('already-answered');
    if (report.by && actor.organisation && onOneSide(parties, report.by, actor.organisation))
      throw refuse('own-report');
    if (answer === 'confirmed') return [FulfilmentConfirmed({ reportId })];
    if (statement === undefined) throw refuse('statement-missing');

    return [FulfilmentDisputed({ reportId, statement })];
  },
});

const isUnanswered = ({ answer }: Report): boolean => answer === undefined;
