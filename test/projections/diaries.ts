import {
  addDays,
  CorrectionProposed,
  defineEvent,
  type Aggregate,
  type Event,
  type EventLog,
  type EventsOf,
  FactCorrected,
  folded,
  idFrom,
} from '@kyket/eventing';
import { defineView, json, type AnyView } from '@kyket/projections';
import { z } from 'zod';
import { MemoryLog, metadataOf } from '../parts/memory-log';

const says = { vi: 'Ghi', en: 'Noted' };

const DiaryBegun = defineEvent('DiaryBegun', { data: z.object({ title: z.string() }), says });
const PlaceSeen = defineEvent('PlaceSeen', {
  data: z.object({ place: z.string(), people: z.int() }),
  says,
  corrigible: ['place'],
});
const PlaceForgotten = defineEvent('PlaceForgotten', {
  data: z.object({ place: z.string() }),
  says,
});
const LetterSent = defineEvent('LetterSent', { data: z.object({ words: z.string() }), says });
const PageTorn = defineEvent('PageTorn', { data: z.object({}), says });
const diaryEvents = [
  DiaryBegun,
  PlaceSeen,
  PlaceForgotten,
  CorrectionProposed,
  FactCorrected,
] as const;

interface Diary {
  readonly title: string;
  readonly places: readonly { readonly name: string; readonly people: number }[];
  readonly last?: string;
}

/** The last word wins, so the order in which facts are folded is seen in the views. */
export const diary: Aggregate<Diary, EventsOf<typeof diaryEvents>> = {
  name: 'diary',
  initial: { title: '', places: [] },
  evolve: (state, event) => {
    switch (event.type) {
      case 'DiaryBegun':
        return { ...state, title: event.data.title };
      case 'PlaceSeen': {
        const { place: name, people } = event.data;
        const others = state.places.filter((place) => place.name !== name);
        return { ...state, places: [...others, { name, people }], last: name };
      }
      case 'PlaceForgotten':
        return {
          ...state,
          places: state.places.filter(({ name }) => name !== event.data.place),
          last: `not ${event.data.place}`,
        };
      case 'CorrectionProposed':
      case 'FactCorrected':
        return state;
    }
  },
  events: diaryEvents,
  zone: () => 'Asia/Ho_Chi_Minh',
};

const laterBegun = defineEvent('DiaryBegun', {
  data: z.object({ title: z.string() }),
  says,
  history: [(v1) => v1],
});

/** The same, in a release that knows one more kind of fact and a later version, and reads what was ill-formed. */
export const newerDiary: typeof diary = {
  ...diary,
  events: [...diaryEvents.slice(1), laterBegun, PageTorn],
  evolve: (state, event) =>
    (event.type as string) === PageTorn.type || event.data === null
      ? state
      : diary.evolve(state, event),
};

/** A place of which the views of a faulty release can show nothing. */
export const trap = 'bẫy';

/** The ways in which a fact can be one that views cannot take. */
export const spoilt = {
  'of an unknown type': PageTorn({}),
  'of too new a version': { ...DiaryBegun({ title: 'mới' }), version: 2 },
  'of a bad shape': { type: PlaceSeen.type, data: null },
  'that makes the view throw': PlaceSeen({ place: trap, people: 1 }),
} as const;

export const letter: Aggregate<
  { readonly words: readonly string[] },
  Event<'LetterSent', { words: string }>
> = {
  name: 'letter',
  initial: { words: [] },
  evolve: ({ words }, event) => ({ words: [...words, event.data.words] }),
  events: [LetterSent],
  zone: () => 'Asia/Ho_Chi_Minh',
};

export const viewsOf = (of: typeof diary, version = 1) => {
  const diaries = defineView({
    name: 'diaries',
    version,
    of,
    key: ['id'],
    columns: { id: 'uuid', title: 'text', search: 'text', last: 'text?', places: json<string[]>() },
    indexes: [{ trigram: 'search' }, ['title', 'id']],
    rows: (id, { title, last, places }) => [
      {
        id,
        title,
        search: folded(title),
        last: last ?? null,
        places: places.map(({ name }) => name),
      },
    ],
  });
  const places = defineView({
    name: 'places',
    version: 1,
    of,
    key: ['place'],
    columns: { place: 'text', people: 'integer' },
    rows: (_, state) => state.places.map(({ name, people }) => ({ place: name, people })),
  });
  const letters = defineView({
    name: 'letters',
    version: 1,
    of: letter,
    key: ['id'],
    columns: { id: 'uuid', count: 'integer' },
    rows: (id, { words }) => [{ id, count: words.length }],
  });
  return { diaries, places, letters, all: [diaries, places, letters] as readonly AnyView[] };
};

const names = ['Điện Biên', 'Luông Pha Băng', '广西', 'ລາວ', 'Hà Giang \\ "x"', 'Tuyên Quang, {}'];

type Told = Pick<Event, 'type' | 'data'> & { readonly version?: number };

/** Writes a history: diaries and letters, some facts backdated, some corrected. The same seed tells the same. */
export class Chronicle {
  private next: number;
  private told = 0;

  constructor(
    private readonly log: EventLog,
    seed: number,
    private readonly records = 6,
  ) {
    this.next = seed;
  }

  async tell(count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) await this.tellOne();
  }

  /** Records a fact that views cannot take; says in which stream. */
  async spoil(record: number, how: keyof typeof spoilt): Promise<string> {
    const stream = `diary-${idFrom('diary', record)}`;
    await this.record(stream, spoilt[how], 0);
    return stream;
  }

  async say(stream: string, title: string): Promise<void> {
    await this.record(stream, DiaryBegun({ title }), 0);
  }

  private async tellOne(): Promise<void> {
    const record = this.chance(this.records);
    if (this.chance(4) === 0) {
      return this.record(`letter-${idFrom('letter', record)}`, LetterSent({ words: 'chào' }), 0);
    }
    const stream = `diary-${idFrom('diary', record)}`;
    const revision = (await this.log.end(stream)) + 1;
    const place = names[this.chance(names.length)]!;
    if (revision === 0)
      return this.record(stream, DiaryBegun({ title: `Sổ ${place} ${record}` }), 0);
    switch (this.chance(8)) {
      case 0:
        return this.record(stream, PlaceForgotten({ place }), 0);
      case 1:
        return this.record(
          stream,
          FactCorrected({
            correctionId: idFrom(this.told),
            targets: [this.chance(revision)],
            field: 'place',
            old: null,
            value: place,
            as: 'corrected',
            reason: 'scan',
          }),
          0,
        );
      case 2:
        return this.record(stream, PlaceSeen({ place, people: this.told }), 20 + this.chance(200));
      default:
        return this.record(stream, PlaceSeen({ place, people: this.told }), 0);
    }
  }

  private async record(stream: string, event: Told, daysBack: number): Promise<void> {
    const day = addDays('2024-01-01', this.told);
    const metadata = metadataOf(
      addDays(day, -daysBack),
      `${day}T03:00:00.000Z`,
      `${stream} ${this.told}`,
    );
    this.told += 1;
    const end = await this.log.end(stream);
    await this.log.append(
      stream,
      [
        {
          id: idFrom('fact', this.told),
          type: event.type,
          data: event.data,
          metadata: { ...metadata, schemaVersion: event.version ?? metadata.schemaVersion },
        },
      ],
      end < 0 ? 'no-stream' : end,
    );
  }

  private chance(below: number): number {
    this.next = (Math.imul(this.next, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.next / 2 ** 32) * below);
  }
}

/** A log long enough to be killed in, the same every time. It is told little by little, so that it is followed and not only read. */
export const longLog = (): { readonly log: MemoryLog; readonly telling: Promise<void> } => {
  const log = new MemoryLog(40);
  const chronicle = new Chronicle(log, 99, 200);
  const tell = async () => {
    for (let round = 0; round < 60; round += 1) {
      await chronicle.tell(50);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { log, telling: tell() };
};
