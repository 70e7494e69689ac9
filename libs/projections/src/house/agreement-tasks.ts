import {
  agreement,
  clearanceIdOf,
  countedSignature,
  seatHolderOf,
  signingOf,
  type OpenAgreement,
  type Seat,
  type Text,
} from '@kyket/agreements';
import type { Id } from '@kyket/eventing';
import { defineView } from '../view';
import { task, taskColumns } from './task';

/** Whose move it is with an agreement on its way to signature. */
export const agreementTasks = defineView({
  name: 'agreement-tasks',
  version: 1,
  of: agreement,
  key: ['task'],
  columns: taskColumns,
  indexes: [['organisation', 'role'], ['agreement']],

  rows: (id, state) => {
    if (state.is === 'none' || state.origin === 'legacy') return [];
    if (state.force.is === 'abandoned' || signingOf(state).is === 'signed') return [];

    const lead = leadOf(state);
    return lead === undefined ? [] : [...ofText(id, state, lead), ...ofSigning(id, state, lead)];
  },
});

type Tasks = readonly ReturnType<typeof task>[];
type Sitting = readonly (readonly [Id, Seat])[];

const ofText = (id: Id, open: OpenAgreement, lead: Id): Tasks => {
  const { text } = open;
  switch (text.is) {
    case 'none':
    case 'rejected':
      return [ours(id, lead, 'RecordDraft')];
    case 'drafting':
      return [ours(id, lead, 'SendDraft')];
    case 'negotiating':
      return ofNegotiation(id, sittingOf(open), text, lead);
    case 'agreed':
      return [ours(id, lead, 'CollateTexts')];
    case 'collated':
    case 'not-held':
      return [];
  }
};

/** Who has not answered the draft is asked; once all have, the text is agreed or drafted anew. */
const ofNegotiation = (
  id: Id,
  sitting: Sitting,
  { draft, answers, sender }: Extract<Text, { is: 'negotiating' }>,
  lead: Id,
): Tasks => {
  const others = sitting.filter(([seat]) => seat !== sender);
  const said = (seat: Id) => (answers[seat]?.hash === draft.hash ? answers[seat].is : undefined);
  const silent = others.filter(([seat]) => said(seat) === undefined);
  if (silent.length > 0) {
    return silent.map(([about, seat]) =>
      task({
        ...recordOf(id),
        command: 'RecordAnswer',
        role: seat.checked ? 'desk-officer' : 'counterpart',
        organisation: seatHolderOf(seat),
        about,
      }),
    );
  }
  return others.every(([seat]) => said(seat) === 'accepted')
    ? [ours(id, lead, 'AgreeText', 'head')]
    : [ours(id, lead, 'RecordDraft')];
};

const ofSigning = (id: Id, open: OpenAgreement, lead: Id): Tasks => {
  const { text, ceremony } = open;
  if (text.is !== 'agreed' && text.is !== 'collated') return [];

  const waiting = sittingOf(open).filter(
    ([, seat]) => countedSignature(text, seat) === undefined && seat.signature.is !== 'declined',
  );
  const day = ceremony?.on === 'unfixed' ? undefined : ceremony?.on;
  return [
    ...(ceremony === undefined ? [ours(id, lead, 'PlanCeremony', 'head')] : []),
    ...ofClearance(id, waiting),
    ...inTurn(waiting).map(([about, seat]) => ({ ...toSign(id, about, seat), due: day ?? null })),
  ];
};

const ofClearance = (id: Id, waiting: Sitting): Tasks => {
  const parties = waiting
    .filter(([, { checked }]) => checked)
    .map(([, seat]) => seatHolderOf(seat));
  return [...new Set(parties)].map((party) => {
    const record = clearanceIdOf(id, party);
    return task({
      agreement: id,
      aggregate: 'clearance',
      record,
      command: 'OpenClearance',
      role: 'head',
      organisation: party,
      condition: 'not-opened',
      clearance: record,
    });
  });
};

/** A seat whose authority is ours to check signs only when its clearance covers the text. */
const toSign = (id: Id, about: Id, seat: Seat): Tasks[number] => {
  const organisation = seatHolderOf(seat);
  return task({
    ...recordOf(id),
    command: 'Sign',
    role: 'signatory',
    organisation,
    about,
    ...(seat.checked && { condition: 'covered', clearance: clearanceIdOf(id, organisation) }),
  });
};

const inTurn = (waiting: Sitting): Sitting => {
  const first = Math.min(...waiting.map(([, { order }]) => order ?? 0));
  return waiting.filter(([, { order }]) => (order ?? 0) === first);
};

const ours = (
  id: Id,
  lead: Id,
  command: string,
  role: 'desk-officer' | 'head' = 'desk-officer',
): Tasks[number] => task({ ...recordOf(id), command, role, organisation: lead });

const recordOf = (id: Id) => ({ agreement: id, aggregate: 'agreement', record: id }) as const;

const sittingOf = ({ seats }: OpenAgreement): Sitting =>
  Object.entries(seats).filter(([, { withdrewOn }]) => withdrewOn === undefined);

const leadOf = ({ seats, leadSeat }: OpenAgreement): Id | undefined => {
  const seat = leadSeat === undefined ? undefined : seats[leadSeat];
  return seat && seatHolderOf(seat);
};
