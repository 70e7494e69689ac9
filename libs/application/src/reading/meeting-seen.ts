import { talks, type Meeting, type OpenTalks } from '@kyket/agreements';
import type { Id } from '@kyket/eventing';
import { NotFound } from '../order';
import type { Principal } from '../principal';
import type { Records } from '../records';
import type { Sight } from '../sight';

/** A meeting of talks, for who may know of them. Throws NotFound for everybody else, and where there is none. */
export const meetingSeen = async (
  records: Records,
  sight: Sight,
  { talks: id, meeting: meetingId, by }: { talks: Id; meeting: Id; by: Principal },
): Promise<{ readonly state: OpenTalks; readonly meeting: Meeting }> => {
  if ((await sight.of(by, talks.name, id)) === 'none') throw new NotFound();
  const { state } = await records.look(talks, id);
  const meeting = state.is === 'none' ? undefined : state.meetings[meetingId];
  if (state.is === 'none' || meeting === undefined) throw new NotFound();
  return { state, meeting };
};
