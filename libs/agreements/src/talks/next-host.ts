import type { Id } from '@kyket/eventing';
import type { Meeting, OpenTalks } from './talks';
import { yearTold } from './years';

/** Whose turn it is: the next in the rotation after the last meeting before that year that is not cancelled. */
export const nextHost = (talks: OpenTalks, year = Infinity): Id | undefined => {
  const { hostRotation, meetings } = talks;
  const last = Object.values(meetings)
    .filter(({ host }) => hostRotation.includes(host))
    .map((meeting) => ({ host: meeting.host, year: turnOf(meeting) }))
    .filter((turn): turn is Turn => turn.year !== undefined && turn.year < year)
    .reduce<Turn | undefined>((a, b) => (a && a.year > b.year ? a : b), undefined);

  if (last === undefined) return hostRotation[0];
  return hostRotation[(hostRotation.indexOf(last.host) + 1) % hostRotation.length];
};

interface Turn {
  readonly host: Id;
  readonly year: number;
}

/** The year a meeting takes up a turn in; a cancelled one takes none. */
const turnOf = (meeting: Meeting): number | undefined => {
  switch (meeting.is) {
    case 'planned':
    case 'postponed':
      return meeting.year;
    case 'held':
      return yearTold(meeting.on);
    case 'cancelled':
      return undefined;
  }
};
