import {
  agreement,
  draftOf,
  type Agreement,
  type Clauses,
  type OpenAgreement,
} from '@kyket/agreements';
import { idFrom, type Hash, type Id } from '@kyket/eventing';
import type { Chance } from '../../faults/chance';
import {
  agreements,
  archivist,
  bodies,
  chairman,
  clock,
  counterpartDirector,
  deputy,
  director,
  focalPoint,
  manager,
  officer,
  reason,
  scan,
  seats,
  secondArchivist,
  sides,
} from '../cast';
import type { House, Person } from '../house';
import { articles, draftOf as textOf } from '../words';
import { dayNear, isSenseless, keysWhere, oneOf, someId, type Wish, type Wishes } from './wish';

const elsewhere = 'f'.repeat(64);
const evidence = [scan];

const main = (house: House): Agreement => house.state(agreement, agreements.main);
const open = (house: House): OpenAgreement | undefined => {
  const state = main(house);
  return state.is === 'open' ? state : undefined;
};
const hashOf = (house: House, chance: Chance): Hash => {
  const state = open(house);
  const draft = state && draftOf(state.text);
  return isSenseless(chance) ? elsewhere : (draft?.hash ?? elsewhere);
};
const aSeat = (chance: Chance): Id => chance.pick([seats.ours, seats.theirs]);
const speaker = (seat: Id, chance: Chance): Person =>
  chance.below(4) === 0 ? officer : seat === seats.ours ? director : counterpartDirector;

/** One of the family that the story has brought about, or the one it is about. */
const someone = (house: House, chance: Chance): Id =>
  chance.below(5) > 0
    ? agreements.main
    : (oneOf(
        chance,
        Object.values(agreements).filter((id) => house.state(agreement, id).is === 'open'),
      ) ?? agreements.main);

const of =
  (by: Person, data: (house: House, chance: Chance) => object, more: Partial<Wish> = {}) =>
  (house: House, chance: Chance): Wish => ({
    to: agreements.main,
    by,
    data: data(house, chance),
    ...more,
  });

const entries: readonly Clauses['entry'][] = [
  { is: 'on-signature' },
  { is: 'on-last-signature' },
  { is: 'on-last-notification' },
  { is: 'silent' },
  { is: 'on-date', on: '2024-03-01' },
];
const clausesOf = (house: House, chance: Chance): Clauses => ({
  entry: chance.pick(entries),
  end: chance.pick<Clauses['end']>([
    { months: 1 + chance.below(14) },
    { value: dayNear(house.today, 40 + chance.below(400)), certainty: 'inferred' as const },
    'open-ended' as const,
    'unknown' as const,
  ]),
  ...(chance.below(2) === 0 && { tacit: { months: 6, objectMonthsBefore: 1 } }),
  noticeMonths: chance.below(4),
});

const proposal = (party: Id) => ({
  ...{ kind: 'mou', titles: { vi: 'Biên bản khác' }, leadSeat: seats.ours },
  seats: [
    { id: seats.ours, side: sides.ours, party },
    { id: seats.theirs, side: sides.theirs, party: bodies.counterpart },
  ],
});

export const agreementOrders: Wishes = {
  ProposeAgreement: (house, chance) => ({
    to: chance.pick([agreements.renewal, agreements.child, agreements.main]),
    by: officer,
    data: {
      ...proposal(chance.pick([bodies.department, bodies.merged])),
      links: [{ kind: chance.pick(['renews', 'under', 'replaces']), to: agreements.main }],
    },
  }),
  RegisterLegacyAgreement: (house, chance) => ({
    to: chance.pick([agreements.addendum, agreements.replacement, agreements.main]),
    by: archivist,
    data: proposal(bodies.department),
    on: chance.pick([
      { is: 'day-of-some-year', month: 10, day: 14 } as const,
      { is: 'month', year: 2020, month: 10 } as const,
      { is: 'unknown' } as const,
    ]),
    evidence,
  }),
  RecordPastSignature: (house, chance) => {
    const id = someone(house, chance);
    const state = house.state(agreement, id);
    const seat = state.is === 'open' ? oneOf(chance, Object.keys(state.seats)) : undefined;
    const on = ['2020-10-14', { is: 'day-of-some-year', month: 10, day: 14 } as const];
    return {
      to: id,
      by: archivist,
      data: { seat: seat ?? seats.ours },
      on: chance.pick(on),
      evidence,
    };
  },
  RecordDraft: of(officer, (house, chance) => ({
    ...textOf(clausesOf(house, chance), chance.below(4)),
    ...(chance.below(4) === 0 && { reason: undefined }),
  })),
  SendDraft: of(officer, (house, chance) => ({
    hash: hashOf(house, chance),
    ...(chance.below(6) === 0 && { from: seats.theirs }),
  })),
  RecordAnswer: (house, chance) => {
    const seat = chance.below(4) === 0 ? seats.ours : seats.theirs;
    const answer = chance.pick(['accepted', 'accepted', 'commented', 'rejected']);
    const data = {
      seat,
      answer,
      hash: hashOf(house, chance),
      comments: [{ says: 'Góp ý' }],
      reason,
    };
    return { to: agreements.main, by: speaker(seat, chance), data, evidence };
  },
  AgreeText: of(director, (house, chance) => ({ hash: hashOf(house, chance) })),
  CollateTexts: of(officer, () => ({ compared: ['vi', 'lo'] })),
  PlanCeremony: of(director, (house, chance) => ({
    mode: 'in-person',
    on: chance.pick(['unfixed', dayNear(house.today, 20)]),
  })),
  Sign: (house, chance) => {
    const seat = aSeat(chance);
    const [ours, theirs] = [chance.pick([director, director, deputy]), counterpartDirector];
    const signer = seat === seats.ours ? ours : theirs;
    const hash = hashOf(house, chance);
    if (chance.below(3) > 0)
      return { to: agreements.main, by: signer, data: { seat, hash, medium: 'electronic' } };
    const by = chance.pick([officer, director]);
    const { personId, office } = signer.actor;
    const data = { seat, hash, medium: 'paper', signer: personId, office };
    return { to: agreements.main, by, data, evidence };
  },
  RecordUnauthorisedSignature: (house, chance) => {
    const signer = chance.pick([deputy, director]).actor;
    const hash = hashOf(house, chance);
    const data = { seat: seats.ours, hash, signer: signer.personId, office: signer.office };
    return { to: agreements.main, by: officer, data, evidence };
  },
  ConfirmSignature: of(chairman, (house, chance) => ({ seat: aSeat(chance) })),
  VoidSignature: (house, chance) => ({
    to: agreements.main,
    by: chance.pick([clock, chairman]),
    data: { seat: seats.ours, reason },
  }),
  DeclineToSign: (house, chance) => {
    const seat = aSeat(chance);
    return { to: agreements.main, by: speaker(seat, chance), data: { seat, reason }, evidence };
  },
  RecordCeremony: of(officer, () => ({
    mode: 'in-person',
    venues: [{ name: 'Điện Biên Phủ', zone: 'Asia/Ho_Chi_Minh' }],
  })),
  RecordForceNotice: of(focalPoint, (house, chance) => ({
    side: someId(chance, [sides.ours, sides.theirs], seats.ours),
    entryOn: chance.pick(['2024-03-01', '2024-03-01', dayNear(house.today, 10)]),
  })),
  BringIntoForce: (house, chance) => ({
    to: someone(house, chance),
    by: chance.pick([clock, archivist]),
    data: { from: dayNear(house.today, -chance.below(60)) },
    evidence,
  }),
  ApplyProvisionally: of(
    director,
    (_, chance) => ({ ground: chance.pick(['clause', 'consent']) }),
    {
      evidence,
    },
  ),
  AbandonAgreement: (house, chance) => ({
    to: chance.pick([agreements.main, agreements.child, agreements.renewal]),
    by: director,
    data: { reason },
  }),
  OpenRenewalReview: of(clock, () => ({})),
  DecideRenewal: of(director, (_, chance) => ({
    as: chance.pick(['renew', 'extend', 'let-lapse']),
    reason,
  })),
  ObjectToTacitRenewal: (_, chance) => {
    const seat = aSeat(chance);
    return { to: agreements.main, by: speaker(seat, chance), data: { seat }, evidence };
  },
  ApplyTacitRenewal: of(clock, () => ({})),
  RecordRenewal: of(manager, () => ({ successor: agreements.renewal })),
  RecordAmendment: of(manager, () => ({ addendum: agreements.addendum })),
  Supersede: of(manager, () => ({ successor: agreements.replacement })),
  Expire: of(clock, () => ({})),
  GiveNotice: (house, chance) => {
    const seat = aSeat(chance);
    const data = {
      kind: chance.pick(['termination', 'withdrawal']),
      seats: [seat],
      effectiveOn: dayNear(house.today, chance.below(60)),
      ground: chance.pick(['clause', 'consent', 'breach']),
      decision: '1/QĐ',
    };
    return { to: agreements.main, by: speaker(seat, chance), data, evidence };
  },
  WithdrawNotice: (_, chance) => ({
    to: agreements.main,
    by: chance.pick([director, counterpartDirector]),
    data: { reason },
    evidence,
  }),
  Terminate: of(clock, () => ({})),
  Suspend: of(chairman, (house, chance) => ({
    ground: 'decision',
    reason,
    stopsTerm: chance.below(2) === 0,
    ...(chance.below(3) === 0 && { from: dayNear(house.today, chance.below(90)) }),
  })),
  Resume: of(chairman, (house, chance) => ({
    reason,
    ...(chance.below(3) === 0 && { from: dayNear(house.today, chance.below(90)) }),
  })),
  LinkAgreement: (house, chance) => ({
    to: someone(house, chance),
    by: director,
    data: {
      kind: chance.pick(['under', 'signed-at', 'duplicate-of', 'renews']),
      to: chance.pick(Object.values(agreements)),
    },
  }),
  NoteParentEnded: (house, chance) => ({
    to: chance.pick([agreements.child, agreements.child, agreements.main]),
    by: manager,
    data: { parent: agreements.main },
  }),
  RedesignateSeat: (house, chance) => ({
    to: someone(house, chance),
    by: chance.pick([manager, director]),
    data: {
      seat: seats.ours,
      act: idFrom('act', chance.pick(['merger', 'split', 'transfer'])),
      ...(chance.below(3) === 0 && { party: chance.pick([bodies.merged, bodies.split]) }),
    },
  }),
  DecideContinuation: (house, chance) => {
    const to = someone(house, chance);
    const state = house.state(agreement, to);
    const questions = state.is === 'open' ? state.questions : {};
    const question = oneOf(
      chance,
      keysWhere(questions, (is) => is === 'open'),
    );
    return question === undefined
      ? undefined
      : { to, by: chairman, data: { question, as: chance.pick(['keep', 'terminate']), reason } };
  },
  RecordDispatch: of(focalPoint, (_, chance) => ({
    purpose: chance.pick(['signing-report', 'ending-report', 'succession-notice', 'annual-report']),
    to: chance.pick(['provincial-committee', 'ministry-of-foreign-affairs']),
    number: `${chance.below(40)}/CV`,
  })),
  ArchiveOriginal: of(secondArchivist, () => ({
    ...{ languages: ['vi', 'lo'], heldBy: bodies.department },
    ...{ place: 'Kho 1', reference: 'H1' },
  })),
  RectifyText: of(
    focalPoint,
    () => ({
      errors: [{ article: articles.officials, language: 'vi', was: '5', becomes: '6' }],
      consents: [seats.ours, seats.theirs],
    }),
    { evidence },
  ),
};
