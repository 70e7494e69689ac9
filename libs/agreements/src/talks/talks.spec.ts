import { idFrom, onDay, scenario, told, type Told } from '@kyket/eventing';
import { agreement } from '../agreement';
import { signedOn } from '../ledger/testing';
import { actors, hanoi, nanning, now, persons } from '../testing';
import { endTalks } from './establishing/end-talks';
import { establishTalks } from './establishing/establish-talks';
import { waiveYear } from './establishing/waive-year';
import {
  DelegationRecorded,
  FollowUpAgreed,
  FollowUpClosed,
  MeetingCancelled,
  MeetingHeld,
  MeetingModeChanged,
  MeetingPlanned,
  MeetingPostponed,
  MeetingPrepared,
  MinutesAdopted,
  MinutesDrafted,
  ProposalAnswered,
  StatementRecorded,
  TalksEnded,
  TalksEstablished,
  TalksYearWaived,
  type TalksEvent,
} from './events';
import { agreeFollowUp } from './following-up/agree-follow-up';
import { closeFollowUp } from './following-up/close-follow-up';
import { adoptMinutes } from './meetings/adopt-minutes';
import { cancelMeeting } from './meetings/cancel-meeting';
import { changeMeetingMode } from './meetings/change-meeting-mode';
import { draftMinutes } from './meetings/draft-minutes';
import { planMeeting } from './meetings/plan-meeting';
import { postponeMeeting } from './meetings/postpone-meeting';
import { recordDelegation } from './meetings/record-delegation';
import { recordMeetingHeld } from './meetings/record-meeting-held';
import { recordPreparation } from './meetings/record-preparation';
import { answerProposal } from './statements/answer-proposal';
import { recordStatement } from './statements/record-statement';
import { talks } from './talks';
import { establishedTalks, heldMeeting, sides, talksId, talksWithoutRotation } from './testing';

const stories = scenario(talks, { now, id: talksId, actor: actors.head });
const given = (...facts: readonly Told<TalksEvent>[]) => stories(establishedTalks, ...facts);

const meetingId = idFrom('meeting', '2021');
const venues = [
  { id: idFrom('venue', 'nam-ninh'), name: 'Nam Ninh', zone: nanning },
  { id: idFrom('venue', 'lang-son'), name: 'Lạng Sơn', zone: hanoi },
];
const nowhere: typeof venues = [];
const plan = { meetingId, mode: 'in-person', on: '2021-09-09' } as const;
const planned = told(MeetingPlanned({ ...plan, venues: [], year: 2021, host: sides.guangxi }), {
  on: '2021-03-01',
});
const held = told(MeetingHeld({ meetingId, host: sides.guangxi, mode: 'online', venues }), {
  on: '2021-09-09',
});
const cancelled = told(MeetingCancelled({ meetingId, reason: 'COVID-19' }), { on: '2021-08-01' });
const ended = told(TalksEnded({ reason: 'Sáp nhập' }), { on: '2021-07-01' });
const none = idFrom('none');

describe('Establishing talks', () => {
  const order = {
    title: { vi: 'Cơ chế hội đàm' },
    sides: Object.values(sides),
    zone: hanoi,
    cadence: 'once-per-calendar-year',
    hostRotation: [sides.langSon, sides.guangxi],
  } as const;
  const asOrdered = { ...order, sides: [...order.sides], hostRotation: [...order.hostRotation] };

  it('records who meets, how often, and whose turn it is', () => {
    const on = '2017-09-12';
    stories()
      .when(establishTalks, asOrdered, { occurredOn: on })
      .thenRecords(TalksEstablished(asOrdered));
    expect(given().state).toMatchObject({ is: 'open', since: onDay(on) });
  });

  it('names the agreement that founded them, if it is on record', () => {
    const foundedBy = idFrom('agreement', 'founding');
    stories()
      .when(establishTalks, { ...asOrdered, foundedBy })
      .thenRefuses('founding-agreement-unknown');
    stories()
      .knowing(agreement, foundedBy, ...signedOn('2017-09-12'))
      .when(establishTalks, { ...asOrdered, foundedBy })
      .thenRecords(
        TalksEstablished({
          ...asOrdered,
          foundedBy,
          answer: { stream: `agreement-${foundedBy}`, revision: 8, said: 'on-record' },
        }),
      );
  });

  it('refuses a side named twice, a host that is no side, and talks that exist', () => {
    stories()
      .when(establishTalks, { ...asOrdered, sides: [sides.guangxi, sides.guangxi] })
      .thenRefuses('sides-repeated');
    stories()
      .when(establishTalks, { ...asOrdered, hostRotation: [none] })
      .thenRefuses('host-not-a-side');
    given().when(establishTalks, asOrdered).thenRefuses('talks-exist');
  });
});

describe('Planning a meeting', () => {
  const early = { occurredOn: '2021-03-01' };

  it('falls to the next of the rotation, unless someone is named', () => {
    given(heldMeeting('2020-10-14', sides.langSon))
      .when(planMeeting, { ...plan, venues: [] }, early)
      .thenRecords(MeetingPlanned({ ...plan, venues: [], year: 2021, host: sides.guangxi }));
    given()
      .when(planMeeting, { ...plan, venues: [], host: sides.caoBang }, early)
      .thenRecords(MeetingPlanned({ ...plan, venues: [], year: 2021, host: sides.caoBang }));
  });

  it('may leave the day open, and set it later: the meeting stays the same', () => {
    const open = { ...plan, venues: nowhere, on: 'unfixed', year: 2021 } as const;
    given()
      .when(planMeeting, { ...open, year: undefined }, early)
      .thenRefuses('year-missing');
    given()
      .when(planMeeting, { ...open, host: sides.guangxi }, early)
      .thenRecords(MeetingPlanned({ ...open, host: sides.guangxi }));
    const { state } = given(
      told(MeetingPlanned({ ...open, host: sides.guangxi }), { on: '2021-03-01' }),
      planned,
    );
    expect(state).toMatchObject({ meetings: { [meetingId]: { is: 'planned', on: '2021-09-09' } } });
  });

  it('refuses a day that has passed, a host that is no side, and talks without a rotation', () => {
    given()
      .when(planMeeting, { ...plan, venues: [], on: '2021-02-28' }, early)
      .thenRefuses('day-passed');
    given()
      .when(planMeeting, { ...plan, venues: [], host: none }, early)
      .thenRefuses('host-not-a-side');
    stories(talksWithoutRotation)
      .when(planMeeting, { ...plan, venues: [] }, early)
      .thenRefuses('host-missing');
  });

  it('refuses a meeting that was held or cancelled, and talks that ended or never were', () => {
    const again = { ...plan, venues: [] };
    given(planned, held).when(planMeeting, again, early).thenRefuses('meeting-held');
    given(planned, cancelled).when(planMeeting, again, early).thenRefuses('meeting-cancelled');
    given(ended).when(planMeeting, again, early).thenRefuses('talks-ended');
    stories().when(planMeeting, again, early).thenRefuses('no-talks');
  });
});

describe('A meeting that is planned', () => {
  it('is postponed to a day, or until it is looked at again (U13)', () => {
    for (const to of ['2021-12-15', { reviewOn: '2021-10-01' }])
      given(planned)
        .when(postponeMeeting, { meetingId, to, reason: 'COVID-19' })
        .thenRecords(MeetingPostponed({ meetingId, to, reason: 'COVID-19' }));
  });

  it('moves online with its venues, and stays the same meeting (U14)', () => {
    given(planned)
      .when(changeMeetingMode, { meetingId, mode: 'online', venues })
      .thenRecords(MeetingModeChanged({ meetingId, mode: 'online', venues }));
    const { state } = given(planned, MeetingModeChanged({ meetingId, mode: 'online', venues }));
    expect(Object.keys(state.is === 'open' ? state.meetings : {})).toEqual([meetingId]);
  });

  it('is prepared step by step, each step once', () => {
    const invited = { meetingId, preparation: 'invitation', number: '7/GM' } as const;
    given(planned).when(recordPreparation, invited).thenRecords(MeetingPrepared(invited));
    given(planned, MeetingPrepared(invited))
      .when(recordPreparation, invited)
      .thenRefuses('already-prepared');
  });

  it('is cancelled for a reason', () => {
    given(planned)
      .when(cancelMeeting, { meetingId, reason: 'COVID-19' })
      .thenRecords(MeetingCancelled({ meetingId, reason: 'COVID-19' }));
  });

  it('is none of this once it is held or cancelled, or where there is none', () => {
    const reason = 'COVID-19';
    const another = told(
      MeetingPlanned({ ...plan, venues: [], meetingId: none, year: 2022, host: sides.caoBang }),
      { on: '2021-09-10' },
    );
    given(planned, held, another)
      .when(postponeMeeting, { meetingId, to: '2021-12-15', reason })
      .thenRefuses('meeting-held');
    given(planned, cancelled, another)
      .when(cancelMeeting, { meetingId, reason })
      .thenRefuses('meeting-cancelled');
    given(planned)
      .when(changeMeetingMode, { meetingId: none, mode: 'online', venues })
      .thenRefuses('unknown-meeting');
    given()
      .when(recordPreparation, { meetingId, preparation: 'agenda' })
      .thenRefuses('no-meeting-planned');
  });
});

describe('A meeting that was held', () => {
  it('is recorded with its host, form and venues, as planned unless told otherwise', () => {
    given(planned)
      .when(recordMeetingHeld, { meetingId, mode: 'online', venues }, { occurredOn: '2021-09-09' })
      .thenRecords(MeetingHeld({ meetingId, host: sides.guangxi, mode: 'online', venues }));
  });

  it('need not have been planned, and its day may be known in part', () => {
    given()
      .when(
        recordMeetingHeld,
        { meetingId, mode: 'online' },
        { occurredOn: { date: { is: 'day-of-some-year', month: 10, day: 14 }, zone: hanoi } },
      )
      .thenRecords(MeetingHeld({ meetingId, host: sides.langSon, mode: 'online', venues: [] }));
    given().when(recordMeetingHeld, { meetingId }).thenRefuses('mode-missing');
  });

  it('is held once, by a side, and not after it was cancelled', () => {
    given(held).when(recordMeetingHeld, { meetingId, mode: 'online' }).thenRefuses('meeting-held');
    given(planned, cancelled)
      .when(recordMeetingHeld, { meetingId, mode: 'online' })
      .thenRefuses('meeting-cancelled');
    given()
      .when(recordMeetingHeld, { meetingId, mode: 'online', host: none })
      .thenRefuses('host-not-a-side');
    stories(talksWithoutRotation)
      .when(recordMeetingHeld, { meetingId, mode: 'online' })
      .thenRefuses('host-missing');
  });

  const delegation = [{ person: persons.head, title: 'Giám đốc Sở GD&ĐT' }];
  const venueId = venues[1]?.id ?? none;

  it('has at each venue those who were there, with the titles of that day; or nobody has told (SC-1)', () => {
    given(held)
      .when(recordDelegation, { meetingId, venueId, delegation })
      .thenRecords(DelegationRecorded({ meetingId, venueId, delegation }));
    const { state } = given(held, DelegationRecorded({ meetingId, venueId, delegation }));
    expect(state).toMatchObject({
      meetings: { [meetingId]: { venues: [{ delegation: 'not-reported' }, { delegation }] } },
    });
  });

  it('has no delegation at a venue it has not, nor when it was cancelled', () => {
    given(held)
      .when(recordDelegation, { meetingId, venueId: none, delegation })
      .thenRefuses('unknown-venue');
    given(planned, cancelled, heldMeeting('2020-10-14'))
      .when(recordDelegation, { meetingId, venueId, delegation })
      .thenRefuses('meeting-cancelled');
    given()
      .when(recordDelegation, { meetingId, venueId, delegation })
      .thenRefuses('unknown-meeting');
  });

  it('[MT-3] leaves minutes that are a draft until they are adopted', () => {
    given(held).when(draftMinutes, { meetingId }).thenRecords(MinutesDrafted({ meetingId }));
    given(held).when(adoptMinutes, { meetingId }).thenRefuses('minutes-not-drafted');
    given(held, MinutesDrafted({ meetingId }))
      .when(adoptMinutes, { meetingId })
      .thenRecords(MinutesAdopted({ meetingId }));
    for (const command of [draftMinutes, adoptMinutes])
      given(held, MinutesDrafted({ meetingId }), MinutesAdopted({ meetingId }))
        .when(command, { meetingId })
        .thenRefuses('minutes-adopted');
    given(planned).when(draftMinutes, { meetingId }).thenRefuses('no-meeting-held');
  });
});

describe('What was said', () => {
  const statementId = idFrom('statement', 'chuyen-chi-tieu');
  const said = (kind: 'proposal' | 'pledge' | 'statistic') => ({
    statementId,
    meetingId,
    kind,
    by: sides.guangxi,
    said: 'Đề nghị chuyển chỉ tiêu chưa dùng sang bồi dưỡng cán bộ.',
  });
  const proposal = StatementRecorded(said('proposal'));
  const became = idFrom('line', 'L6');

  it('is recorded of a meeting that was held, and of no other', () => {
    given(held)
      .when(recordStatement, said('statistic'))
      .thenRecords(StatementRecorded(said('statistic')));
    given(held, proposal).when(recordStatement, said('proposal')).thenRefuses('statement-exists');
    given(planned, heldMeeting('2020-10-14'))
      .when(recordStatement, said('proposal'))
      .thenRefuses('meeting-not-held');
  });

  it('is answered where it is a proposal: accepted it becomes something (SC-3)', () => {
    given(held, proposal)
      .when(answerProposal, { statementId, answer: 'accepted' })
      .thenRefuses('became-missing');
    given(held, proposal)
      .when(answerProposal, { statementId, answer: 'accepted', became })
      .thenRecords(ProposalAnswered({ statementId, answer: 'accepted', became }));
  });

  it('goes up where it is beyond competence, and is answered once more when the answer has come down', () => {
    const beyond = ProposalAnswered({ statementId, answer: 'beyond-competence' });
    given(held, proposal)
      .when(answerProposal, { statementId, answer: 'beyond-competence' })
      .thenRecords(beyond);
    given(held, proposal, beyond)
      .when(answerProposal, { statementId, answer: 'accepted', became })
      .thenRecords(ProposalAnswered({ statementId, answer: 'accepted', became }));
    given(held, proposal, beyond)
      .when(answerProposal, { statementId, answer: 'beyond-competence' })
      .thenRefuses('already-answered');
  });

  it('is answered once', () => {
    const declined = ProposalAnswered({ statementId, answer: 'declined' });
    given(held, proposal, declined)
      .when(answerProposal, { statementId, answer: 'declined' })
      .thenRefuses('no-open-proposal');
  });

  it('is not answered where it is no proposal, or was never said', () => {
    const pledge = StatementRecorded({ ...said('pledge'), statementId: none });
    given(held, proposal, pledge)
      .when(answerProposal, { statementId: none, answer: 'declined' })
      .thenRefuses('not-a-proposal');
    given(held, proposal)
      .when(answerProposal, { statementId: none, answer: 'declined' })
      .thenRefuses('unknown-statement');
  });
});

describe('A follow-up', () => {
  const followUpId = idFrom('follow-up', 'pilot');
  const order = { followUpId, meetingId, what: 'Chọn trường thí điểm', owner: sides.langSon };
  const agreed = FollowUpAgreed({ ...order, due: '2021-12-08' });

  it('is due ninety days after it was agreed, where nobody says when', () => {
    given(held).when(agreeFollowUp, order, { occurredOn: '2021-09-09' }).thenRecords(agreed);
    given(held)
      .when(agreeFollowUp, { ...order, due: '2021-10-01' }, { occurredOn: '2021-09-09' })
      .thenRecords(FollowUpAgreed({ ...order, due: '2021-10-01' }));
  });

  it('comes of a meeting that was held, once', () => {
    given(held, agreed).when(agreeFollowUp, order).thenRefuses('follow-up-exists');
    given(planned, heldMeeting('2020-10-14'))
      .when(agreeFollowUp, order)
      .thenRefuses('meeting-not-held');
  });

  it('is done, or dropped for a reason', () => {
    given(held, agreed)
      .when(closeFollowUp, { followUpId, as: 'done' })
      .thenRecords(FollowUpClosed({ followUpId, as: 'done' }));
    given(held, agreed)
      .when(closeFollowUp, { followUpId, as: 'dropped' })
      .thenRefuses('reason-missing');
    given(held, agreed)
      .when(closeFollowUp, { followUpId: none, as: 'done' })
      .thenRefuses('unknown-follow-up');
  });

  it('is closed once', () => {
    const done = FollowUpClosed({ followUpId, as: 'done' });
    const other = FollowUpAgreed({ ...order, followUpId: none, due: '2021-12-08' });
    given(held, agreed, done, other)
      .when(closeFollowUp, { followUpId, as: 'done' })
      .thenRefuses('follow-up-closed');
    given(held, agreed, done)
      .when(closeFollowUp, { followUpId, as: 'done' })
      .thenRefuses('no-open-follow-up');
  });
});

describe('A year without talks', () => {
  const waived = { year: 2022, reason: 'COVID-19' };

  it('is waived by decision, once, and not where talks were held (U15)', () => {
    given().when(waiveYear, waived).thenRecords(TalksYearWaived(waived));
    given(TalksYearWaived(waived)).when(waiveYear, waived).thenRefuses('year-waived');
    given(heldMeeting('2022-09-23')).when(waiveYear, waived).thenRefuses('talks-held-that-year');
  });
});

describe('Talks that end', () => {
  it('are planned no more, but what was done is still recorded', () => {
    given()
      .when(endTalks, { reason: 'Sáp nhập' })
      .thenRecords(TalksEnded({ reason: 'Sáp nhập' }));
    given(ended).when(endTalks, { reason: 'Sáp nhập' }).thenRefuses('talks-ended');
    given(planned, ended)
      .when(recordMeetingHeld, { meetingId }, { occurredOn: '2021-06-01' })
      .thenRecordsAmongOthers({ type: 'MeetingHeld' });
  });
});
