import {
  agreement,
  bodiesAsked,
  clearance,
  clearanceIdOf,
  draftOf,
  isSettled,
  procedureIds,
  seatHolderOf,
  type OpenClearanceFile,
} from '@kyket/agreements';
import { idFrom, type Hash, type Id } from '@kyket/eventing';
import type { Chance } from '../../faults/chance';
import {
  agreements,
  bodies,
  chairman,
  director,
  focalPoint,
  officer,
  onBehalfOfChairman,
  policeman,
  reason,
  scan,
  seats,
  secretary,
  viceChairman,
} from '../cast';
import type { House, Person } from '../house';
import { articles, paperwork, routeBodies } from '../words';
import { dayNear, isSenseless, keysWhere, ofOne, oneOf, type Wish, type Wishes } from './wish';

const evidence = [scan];

/** The clearance of who sits in our seat, or of who sat there first. */
const clearanceOf = (house: House, chance: Chance): { readonly to: Id; readonly party: Id } => {
  const state = house.state(agreement, agreements.main);
  const seat = state.is === 'open' ? state.seats[seats.ours] : undefined;
  const holder = seat === undefined ? bodies.department : seatHolderOf(seat);
  const party = chance.below(4) === 0 ? bodies.department : holder;
  return { to: clearanceIdOf(agreements.main, party), party };
};

const fileIn = (house: House, to: Id): OpenClearanceFile | undefined => {
  const state = house.state(clearance, to);
  return state.is === 'none' ? undefined : state;
};

const hashOf = (house: House): Hash => {
  const state = house.state(agreement, agreements.main);
  const draft = state.is === 'open' ? draftOf(state.text) : undefined;
  return draft?.hash ?? 'f'.repeat(64);
};

const of =
  (
    by: Person | readonly Person[],
    data: (file: OpenClearanceFile | undefined, chance: Chance, house: House) => object | undefined,
    more: Partial<Wish> = {},
  ) =>
  (house: House, chance: Chance): Wish | undefined => {
    const { to } = clearanceOf(house, chance);
    const said = data(fileIn(house, to), chance, house);
    const who = Array.isArray(by) ? chance.pick(by as readonly Person[]) : (by as Person);
    return said && { to, by: who, data: said, ...more };
  };

/** A body that may still be heard, and who speaks for it. */
const fromABody =
  (say: (body: Id, chance: Chance) => object) =>
  (house: House, chance: Chance): Wish | undefined => {
    const { to } = clearanceOf(house, chance);
    const file = fileIn(house, to);
    if (file === undefined || file.round === null) return undefined;
    const { asks } = file.round;
    const silent = bodiesAsked(file.route).filter((one) => !isSettled(asks[one]));
    const body = oneOf(chance, isSenseless(chance) ? [bodies.province] : silent);
    if (body === undefined) return undefined;
    const by = body === bodies.police && chance.below(2) === 0 ? policeman : focalPoint;
    return { to, by, data: say(body, chance), evidence };
  };

const outcomes = (chance: Chance, today: string) =>
  chance.pick([
    {
      ...{ is: 'granted', document: '1/QĐ', latitude: 'Câu chữ' },
      ...(chance.below(3) === 0 && { validUntil: dayNear(today, chance.below(60)) }),
      conditions:
        chance.below(3) === 0 ? [{ conditionId: idFrom('condition', 1), text: 'Kinh phí' }] : [],
    },
    { is: 'granted', document: '2/QĐ', latitude: 'Số lượng', conditions: [] },
    { is: 'refused', document: '3/QĐ', reason },
    { is: 'returned', reasons: reason },
  ]);

const deciders = [chairman, chairman, viceChairman, secretary, onBehalfOfChairman];

export const clearanceOrders: Wishes = {
  OpenClearance: (house, chance) => {
    const { to, party } = clearanceOf(house, chance);
    const data = { agreement: agreements.main, party, procedure: procedureIds.department };
    return { to, by: director, data: { ...data, bodies: routeBodies } };
  },
  MigrateProcedure: of(focalPoint, (_, chance) => ({
    procedure: isSenseless(chance) ? procedureIds.reduced : procedureIds.department,
    bodies: routeBodies,
    reason,
  })),
  SubmitDossier: of(director, (_, chance, house) => ({
    hash: isSenseless(chance) ? 'f'.repeat(64) : hashOf(house),
    papers: isSenseless(chance) ? [] : paperwork,
    ...(chance.below(3) === 0 && { asks: [bodies.police] }),
  })),
  AcceptDossier: fromABody((body) => ({ body })),
  ReturnDossier: fromABody((body) => ({ body, missing: ['Dự thảo'] })),
  GiveOpinion: fromABody((body, chance) => ({
    body,
    opinion: chance.pick(['agree', 'agree', 'agree', 'with-comments', 'disagree']),
    reference: '1/CV',
  })),
  DispenseWithOpinion: (house, chance) => {
    const wish = fromABody((body) => ({ body, reason }))(house, chance);
    return wish && { ...wish, by: chairman };
  },
  ReassignOpinion: (house, chance) => {
    const wish = fromABody((from) => ({ from, to: bodies.split, reason }))(house, chance);
    return wish && { ...wish, by: director };
  },
  ConsolidateOpinions: of(officer, (file) => ({
    explanations: Object.keys(file?.round?.asks ?? {}).map((body) => ({
      ...{ body, comment: 'Góp ý', handling: 'explained', explanation: 'Giải trình' },
    })),
  })),
  Escalate: of([director, chairman], (_, chance) => ({
    escalationId: idFrom('escalation', chance.below(4)),
    scope: chance.pick([
      'dossier',
      { item: idFrom('item', 1), articles: [articles.officials], handling: 'left-out' },
      { item: idFrom('item', 2), articles: [articles.training], handling: 'conditional' },
    ]),
    to: bodies.province,
    matter: 'Vượt thẩm quyền',
  })),
  RecordHigherOpinion: of(focalPoint, (file, chance) => {
    const open = keysWhere(file?.escalations ?? {}, ({ answer }) => answer === undefined);
    const answer = chance.pick(['agreed', 'agreed', 'refused']);
    return ofOne(chance, open, (escalationId) => ({ escalationId, answer, reference: '1/CV' }));
  }),
  Decide: of(deciders, (file, chance, house) => ({
    hash: isSenseless(chance) ? 'f'.repeat(64) : (file?.round?.hash ?? 'f'.repeat(64)),
    outcome: outcomes(chance, house.today),
  })),
  ConfirmWithinMandate: of(director, (_, _chance, house) => ({
    ...{ hash: hashOf(house), difference: 'Câu chữ', latitude: 'Câu chữ' },
  })),
  MeetCondition: of(director, () => ({ conditionId: idFrom('condition', 1), how: 'Đã bố trí' }), {
    evidence,
  }),
  WithdrawClearance: of(chairman, () => ({ document: '4/QĐ', reason })),
};
