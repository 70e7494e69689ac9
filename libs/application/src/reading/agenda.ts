import {
  agreement,
  inLanguage,
  ledger,
  lastTerm,
  nextHost,
  plannedFor,
  seatHolderOf,
  talks,
  yearHeld,
  yearTold,
  type OpenAgreement,
  type OpenLedger,
  type OpenTalks,
} from '@kyket/agreements';
import {
  addMonths,
  Clock,
  dayOf,
  dayTold,
  daysBetween,
  yearOf,
  type Id,
  type LocalDate,
  type Recorded,
  type Language,
  type Translated,
} from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import { NotFound } from '../order';
import type { Principal } from '../principal';
import { Records } from '../records';
import { Sight } from '../sight';
import { Directory } from './directory';
import { figuresOf } from './figures';
import { NameBook } from './names';
import { lookedUp } from './source-facts';

/** One thing to speak of: whose it is, and since when it has been open. */
export interface AgendaItem {
  readonly is: 'follow-up' | 'commitment' | 'expiring' | 'proposal' | 'decision' | 'minutes';
  readonly id: Id;
  readonly what: string;
  readonly owner: string;
  readonly since: LocalDate | null;
  readonly ageInDays: number | null;
  readonly due: LocalDate | null;
  readonly overdue: boolean;
}

/** What the next meeting is to speak of, drawn up from what is open; and which meeting that is. */
export interface Agenda {
  readonly talks: Id;
  readonly title: string;
  readonly today: LocalDate;
  readonly next: {
    readonly year: number;
    readonly host: string | null;
    readonly on: LocalDate | 'unfixed' | null;
    readonly heldBy: LocalDate;
  };
  /** Years in which the talks were neither held nor waived. */
  readonly skippedYears: readonly number[];
  readonly waivedYears: readonly number[];
  readonly items: readonly AgendaItem[];
}

/** How long before its end something is worth speaking of. */
const monthsAhead = 12;

/** Pre-fills the agenda of the next meeting from the record. */
@Injectable()
export class Agendas {
  constructor(
    private readonly records: Records,
    private readonly sight: Sight,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async of(id: Id, principal: Principal, language: Language): Promise<Agenda> {
    if ((await this.sight.of(principal, talks.name, id)) === 'none') throw new NotFound();
    const { state, facts } = await lookedUp(this.records, talks, id);
    if (state.is === 'none') throw new NotFound();

    const today = dayOf(this.clock.now(), state.zone);
    const book = new NameBook(this.records, this.directory, language, today, {});
    const items = [
      ...(await ofTheTalks(state, facts, today, book)),
      ...(state.foundedBy === undefined
        ? []
        : await this.ofTheAgreement(state.foundedBy, today, book)),
    ];
    const years = yearsOf(state, today);
    const host = nextHost(state, years.next);
    const [planned] = plannedFor(state, years.next);
    const { meeting } = planned ?? {};
    return {
      talks: id,
      title: inLanguage(state.title, language) ?? '',
      today,
      next: {
        year: years.next,
        host: (meeting?.host ?? host) ? await book.party(meeting?.host ?? host ?? '') : null,
        on:
          meeting?.is === 'planned'
            ? meeting.on
            : meeting?.is === 'postponed' && typeof meeting.to === 'string'
              ? meeting.to
              : null,
        heldBy: `${years.next}-12-31`,
      },
      skippedYears: years.skipped,
      waivedYears: state.waivedYears,
      items: items.sort(oldestFirst),
    };
  }

  /** What was undertaken and is not yet done; and what comes to its end: the agreement itself, its addenda, what stands under it. */
  private async ofTheAgreement(
    id: Id,
    today: LocalDate,
    book: NameBook,
  ): Promise<readonly AgendaItem[]> {
    const kept = await lookedUp(this.records, ledger, id);
    const items =
      kept.state.is === 'none' ? [] : await commitments(kept.state, kept.facts, today, book);
    for (const each of [id, ...(await this.directory.linkedTo(id))]) {
      const { state } = await this.records.look(agreement, each);
      const ending = state.is === 'none' ? undefined : await expiring(each, state, today, book);
      if (ending) items.push(ending);
    }
    return items;
  }
}

const yearsOf = (state: OpenTalks, today: LocalDate) => {
  const held = new Set(Object.values(state.meetings).map(yearHeld));
  const thisYear = yearOf(today);
  const isSettled = (year: number) => held.has(year) || state.waivedYears.includes(year);
  const first = (yearTold(state.since) ?? thisYear) + 1;
  const past = Array.from({ length: Math.max(0, thisYear - first) }, (_, n) => first + n);
  return {
    next: isSettled(thisYear) ? thisYear + 1 : thisYear,
    skipped: state.cadence === 'occasional' ? [] : past.filter((year) => !isSettled(year)),
  };
};

const ofTheTalks = async (
  state: OpenTalks,
  facts: readonly Recorded[],
  today: LocalDate,
  book: NameBook,
): Promise<AgendaItem[]> => {
  const items: AgendaItem[] = [];
  const add = async (
    is: AgendaItem['is'],
    id: Id,
    what: string,
    owner: Id,
    since: LocalDate | undefined,
    due?: LocalDate,
  ) => void items.push(itemOf(is, id, what, await book.party(owner), since, today, due));

  for (const [id, { is, what, owner, due }] of Object.entries(state.followUps))
    if (is === 'open')
      await add(
        'follow-up',
        id,
        what,
        owner,
        dayIn(facts, 'FollowUpAgreed', 'followUpId', id),
        due,
      );
  for (const [id, { kind, said, by, answer }] of Object.entries(state.statements)) {
    const since = dayIn(facts, 'StatementRecorded', 'statementId', id);
    if (kind !== 'proposal' || answer === 'declined') continue;
    await add(answer === 'accepted' ? 'decision' : 'proposal', id, said, by, since);
  }
  for (const [id, meeting] of Object.entries(state.meetings))
    if (meeting.is === 'held' && meeting.minutes !== 'adopted')
      await add(
        'minutes',
        id,
        minutes[book.language],
        meeting.host,
        dayIn(facts, 'MeetingHeld', 'meetingId', id),
      );
  return items;
};

const minutes: Translated = {
  vi: 'Biên bản cuộc họp trước chưa được thông qua',
  en: 'The minutes of an earlier meeting are not adopted',
  zh: '上次会议的纪要尚未通过',
  lo: 'ບົດບັນທຶກກອງປະຊຸມຄັ້ງກ່ອນຍັງບໍ່ໄດ້ຮັບຮອງ',
};

const commitments = async (
  state: OpenLedger,
  facts: readonly Recorded[],
  today: LocalDate,
  book: NameBook,
): Promise<AgendaItem[]> => {
  const figures = figuresOf(state);
  const items: AgendaItem[] = [];
  for (const [id, { title, owner, provider }] of Object.entries(state.lines)) {
    const { taken, capacity, free } = figures[id] ?? { taken: 0, capacity: null, free: null };
    if (free !== null && free <= 0) continue;
    const what = `${inLanguage(title, book.language) ?? ''}: ${taken}/${capacity ?? '?'}`;
    const since = dayIn(facts, 'CommitmentRecorded', 'lineId', id);
    const whose = await book.party(provider);
    items.push(itemOf('commitment', id, what, (owner && book.get(owner)) ?? whose, since, today));
  }
  return items;
};

const expiring = async (
  id: Id,
  open: OpenAgreement,
  today: LocalDate,
  book: NameBook,
): Promise<AgendaItem | undefined> => {
  const { force, seats, leadSeat, titles } = open;
  if (force.is !== 'entered' || force.ended !== undefined) return undefined;
  const { from, to } = lastTerm(force);
  const end = typeof to === 'object' ? to.value : undefined;
  if (end === undefined || end > addMonths(today, monthsAhead)) return undefined;

  const lead = leadSeat === undefined ? undefined : seats[leadSeat];
  const owner = lead ? await book.party(seatHolderOf(lead)) : '';
  return itemOf('expiring', id, inLanguage(titles, book.language) ?? '', owner, from, today, end);
};

const itemOf = (
  is: AgendaItem['is'],
  id: Id,
  what: string,
  owner: string,
  since: LocalDate | undefined,
  today: LocalDate,
  due?: LocalDate,
): AgendaItem => ({
  ...{ is, id, what, owner },
  since: since ?? null,
  ageInDays: since === undefined ? null : daysBetween(since, today),
  due: due ?? null,
  overdue: due !== undefined && due < today,
});

const dayIn = (
  facts: readonly Recorded[],
  type: string,
  field: string,
  id: Id,
): LocalDate | undefined => {
  const fact = facts.find(
    (each) => each.type === type && (each.data as Record<string, unknown>)[field] === id,
  );
  return fact && dayTold(fact);
};

/** What has waited longest comes first; what has no day of its own, last. */
const oldestFirst = (a: AgendaItem, b: AgendaItem): number =>
  (a.since ?? '9999') < (b.since ?? '9999') ? -1 : 1;
