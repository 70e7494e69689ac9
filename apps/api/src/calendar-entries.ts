import { agreement, clearanceIdOf, obligation, party, rules, talks } from '@kyket/agreements';
import { Directory, Records, Sight, type Principal } from '@kyket/application';
import { addDays, Clock, dayOf, type Id } from '@kyket/eventing';
import type { CalendarPage, DeadlineInCalendar, MeetingInCalendar } from '@kyket/notices';
import { listObligations, talksOf, Views, type ObligationItem } from '@kyket/projections';
import { Calendars, type CalendarOf } from '@kyket/reminders';
import { Injectable } from '@nestjs/common';
import { dayIn } from '@kyket/calendar';
import { meetingsIn, type DatedMeeting } from './meeting-days';

type Entries = CalendarPage['entries'];

const house = 'Asia/Ho_Chi_Minh';
const daysBack = 60;
const daysAhead = 550;
const pages = 5;

/** What stands in a person's calendar: deadlines and meetings, as far as they may know of them. */
@Injectable()
export class CalendarEntries {
  constructor(
    private readonly views: Views,
    private readonly records: Records,
    private readonly sight: Sight,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async of(principal: Principal, language: 'vi' | 'en'): Promise<Entries> {
    const { organisation } = principal;
    if (organisation === undefined) return [];
    const meetings = await talksOf(this.views, organisation);
    return [
      ...(await this.deadlines(organisation)),
      ...(await this.meetings(meetings, principal, language)),
    ];
  }

  /** Nothing for who may not know of the agreement. */
  async ofAgreement(
    id: Id,
    principal: Principal,
    language: 'vi' | 'en',
  ): Promise<Entries | undefined> {
    const { organisation } = principal;
    const relation = await this.sight.of(principal, agreement.name, id);
    if (relation === 'none' || organisation === undefined) return undefined;

    const { state } = await this.records.look(agreement, id);
    const seats = state.is === 'none' ? [] : Object.values(state.seats);
    const holders = new Set(seats.flatMap(({ holders: all }) => all.map((each) => each.party)));
    const founded = await this.directory.talksFoundedBy(id);
    const clearances = [...holders].map((holder) => clearanceIdOf(id, holder));
    const deadlines: DeadlineInCalendar[] = [];
    for (const subject of [id, ...clearances, ...founded])
      deadlines.push(...(await this.deadlines(organisation, subject)));
    return [...deadlines, ...(await this.meetings(founded, principal, language))];
  }

  private async deadlines(organisation: Id, subject?: Id): Promise<readonly DeadlineInCalendar[]> {
    const today = dayOf(this.clock.now(), house);
    const found: DeadlineInCalendar[] = [];
    let after: string | undefined;
    for (let page = 0; page < pages; page += 1) {
      const { items, next } = await listObligations(this.views, {
        visibleTo: organisation,
        today,
        limit: 200,
        dueFrom: addDays(today, -daysBack),
        dueBy: addDays(today, daysAhead),
        subject,
        after,
      });
      for (const item of items) found.push(...(await this.deadline(item)));
      if (next === null) break;
      after = next;
    }
    return found;
  }

  private async deadline({
    id,
    rule: name,
  }: ObligationItem): Promise<readonly DeadlineInCalendar[]> {
    const { state, revision, facts } = await this.records.look(obligation, id);
    const rule = rules.find((each) => each.name === name);
    if (state.is === 'none' || rule === undefined) return [];
    return [
      {
        is: 'deadline',
        id,
        rule: name,
        title: rule.title,
        on: state.due,
        zone: state.zone,
        sequence: revision,
        changedAt: facts.at(-1)?.metadata.recordedAt ?? state.openedAt,
        isOver: state.is !== 'open' && state.is !== 'missed',
      },
    ];
  }

  private async meetings(
    ids: readonly Id[],
    principal: Principal,
    language: 'vi' | 'en',
  ): Promise<readonly MeetingInCalendar[]> {
    const today = dayOf(this.clock.now(), house);
    const calendarOf = await new Calendars(this.records).knownOn(today);
    const found: MeetingInCalendar[] = [];
    for (const id of ids) {
      if ((await this.sight.of(principal, talks.name, id)) === 'none') continue;
      const { state, facts } = await this.records.look(talks, id);
      if (state.is === 'none') continue;
      const sides = await this.placesOf(state.sides);
      for (const meeting of meetingsIn(facts)) {
        if (meeting.on < addDays(today, -daysBack)) continue;
        found.push({
          is: 'meeting',
          ...meeting,
          zone: state.zone,
          zones: [...new Set([...meeting.zones, ...sides.map(({ zone }) => zone)])],
          daysOff: daysOff(meeting, sides, calendarOf, language),
        });
      }
    }
    return found;
  }

  private async placesOf(parties: readonly Id[]): Promise<readonly Place[]> {
    const found: Place[] = [];
    for (const id of parties) {
      const { state } = await this.records.look(party, id);
      if (state.is === 'known') found.push({ zone: state.zone, country: state.country });
    }
    return found;
  }
}

interface Place {
  readonly zone: string;
  readonly country: string;
}

/** Tết, Spring Festival, Pi Mai: what the day is at home on each side. */
const daysOff = (
  { on }: Pick<DatedMeeting, 'on'>,
  sides: readonly Place[],
  calendarOf: CalendarOf,
  language: 'vi' | 'en',
): MeetingInCalendar['daysOff'] =>
  [...new Set(sides.map(({ country }) => country))].flatMap((country) => {
    const day = dayIn(calendarOf(country), on);
    return day.is === 'off' ? [{ country, name: day.because.name[language] }] : [];
  });
