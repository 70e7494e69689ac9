import { idFrom, scenario, type LocalDate, type Told } from '@kyket/eventing';
import {
  FollowUpAgreed,
  FollowUpClosed,
  MeetingHeld,
  MeetingPlanned,
  MeetingPostponed,
  MeetingPrepared,
  MinutesAdopted,
  talks,
  type TalksEvent,
} from '../../talks';
import { establishedTalks, sides, talksId } from '../../talks/testing';
import { now } from '../../testing';
import { inWords, promptly } from '../testing';
import { followUp } from './follow-up';
import { meeting } from './meeting';

const given = scenario(talks, { now, id: talksId });
const meetingId = idFrom('meeting', '2021');
const planned = (
  on: LocalDate | 'unfixed',
  day: LocalDate,
  mode: 'online' | 'in-person' = 'online',
) =>
  promptly(
    MeetingPlanned({ meetingId, year: 2021, host: sides.guangxi, mode, on, venues: [] }),
    day,
  );
const held = (day: LocalDate) =>
  promptly(MeetingHeld({ meetingId, host: sides.guangxi, mode: 'online', venues: [] }), day);
const words = (...facts: readonly Told<TalksEvent>[]) =>
  inWords(given(establishedTalks, ...facts).expects(meeting, '2021-09-30'));

describe('[MT-4] Preparing a meeting', () => {
  it('asks for the invitation, the agenda and a test of the venues, counted from its day', () => {
    expect(words(planned('2021-09-09', '2021-03-01'))).toEqual([
      `${meetingId} invitation | 2021-09-09 -60 days | open`,
      `${meetingId} agenda | 2021-09-09 -30 days | open`,
      `${meetingId} venue-test | 2021-09-09 -3 days | open`,
    ]);
  });

  it('asks for no test where everyone sits in one room, and for nothing while the day is open', () => {
    expect(words(planned('2021-09-09', '2021-03-01', 'in-person'))).toHaveLength(2);
    expect(words(planned('unfixed', '2021-03-01'))).toEqual([]);
  });

  it('asks for nothing before the day on which the meeting was planned', () => {
    expect(words(planned('2021-09-09', '2021-08-30'))[0]).toBe(
      `${meetingId} invitation | 2021-09-09 -10 days | open`,
    );
  });

  it('is done by recording it', () => {
    const invited = promptly(
      MeetingPrepared({ meetingId, preparation: 'invitation' }),
      '2021-06-30',
    );
    expect(words(planned('2021-09-09', '2021-03-01'), invited)[0]).toContain('met 2021-06-30');
  });

  it('moves with a postponed meeting (U13)', () => {
    const postponed = promptly(
      MeetingPostponed({ meetingId, to: '2021-12-15', reason: 'COVID-19' }),
      '2021-08-01',
    );
    expect(words(planned('2021-09-09', '2021-03-01'), postponed)[0]).toBe(
      `${meetingId} invitation | 2021-12-15 -60 days | open`,
    );
  });
});

describe('The minutes of a meeting', () => {
  it('are adopted within fifteen days', () => {
    expect(words(planned('2021-09-09', '2021-03-01'), held('2021-09-09'))).toEqual([
      `${meetingId} minutes | 2021-09-09 +15 days | open`,
    ]);
    const adopted = promptly(MinutesAdopted({ meetingId }), '2021-09-20');
    expect(words(held('2021-09-09'), adopted)).toEqual([
      `${meetingId} minutes | 2021-09-09 +15 days | met 2021-09-20`,
    ]);
  });

  it('are not asked for where a meeting is recorded long afterwards', () => {
    const late = { ...held('2021-09-09') };
    const recordedNow = { ...late, telling: { on: '2021-09-09' } };
    expect(words(recordedNow)).toEqual([]);
  });
});

describe('A follow-up', () => {
  const followUpId = idFrom('follow-up', 'pilot-schools');
  const agreed = promptly(
    FollowUpAgreed({
      followUpId,
      meetingId,
      what: 'Chọn 1–2 trường thí điểm',
      owner: sides.langSon,
      due: '2021-12-08',
    }),
    '2021-09-09',
  );
  const told = (...facts: readonly Told<TalksEvent>[]) =>
    given(establishedTalks, held('2021-09-09'), ...facts).expects(followUp, '2021-10-01');

  it('is due on its day, by whoever owns it', () => {
    expect(inWords(told(agreed))).toEqual([`${followUpId} | 2021-12-08 | open`]);
    expect(told(agreed)).toMatchObject([{ by: sides.langSon }]);
  });

  it('is met by closing it', () => {
    const closed = promptly(FollowUpClosed({ followUpId, as: 'done' }), '2021-11-30');
    expect(inWords(told(agreed, closed))).toEqual([`${followUpId} | 2021-12-08 | met 2021-11-30`]);
  });
});
