import {
  access,
  accessDayOf,
  AccessUnrecorded,
  authority,
  authorityId,
  emergenciesAt,
  JournalFilled,
} from '@kyket/agreements';
import {
  idFrom,
  streamOf,
  Unavailable,
  type Actor,
  type EventLog,
  type Event,
  Id,
  type Instant,
  type Journal,
  type NewEvent,
} from '@kyket/eventing';
import type { Glance, Records } from '../records';
import { caseOf } from './case-of';
import { dayOfNote, zone, type Behind, type Note } from './note';

/** How much is written of one person on one day. Apart, so that nobody hides what they see behind what they were refused. */
export const perDay = { views: 5_000, refusals: 500 } as const;

/** Also the emergency access under which it was. */
type Marked = Behind & Pick<Actor, 'emergency'>;

/** What is on record of one person and day. */
interface Page {
  readonly day: string;
  readonly ids: Set<Id>;
  readonly count: { views: number; refusals: number };
}

/** Writes accesses, each once and no more than a day holds of a person. */
export class JournalWriter {
  private readonly pages = new Map<string, Page>();

  constructor(
    private readonly journal: Journal,
    private readonly log: Pick<EventLog, 'read'>,
    private readonly records: Records,
  ) {}

  /** As far as this process has read. */
  holds(note: Pick<Note, 'id' | 'actor' | 'at'>): boolean {
    return this.pages.get(pageNameOf(note))?.ids.has(note.id) === true;
  }

  /** Notes of one person and day. */
  async write(notes: readonly [Note, ...Note[]]): Promise<void> {
    const stream = pageNameOf(notes[0]);
    const page = await this.pageOf(stream, notes[0]);
    const news: NewEvent[] = [];
    // Most of a person's accesses of one second lie in the same few records.
    const glance = this.records.glance();
    try {
      for (const note of notes) {
        if (page.ids.has(note.id)) continue;
        const entry = await this.entry(note, page, glance);
        if (!page.ids.has(entry.id)) news.push(entry);
        page.ids.add(entry.id);
      }
      if (news.length > 0) await this.journal.append(stream, news);
    } catch (error) {
      // Nobody knows what of it was stored: the page is read again.
      this.pages.delete(stream);
      throw error;
    }
  }

  async tellLoss(person: Id, count: number, at: Instant): Promise<void> {
    const actor = { personId: person, authentication: 'system' as const };
    const id = idFrom('access-unrecorded', person, at, count);
    const told = factOf({ id, actor, at }, AccessUnrecorded({ count }));
    await this.journal.append(pageNameOf({ actor, at }), [told]);
  }

  /** The fact of an access; once the day is full, that it is. */
  private async entry(note: Note, { count, day }: Page, glance: Glance): Promise<NewEvent> {
    const { kind, actor, at } = note;
    const limit = perDay[kind];
    count[kind] += 1;
    if (count[kind] <= limit) {
      const { emergency, ...behind } = await this.behind(note, glance);
      const marked = { ...actor, ...(emergency && { emergency }) };
      return factOf({ id: note.id, at, actor: marked }, note.fact(behind));
    }
    const id = idFrom('journal-filled', actor.personId, day, kind);
    return factOf({ id, actor, at }, JournalFilled({ kind, limit }));
  }

  /** A record that cannot be read does not keep it secret who asked for it. */
  private async behind({ of, isAuditor, actor, at }: Note, glance: Glance): Promise<Marked> {
    const agreement = await caseOf(glance, of?.name ?? '', of?.id ?? '').catch((error: unknown) => {
      if (error instanceof Unavailable) throw error;
      return undefined;
    });
    const { state } = await glance.look(authority, authorityId);
    const open = emergenciesAt(state.emergencies, actor.personId, at);
    const emergency = open.find((each) => each.agreement === agreement);
    // Whoever asks for what can be no record is refused too, and no case file is spoken of.
    const { success, data } = Id.safeParse(agreement);
    return {
      ...(success && { agreement: data }),
      ...(isAuditor && { as: 'auditor' }),
      ...(emergency && { as: 'emergency', emergency: emergency.id }),
    };
  }

  /** What stands of that day is read once, by whoever writes first. */
  private async pageOf(stream: string, note: Note): Promise<Page> {
    const known = this.pages.get(stream);
    if (known) return known;

    const day = dayOfNote(note);
    for (const [other, page] of this.pages) if (page.day < day) this.pages.delete(other);
    const facts = await this.log.read(stream);
    const refusals = facts.filter(({ type }) => type === 'OrderRefused').length;
    const page: Page = {
      day,
      ids: new Set(facts.map(({ id }) => id)),
      count: { views: facts.length - refusals, refusals },
    };
    this.pages.set(stream, page);
    return page;
  }
}

/** The stream that a note belongs to. */
export const pageNameOf = ({ actor, at }: Pick<Note, 'actor' | 'at'>): string =>
  streamOf(access, accessDayOf(actor.personId, dayOfNote({ at })));

const factOf = (
  { id, actor, at }: Pick<Note, 'id' | 'actor' | 'at'>,
  { type, data }: Event,
): NewEvent => ({
  id,
  type,
  data,
  metadata: {
    schemaVersion: 1,
    recordedAt: at,
    occurredOn: { date: { is: 'day', on: dayOfNote({ at }) }, zone },
    actor,
    evidence: [],
    commandId: id,
    correlationId: id,
    causationId: id,
  },
});
