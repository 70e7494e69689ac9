import type { Action } from '../data/shapes';
import { actionsFor } from './actions-for';
import { actionCalled } from './which-action';

const correction = (aggregate: string, id: string, revision: number): Action => ({
  aggregate,
  id,
  revision,
  command: 'ConfirmCorrection',
  path: `/v1/${aggregate}s/${id}/commands/confirm-correction`,
  title: 'Xác nhận đính chính',
  open: true,
});

const ofAgreement = correction('agreement', 'a1', 11);
const ofLedger = correction('ledger', 'a1', 4);
const ofTalks = correction('talks', 't1', 2);
const actions = [ofAgreement, ofLedger, ofTalks];

describe('Which action is meant', () => {
  it('is not the correction of an agreement where that of its ledger was chosen, though both have one id and one name', () => {
    for (const chosen of actions) expect(actionCalled(actions, { ...chosen })).toBe(chosen);
    expect(actionCalled(actions, { ...ofTalks, aggregate: 'ledger' })).toBeUndefined();
  });

  it('is only the one that somebody waits for, and not the other of the same name beside it', () => {
    const inbox = [{ ...ofLedger, agreement: { id: 'a1', title: '' }, title: ofLedger.title }];
    const { waiting, here } = actionsFor(actions, 'agreement', inbox);
    expect([waiting, here]).toEqual([[ofLedger], [ofAgreement]]);
  });
});
