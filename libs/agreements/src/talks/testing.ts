import { idFrom, told, type LocalDate, type PartialDate } from '@kyket/eventing';
import { hanoi, parties } from '../testing';
import { MeetingHeld, TalksEstablished } from './events';

/** The mechanism of the border provinces and Guangxi, agreed in Nanning on 12/09/2017. */
export const talksId = idFrom('talks', 'quang-tay');

export const sides = {
  guangxi: parties.soGiaoDucQuangTay,
  langSon: idFrom('party', 'so-gddt-lang-son'),
  caoBang: idFrom('party', 'so-gddt-cao-bang'),
  quangNinh: idFrom('party', 'so-gddt-quang-ninh'),
  haGiang: parties.soGddtHaGiang,
} as const;

const established = (hostRotation: string[]) =>
  told(
    TalksEstablished({
      title: { vi: 'Cơ chế hội đàm định kỳ về giáo dục' },
      sides: Object.values(sides),
      zone: hanoi,
      cadence: 'once-per-calendar-year',
      hostRotation,
    }),
    { on: '2017-09-12', recordedAt: '2017-09-12T09:00:00.000Z' },
  );

export const establishedTalks = established([
  sides.langSon,
  sides.guangxi,
  sides.caoBang,
  sides.quangNinh,
  sides.haGiang,
]);
export const talksWithoutRotation = established([]);

/** A meeting that was held that day; its id is worked out from the day. */
export const heldMeeting = (day: LocalDate, host: string = sides.langSon) =>
  told(MeetingHeld({ meetingId: idFrom('meeting', day), host, mode: 'online', venues: [] }), {
    on: day,
    recordedAt: `${day}T09:00:00.000Z`,
  });

export const heldSomeYear = (key: string, date: PartialDate) =>
  told(
    MeetingHeld({
      meetingId: idFrom('meeting', key),
      host: sides.langSon,
      mode: 'online',
      venues: [],
    }),
    { on: date },
  );
