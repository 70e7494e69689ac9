import {
  changeMeetingMode,
  establishTalks,
  planMeeting,
  postponeMeeting,
  recordMeetingHeld,
  talks,
  waiveYear,
} from '@kyket/agreements';
import { idFrom, type LocalDate } from '@kyket/eventing';
import { dienBien, luangPrabang, peopleOf } from '../telling/cast';
import { Story } from '../telling/story';

const id = idFrom('talks', 'heads');
const meeting = (year: number) => idFrom('meeting', year);

/** The heads of both departments meet once in each calendar year, in turn, since 2019. */
const yearlyTalks = async (on: LocalDate) => {
  const story = await Story.begins(
    '2019-06-03',
    [...dienBien.bodies, ...luangPrabang.bodies],
    peopleOf(dienBien),
  );
  const desk = story.as(dienBien.deskOfficer);
  await desk.gives(establishTalks, id, {
    title: { vi: 'Trao đổi hằng năm giữa lãnh đạo hai Sở' },
    sides: [dienBien.department.id, luangPrabang.department.id],
    zone: 'Asia/Ho_Chi_Minh',
    cadence: 'once-per-calendar-year',
    hostRotation: [dienBien.department.id, luangPrabang.department.id],
  });
  await story.day(on);
  const year = async (which: number) =>
    (await story.deadlines(id, 'talks-year')).find(({ occasion }) => occasion === `${which}`);
  const held = (on: LocalDate) =>
    desk.gives(recordMeetingHeld, id, { meetingId: meeting(2020), mode: 'in-person' }, { on });
  const plan = (on: LocalDate, host = dienBien.department.id) =>
    desk.gives(planMeeting, id, {
      meetingId: meeting(Number(on.slice(0, 4))),
      mode: 'in-person',
      on,
      host,
    });
  return { story, desk, director: story.as(dienBien.director), year, held, plan };
};

describe('U13 A meeting is postponed', () => {
  it('to a new day: the meeting moves, and the talks of the year stay due', async () => {
    const { story, desk, plan, year } = await yearlyTalks('2020-01-06');
    await plan('2020-04-14');
    await story.day('2020-03-20');
    await desk.gives(postponeMeeting, id, {
      meetingId: meeting(2020),
      to: '2020-10-20',
      reason: 'Dịch COVID-19',
    });

    expect(await year(2020)).toMatchObject({ is: 'open', due: '2020-12-31' });
    await desk.gives(planMeeting, id, {
      meetingId: meeting(2020),
      mode: 'in-person',
      on: '2020-10-14',
    });
    await story.day('2020-10-14');
    await desk.gives(recordMeetingHeld, id, { meetingId: meeting(2020) });
    expect(await year(2020)).toMatchObject({ is: 'met', on: '2020-10-14' });
  });

  it('until it is looked at again: no day stands, and the year is still due, and can still be missed', async () => {
    const { story, desk, plan, year } = await yearlyTalks('2020-01-06');
    await plan('2020-04-14');
    await story.day('2020-03-20');
    await desk.gives(postponeMeeting, id, {
      meetingId: meeting(2020),
      to: { reviewOn: '2020-09-01' },
      reason: 'Dịch COVID-19',
    });

    const { state } = await story.house.records.look(talks, id);
    expect(state.is === 'open' && state.meetings[meeting(2020)]).toMatchObject({
      is: 'postponed',
      to: { reviewOn: '2020-09-01' },
    });
    await story.day('2020-12-15');
    expect(await year(2020)).toMatchObject({ is: 'open', due: '2020-12-31' });
    expect(await story.lettersTo(dienBien.deskOfficer)).not.toEqual([]);
    await story.day('2021-01-01');
    expect(await year(2020)).toMatchObject({ is: 'missed', why: 'passed' });
  });
});

describe('U14 A meeting moves online', () => {
  it('with its venues, and stays the same meeting, on the same day, for the same year', async () => {
    const { story, desk, plan, year } = await yearlyTalks('2021-01-06');
    await plan('2021-09-09');
    await story.day('2021-08-02');
    const venues = ['Hà Nội', 'Điện Biên Phủ', 'Luông Pha Băng'].map((name) => ({
      id: idFrom('venue', name),
      name,
      zone: name === 'Luông Pha Băng' ? 'Asia/Vientiane' : 'Asia/Ho_Chi_Minh',
    }));
    await desk.gives(changeMeetingMode, id, { meetingId: meeting(2021), mode: 'online', venues });

    const { state } = await story.house.records.look(talks, id);
    const meetings = state.is === 'open' ? state.meetings : {};
    expect(Object.keys(meetings)).toEqual([meeting(2021)]);
    expect(meetings[meeting(2021)]).toMatchObject({
      is: 'planned',
      on: '2021-09-09',
      mode: 'online',
      venues: [{ name: 'Hà Nội' }, { name: 'Điện Biên Phủ' }, { name: 'Luông Pha Băng' }],
    });

    await story.day('2021-09-09');
    await desk.gives(recordMeetingHeld, id, { meetingId: meeting(2021) });
    const [held] = await story.facts(talks, id, 'MeetingHeld');
    expect(held?.data).toMatchObject({ meetingId: meeting(2021), mode: 'online', venues });
    expect(await year(2021)).toMatchObject({ is: 'met', on: '2021-09-09' });
  });
});

describe('U15 A year passes without talks', () => {
  it('is missed, and says so for ever; the next year is due by itself', async () => {
    const { story, desk, year } = await yearlyTalks('2023-01-03');
    await story.day('2023-12-31');
    expect(await year(2023)).toMatchObject({ is: 'open', due: '2023-12-31' });
    await story.day('2024-01-02');

    expect(await year(2023)).toMatchObject({ is: 'missed', why: 'passed' });
    expect(await year(2024)).toMatchObject({ is: 'open', due: '2024-12-31' });
    await desk.gives(recordMeetingHeld, id, { meetingId: meeting(2024), mode: 'in-person' });
    expect(await year(2024)).toMatchObject({ is: 'met', on: '2024-01-02' });
    expect((await year(2023))?.is).toBe('missed');
  });

  it('or is waived, with a reason, by the head alone', async () => {
    const { story, desk, director, year } = await yearlyTalks('2023-11-01');
    const reason = 'Hai bên thống nhất không tổ chức do thay đổi nhân sự.';
    expect((await desk.isRefused(waiveYear, id, { year: 2023, reason })).code).toBe('not-allowed');
    await director.gives(waiveYear, id, { year: 2023, reason });
    await story.day('2024-01-02');

    expect(await year(2023)).toMatchObject({ is: 'waived', reason });
    expect(await year(2024)).toMatchObject({ is: 'open' });
  });
});
