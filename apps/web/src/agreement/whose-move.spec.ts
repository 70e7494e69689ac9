import { caseFile } from '../../fixtures/case-file';
import { ids } from '../../fixtures/ids';
import type { CaseFile } from '../data/shapes';
import { whoseMove } from './whose-move';

const { text } = caseFile.agreement;
const [clearance] = caseFile.clearances;

const unsigned = (
  changes: Partial<CaseFile>,
  agreement: Partial<CaseFile['agreement']> = {},
): CaseFile => ({
  ...caseFile,
  signing: { is: 'unsigned' },
  obligations: [],
  ...changes,
  agreement: {
    ...caseFile.agreement,
    force: { is: 'not-yet', noticesOfForce: {} },
    seats: Object.fromEntries(
      Object.entries(caseFile.agreement.seats).map(([id, seat]) => [
        id,
        { ...seat, signature: { is: 'pending' } },
      ]),
    ),
    ...agreement,
  },
});

describe('Whose move it is', () => {
  it('is the lead party’s while it drafts', () => {
    expect(whoseMove(unsigned({}, { text: { is: 'none' } }))).toEqual({
      who: [ids.ourSeat],
      what: 'draft',
    });
  });

  it('is theirs who have not answered the draft, and ours again when all have', () => {
    if (!('draft' in text)) throw new Error('The fixture has no draft');
    const sent = {
      is: 'negotiating',
      draft: text.draft,
      sender: ids.ourSeat,
      answers: {},
    } as const;
    expect(whoseMove(unsigned({}, { text: sent }))).toEqual({
      who: [ids.theirSeat],
      what: 'answer',
    });

    const answers = { [ids.theirSeat]: { is: 'commented', hash: text.draft.hash } } as const;
    expect(whoseMove(unsigned({}, { text: { ...sent, answers } }))).toEqual({
      who: [ids.ourSeat],
      what: 'draft',
    });
  });

  it('is the deciding authority’s once opinions are consolidated', () => {
    if (clearance === undefined || clearance.state.is === 'none') throw new Error('No clearance');
    const waiting = {
      ...clearance,
      state: { ...clearance.state, is: 'awaiting-decision' as const },
    };
    expect(whoseMove(unsigned({ clearances: [waiting] }))).toEqual({
      who: [ids.province],
      what: 'decide',
    });
  });

  it('is that of every seat that has not signed', () => {
    expect(whoseMove(unsigned({}))).toEqual({ who: [ids.ourSeat, ids.theirSeat], what: 'sign' });
  });

  it('is then that of whoever has the next deadline, and at last nobody’s', () => {
    expect(whoseMove(caseFile)).toEqual({ who: [ids.dienBien], what: 'oblige', due: '2024-01-03' });
    expect(whoseMove({ ...caseFile, obligations: [] })).toBeUndefined();
  });
});
