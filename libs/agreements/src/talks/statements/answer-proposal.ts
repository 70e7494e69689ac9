import { defineCommand, Id, labelled } from '@kyket/eventing';
import { z } from 'zod';
import { ProposalAnswered } from '../events';
import { Why } from '../fields';
import { open } from '../guards';
import { talks, type Statement } from '../talks';
import { refuse } from '../talks.refusals';

export const AnswerProposal = z.strictObject({
  statementId: labelled(Id, { vi: 'Đề nghị', en: 'Proposal', refers: 'statement' }),
  answer: labelled(z.enum(['accepted', 'declined', 'beyond-competence']), {
    vi: 'Trả lời',
    en: 'Answer',
  }),
  became: labelled(Id.optional(), {
    vi: 'Trở thành',
    en: 'What it became',
    hint: {
      vi: 'Cam kết, việc phải làm hoặc thỏa thuận mà đề nghị dẫn tới.',
      en: 'The commitment, follow-up or agreement that came of it.',
    },
  }),
  reason: Why.optional(),
});
export type AnswerProposal = z.infer<typeof AnswerProposal>;

/** Accepted it becomes something; beyond competence it goes up, and may be answered once more when the answer has come down. */
export const answerProposal = defineCommand('AnswerProposal', {
  title: { vi: 'Trả lời đề nghị', en: 'Answer a proposal' },
  data: AnswerProposal,
  of: talks,
  may: ['desk-officer', 'head'],
  guard: (state) => {
    if (!Object.values(open(state).statements).some(isOpen)) throw refuse('no-open-proposal');
  },
  decide: (command, state) => {
    const { statementId, answer, became } = command;
    const statement = open(state).statements[statementId];
    if (statement === undefined) throw refuse('unknown-statement');
    if (statement.kind !== 'proposal') throw refuse('not-a-proposal');
    if (!isOpen(statement) || statement.answer === answer) throw refuse('already-answered');
    if (answer === 'accepted' && became === undefined) throw refuse('became-missing');

    return [ProposalAnswered(command)];
  },
});

const isOpen = ({ kind, answer }: Statement): boolean =>
  kind === 'proposal' && (answer === 'proposed' || answer === 'beyond-competence');
