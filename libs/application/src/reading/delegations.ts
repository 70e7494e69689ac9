import type { Venue } from '@kyket/agreements';
import {
  Clock,
  dayOf,
  type Id,
  type PartialDate,
  type Language,
  type Translated,
  type Zone,
} from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../principal';
import { Records } from '../records';
import { Sight } from '../sight';
import { Directory } from './directory';
import { meetingSeen } from './meeting-seen';
import { NameBook } from './names';

/** One member of a delegation, in the order of protocol of those who named it. */
export interface Attendance {
  readonly venue: string;
  readonly zone: Zone;
  /** Nothing for a venue of which nobody has told. */
  readonly rank: number | null;
  readonly name: string;
  readonly title: string;
}

export interface DelegationList {
  readonly meeting: Id;
  readonly on: PartialDate | string | null;
  readonly host: string;
  readonly lines: readonly Attendance[];
}

const notReported: Translated = {
  vi: 'chưa được báo cáo',
  en: 'not reported',
  zh: '尚未报告',
  lo: 'ຍັງບໍ່ໄດ້ລາຍງານ',
};

/** Who took part in a meeting, venue by venue. Each side's order is the order in which it named its people: nobody sorts it. */
@Injectable()
export class Delegations {
  constructor(
    private readonly records: Records,
    private readonly sight: Sight,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async of(
    id: Id,
    meetingId: Id,
    principal: Principal,
    language: Language,
  ): Promise<DelegationList> {
    const asked = { talks: id, meeting: meetingId, by: principal };
    const { state, meeting } = await meetingSeen(this.records, this.sight, asked);

    const today = dayOf(this.clock.now(), state.zone);
    const book = new NameBook(this.records, this.directory, language, today, {});
    const lines = await Promise.all(meeting.venues.map((venue) => membersOf(venue, book)));
    return {
      meeting: meetingId,
      on: meeting.is === 'held' || meeting.is === 'planned' ? meeting.on : null,
      host: await book.party(meeting.host),
      lines: lines.flat(),
    };
  }
}

const membersOf = async (
  { name: venue, zone, delegation }: Venue,
  book: NameBook,
): Promise<readonly Attendance[]> => {
  if (delegation === 'not-reported')
    return [{ venue, zone, rank: null, name: '', title: notReported[book.language] }];
  const members: Attendance[] = [];
  for (const [index, { person, title }] of delegation.entries())
    members.push({ venue, zone, rank: index + 1, name: await book.person(person), title });
  return members;
};
