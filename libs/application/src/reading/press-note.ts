import {
  agreement,
  CeremonyHeld,
  inLanguage,
  seatHolderOf,
  signingOf,
  type AgreementEvent,
  type OpenAgreement,
  type SignedSignature,
} from '@kyket/agreements';
import {
  Clock,
  dayOf,
  timeline,
  type EventOf,
  type Id,
  type PartialDate,
  type Recorded,
  type Language,
} from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import { NotFound } from '../order';
import type { Principal } from '../principal';
import { Records } from '../records';
import { seesInside, Sight } from '../sight';
import { Directory } from './directory';
import { NameBook } from './names';
import { said } from './sentences';
import { lookedUp, sourceOf, type SourceFact } from './source-facts';

type Held = Recorded<EventOf<typeof CeremonyHeld>>;
type Capacity = Held['data']['present'][number]['as'];

export interface Attendant {
  readonly name: string;
  /** As it was borne that day. */
  readonly title: string;
}

/** What is to be said of a signing: which sides signed what, when and where, and before whom. */
export interface PressNote {
  readonly agreement: Id;
  readonly title: string;
  readonly on: PartialDate;
  readonly signed: readonly {
    readonly party: string;
    readonly medium: SignedSignature['medium'];
  }[];
  /** Nothing where no ceremony is on record. */
  readonly ceremony: {
    readonly mode: Held['data']['mode'];
    readonly venues: readonly string[];
    readonly present: Readonly<Record<Capacity, readonly Attendant[]>>;
    /** Photographs and papers of it; for those who see inside alone. */
    readonly evidence: Recorded['metadata']['evidence'];
    readonly from: SourceFact;
  } | null;
  /** The note itself, a sentence a line. */
  readonly says: readonly string[];
}

/** Writes the note on a signing from the record of its ceremony, so that both tell the same. */
@Injectable()
export class PressNotes {
  constructor(
    private readonly records: Records,
    private readonly sight: Sight,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound for what the reader may not know of, and for what is not signed. */
  async of(id: Id, principal: Principal, language: Language): Promise<PressNote> {
    const relation = await this.sight.of(principal, agreement.name, id);
    if (relation === 'none') throw new NotFound();
    const { state, facts } = await lookedUp(this.records, agreement, id);
    const signing = state.is === 'none' ? undefined : signingOf(state);
    if (state.is === 'none' || signing?.is !== 'signed') throw new NotFound();

    const today = dayOf(this.clock.now(), state.zone);
    const book = new NameBook(this.records, this.directory, language, today, {});
    const title = inLanguage(state.titles, language) ?? '';
    const signed = await signatures(state, book);
    const ceremony = await ceremonyIn(facts, seesInside(relation), book);
    const note = { agreement: id, title, on: signing.on, signed, ceremony };
    return { ...note, says: sentencesOf(note, book) };
  }
}

const signatures = async (
  { seats }: OpenAgreement,
  book: NameBook,
): Promise<PressNote['signed']> => {
  const signed = [];
  for (const seat of Object.values(seats))
    if (seat.signature.is === 'signed')
      signed.push({
        party: await book.party(seatHolderOf(seat)),
        medium: seat.signature.medium,
      });
  return signed;
};

const ceremonyIn = async (
  facts: readonly Recorded<AgreementEvent>[],
  mayReadPapers: boolean,
  book: NameBook,
): Promise<PressNote['ceremony']> => {
  const held = timeline(facts).sure.findLast(
    (fact): fact is Held => fact.type === CeremonyHeld.type,
  );
  if (held === undefined) return null;

  const { mode, venues, present } = held.data;
  const attendants = await Promise.all(
    present.map(async ({ person, title, as }) => ({ name: await book.person(person), title, as })),
  );
  const those = (capacity: Capacity): readonly Attendant[] =>
    attendants.filter(({ as }) => as === capacity).map(({ name, title }) => ({ name, title }));
  return {
    mode,
    venues: venues.map(({ name }) => name),
    present: {
      leader: those('leader'),
      signatory: those('signatory'),
      witness: those('witness'),
      guest: those('guest'),
    },
    evidence: mayReadPapers ? held.metadata.evidence : [],
    from: sourceOf(held),
  };
};

const attendance = (as: string, names: string) => `${as}: ${names}.`;

const phrases = {
  vi: {
    signed: (parties: string, title: string, on: string) => `${on}, ${parties} đã ký ${title}.`,
    held: (mode: string, venues: string) => `Lễ ký kết được tổ chức ${mode}, tại ${venues}.`,
    attendance,
    leader: 'Tham dự lễ ký kết có',
    signatory: 'Đại diện các bên ký kết',
    witness: 'Chứng kiến lễ ký kết',
    guest: 'Khách mời',
    and: ' và ',
  },
  en: {
    signed: (parties: string, title: string, on: string) => `${on}: ${parties} signed ${title}.`,
    held: (mode: string, venues: string) => `The signing was held ${mode}, at ${venues}.`,
    attendance,
    leader: 'Attended by',
    signatory: 'Signed for the parties by',
    witness: 'Witnessed by',
    guest: 'Guests',
    and: ' and ',
  },
  zh: {
    signed: (parties: string, title: string, on: string) => `${on}，${parties}签署了${title}。`,
    held: (mode: string, venues: string) => `签字仪式以${mode}方式在${venues}举行。`,
    attendance: (as: string, names: string) => `${as}：${names}。`,
    leader: '出席签字仪式的有',
    signatory: '各方签署代表',
    witness: '见证人',
    guest: '嘉宾',
    and: '和',
  },
  lo: {
    signed: (parties: string, title: string, on: string) =>
      `ວັນທີ ${on}, ${parties} ໄດ້ລົງນາມໃນ ${title}.`,
    held: (mode: string, venues: string) => `ພິທີລົງນາມຈັດຂຶ້ນແບບ${mode} ທີ່ ${venues}.`,
    attendance,
    leader: 'ຜູ້ເຂົ້າຮ່ວມພິທີລົງນາມມີ',
    signatory: 'ຜູ້ຕາງໜ້າລົງນາມຂອງແຕ່ລະຝ່າຍ',
    witness: 'ພະຍານ',
    guest: 'ແຂກຮັບເຊີນ',
    and: ' ແລະ ',
  },
} as const satisfies Record<Language, unknown>;

const sentencesOf = (
  { title, on, signed, ceremony }: Omit<PressNote, 'says'>,
  book: NameBook,
): readonly string[] => {
  const words = phrases[book.language];
  const parties = signed.map(({ party }) => party);
  const first = words.signed(listed(parties, words.and), title, said(on, book));
  if (ceremony === null) return [first];

  const { mode, venues, present } = ceremony;
  const attended = (['leader', 'signatory', 'witness', 'guest'] as const).flatMap((capacity) =>
    present[capacity].length === 0
      ? []
      : [words.attendance(words[capacity], present[capacity].map(inFull).join('; '))],
  );
  return [first, words.held(said(mode, book), listed(venues, words.and)), ...attended];
};

const inFull = ({ name, title }: Attendant): string => `${name}, ${title}`;

const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`;
