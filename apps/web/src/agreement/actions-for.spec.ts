import type { Action } from '../data/shapes';
import { actionsFor, aggregateOfPart } from './actions-for';

const action = (aggregate: string, command: string, open = true): Action => ({
  aggregate,
  command,
  open,
  id: `${aggregate}-1`,
  path: '',
  revision: 0,
  title: command,
});

const actions = [
  action('agreement', 'Sign'),
  action('agreement', 'LinkAgreement'),
  action('ledger', 'ReportFulfilment'),
  action('agreement', 'RecordDraft', false),
  action('talks', 'PlanMeeting', false),
  action('invitations', 'InviteCounterpart'),
  action('invitations', 'SendLinkAgain'),
  action('invitations', 'ProposeCorrection'),
  action('invitations', 'RevokeInvitation', false),
];
const inbox = [
  {
    id: 'agreement-1',
    command: 'Sign',
    aggregate: 'agreement',
    agreement: { id: 'agreement-1', title: '' },
    title: '',
  },
];

describe('What a person can do', () => {
  const told = (part?: string) => {
    const { waiting, here, elsewhere, closed } = actionsFor(actions, aggregateOfPart(part), inbox);
    const names = (each: readonly Action[]) => each.map(({ command }) => command);
    return [
      names(waiting),
      names(here),
      elsewhere.flatMap((each) => names(each.actions)),
      names(closed),
    ];
  };

  it('begins with what others wait for, wherever one looks', () => {
    expect(told()).toEqual([
      ['Sign'],
      ['LinkAgreement', 'InviteCounterpart', 'SendLinkAgain'],
      ['ReportFulfilment'],
      ['RecordDraft', 'RevokeInvitation'],
    ]);
    expect(told('commitments')).toEqual([
      ['Sign'],
      ['ReportFulfilment'],
      ['LinkAgreement', 'InviteCounterpart', 'SendLinkAgain'],
      [],
    ]);
  });

  it('names what is not possible yet beside the part it belongs to', () => {
    expect(told('talks')[3]).toEqual(['PlanMeeting']);
  });
});
