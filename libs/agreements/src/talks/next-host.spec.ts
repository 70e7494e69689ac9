import { idFrom, scenario, told } from '@kyket/eventing';
import { now } from '../testing';
import { MeetingCancelled, MeetingPlanned } from './events';
import { open } from './guards';
import { nextHost } from './next-host';
import { talks } from './talks';
import { establishedTalks, heldMeeting, sides, talksId, talksWithoutRotation } from './testing';

const given = scenario(talks, { now, id: talksId });
const { guangxi, langSon, caoBang, haGiang } = sides;

describe('[MT-1] Whose turn it is to host', () => {
  it('is the first of the rotation, where nobody has hosted', () => {
    expect(nextHost(open(given(establishedTalks).state))).toBe(langSon);
  });

  it('is the one after the last who hosted', () => {
    const { state } = given(establishedTalks, heldMeeting('2020-10-14', langSon));
    expect(nextHost(open(state))).toBe(guangxi);
  });

  it('comes round again', () => {
    const { state } = given(establishedTalks, heldMeeting('2020-10-14', haGiang));
    expect(nextHost(open(state))).toBe(langSon);
  });

  it('looks at the year, not at the order of recording', () => {
    const { state } = given(
      establishedTalks,
      heldMeeting('2021-09-09', guangxi),
      heldMeeting('2020-10-14', langSon),
    );
    expect(nextHost(open(state))).toBe(caoBang);
    expect(nextHost(open(state), 2021)).toBe(guangxi);
  });

  it('passes over a meeting that was cancelled', () => {
    const meetingId = idFrom('meeting', 'cancelled');
    const planned = MeetingPlanned({
      meetingId,
      year: 2022,
      host: caoBang,
      mode: 'online',
      on: 'unfixed',
      venues: [],
    });
    const facts = [
      establishedTalks,
      heldMeeting('2021-09-09', guangxi),
      told(planned, { on: now.slice(0, 10) }),
    ];
    expect(nextHost(open(given(...facts).state), 2023)).not.toBe(caoBang);
    const cancelled = MeetingCancelled({ meetingId, reason: 'COVID-19' });
    expect(nextHost(open(given(...facts, cancelled).state), 2023)).toBe(caoBang);
  });

  it('is nobody’s where there is no rotation', () => {
    expect(nextHost(open(given(talksWithoutRotation).state))).toBeUndefined();
  });
});
