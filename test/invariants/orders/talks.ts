import { talks, type Meeting, type OpenTalks } from '@kyket/agreements';
import { addDays, idFrom, type Id } from '@kyket/eventing';
import type { Chance } from '../../faults/chance';
import { bodies, director, officer, reason, talksId } from '../cast';
import type { House, Person } from '../house';
import { dayNear, keysWhere, ofOne, oneOf, type Wish, type Wishes } from './wish';

const venue = (n: number) => ({
  ...{ id: idFrom('venue', n), name: `Điểm cầu ${n}`, zone: 'Asia/Ho_Chi_Minh' },
});

const of =
  (
    by: Person,
    data: (record: OpenTalks, chance: Chance, house: House) => object | undefined,
    more: (chance: Chance) => Partial<Wish> = () => ({}),
  ) =>
  (house: House, chance: Chance): Wish | undefined => {
    const state = house.state(talks, talksId);
    const said = state.is === 'open' ? data(state, chance, house) : undefined;
    return said && { to: talksId, by, data: said, ...more(chance) };
  };

const meetingWhich =
  (...words: readonly Meeting['is'][]) =>
  ({ meetings }: OpenTalks, chance: Chance): Id =>
    oneOf(
      chance,
      keysWhere(meetings, ({ is }) => words.includes(is)),
    ) ?? idFrom('meeting', chance.below(5));
const awaited = meetingWhich('planned', 'postponed');
const held = meetingWhich('held');

export const talksOrders: Wishes = {
  EstablishTalks: (_, chance) => ({
    to: idFrom('talks', chance.below(3)),
    by: director,
    data: {
      ...{ title: { vi: 'Hội đàm' }, zone: 'Asia/Ho_Chi_Minh', cadence: 'occasional' },
      sides: [bodies.department, bodies.counterpart],
    },
  }),
  PlanMeeting: of(officer, (_, chance, { today }) => ({
    meetingId: idFrom('meeting', chance.below(5)),
    ...{ mode: 'in-person', year: 2024 + chance.below(3) },
    on: chance.pick(['unfixed', dayNear(today, chance.below(120))]),
    venues: [venue(chance.below(2))],
  })),
  RecordPreparation: of(officer, (record, chance) => ({
    meetingId: awaited(record, chance),
    preparation: chance.pick(['invitation', 'agenda', 'venue-test']),
  })),
  PostponeMeeting: of(officer, (record, chance, { today }) => ({
    meetingId: awaited(record, chance),
    to: chance.pick([dayNear(today, 60), { reviewOn: dayNear(today, 90) }]),
    reason,
  })),
  ChangeMeetingMode: of(officer, (record, chance) => ({
    ...{ meetingId: awaited(record, chance), mode: 'online', venues: [venue(0), venue(1)] },
  })),
  CancelMeeting: of(officer, (record, chance) => ({ meetingId: awaited(record, chance), reason })),
  RecordMeetingHeld: of(
    officer,
    (record, chance) => ({
      ...{ meetingId: awaited(record, chance), mode: 'online', venues: [venue(chance.below(2))] },
    }),
    (chance) =>
      chance.below(4) === 0 ? { on: { is: 'day-of-some-year', month: 10, day: 14 } } : {},
  ),
  RecordDelegation: of(officer, (record, chance) => {
    const meetingId = meetingWhich('planned', 'held')(record, chance);
    const venueId = oneOf(chance, record.meetings[meetingId]?.venues ?? [])?.id;
    const delegation = [{ person: director.actor.personId, title: 'Giám đốc' }];
    return { meetingId, venueId: venueId ?? idFrom('venue', 9), delegation };
  }),
  RecordStatement: of(officer, (record, chance) => ({
    ...{ statementId: idFrom('statement', chance.below(8)), meetingId: held(record, chance) },
    kind: chance.pick(['proposal', 'proposal', 'pledge', 'report', 'statistic']),
    ...{ by: bodies.counterpart, said: 'Đề nghị tăng chỉ tiêu' },
  })),
  AnswerProposal: of(officer, ({ statements }, chance) => {
    const proposals = keysWhere(statements, ({ kind }) => kind === 'proposal');
    const answer = chance.pick(['accepted', 'declined', 'beyond-competence']);
    const became = idFrom('line', 0);
    return ofOne(chance, proposals, (statementId) => ({ statementId, answer, became }));
  }),
  DraftMinutes: of(officer, (record, chance) => ({ meetingId: held(record, chance) })),
  AdoptMinutes: of(officer, (record, chance) => ({ meetingId: held(record, chance) })),
  AgreeFollowUp: of(officer, (record, chance, { today }) => ({
    ...{ followUpId: idFrom('follow-up', chance.below(6)), meetingId: held(record, chance) },
    ...{ what: 'Việc phải làm', owner: bodies.department },
    ...(chance.below(2) === 0 && { due: addDays(today, chance.below(90)) }),
  })),
  CloseFollowUp: of(officer, ({ followUps }, chance) => {
    const open = keysWhere(followUps, ({ is }) => is === 'open');
    const as = chance.pick(['done', 'dropped']);
    return ofOne(chance, open, (followUpId) => ({ followUpId, as, reason }));
  }),
  WaiveYear: of(director, (_, chance) => ({ year: 2019 + chance.below(8), reason })),
  EndTalks: of(director, () => ({ reason })),
};
