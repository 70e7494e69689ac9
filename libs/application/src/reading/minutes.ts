import {
  agreement,
  inLanguage,
  ledger,
  type FollowUp,
  type OpenTalks,
  type Statement,
} from '@kyket/agreements';
import {
  Clock,
  dayOf,
  type Id,
  type LocalDate,
  type PartialDate,
  type Language,
  type Translated,
} from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import { NotFound } from '../order';
import type { Principal } from '../principal';
import { Records } from '../records';
import { Sight } from '../sight';
import { Directory } from './directory';
import { meetingSeen } from './meeting-seen';
import { NameBook } from './names';

/** What a decision led to, and where it is found; what the reader may not know of is left out. */
export interface CameOfIt {
  readonly is: 'follow-up' | 'commitment' | 'agreement';
  readonly id: Id;
  readonly what: string;
  readonly href: string;
}

/** A proposal that was answered. */
export interface Decision {
  readonly statement: Id;
  readonly what: string;
  readonly by: string;
  readonly answer: Exclude<Statement['answer'], 'proposed'>;
  readonly became: CameOfIt | null;
}

export interface MinutesOfMeeting {
  readonly meeting: Id;
  readonly on: PartialDate;
  readonly host: string;
  readonly minutes: 'none' | 'drafted' | 'adopted';
  /** Says so where the sides have not adopted them; nothing where they have. */
  readonly mark: string | null;
  readonly said: readonly {
    readonly statement: Id;
    readonly kind: Statement['kind'];
    readonly by: string;
    readonly what: string;
  }[];
  readonly decisions: readonly Decision[];
  readonly followUps: readonly {
    readonly id: Id;
    readonly what: string;
    readonly owner: string;
    readonly due: LocalDate;
    readonly is: FollowUp['is'];
  }[];
}

const marks: Readonly<Record<'none' | 'drafted', Translated>> = {
  none: {
    vi: 'Chưa có biên bản',
    en: 'There are no minutes yet',
    zh: '尚无纪要',
    lo: 'ຍັງບໍ່ມີບົດບັນທຶກ',
  },
  drafted: {
    vi: 'Dự thảo – chưa được thông qua',
    en: 'A draft – not adopted',
    zh: '草稿——尚未通过',
    lo: 'ຮ່າງ – ຍັງບໍ່ໄດ້ຮັບຮອງ',
  },
};

/** What was said at a meeting, what was decided, and what each decision became. */
@Injectable()
export class Minutes {
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
  ): Promise<MinutesOfMeeting> {
    const asked = { talks: id, meeting: meetingId, by: principal };
    const { state, meeting } = await meetingSeen(this.records, this.sight, asked);
    if (meeting.is !== 'held') throw new NotFound();

    const today = dayOf(this.clock.now(), state.zone);
    const book = new NameBook(this.records, this.directory, language, today, {});
    const statements = ofMeeting(state.statements, meetingId);
    const followUps = ofMeeting(state.followUps, meetingId);
    const { minutes, on, host } = meeting;
    return {
      meeting: meetingId,
      on,
      host: await book.party(host),
      minutes,
      mark: minutes === 'adopted' ? null : marks[minutes][language],
      said: await Promise.all(
        statements.map(async ([statement, { kind, by, said }]) => ({
          ...{ statement, kind, what: said },
          by: await book.party(by),
        })),
      ),
      decisions: await Promise.all(
        statements.flatMap(([statement, { said, by, answer, became }]) =>
          answer === 'proposed'
            ? []
            : this.decided(
                { statement, what: said, by, answer },
                became === undefined ? null : this.cameOfIt(id, state, became, principal, language),
                book,
              ),
        ),
      ),
      followUps: await Promise.all(
        followUps.map(async ([followUp, { what, owner, due, is }]) => ({
          ...{ id: followUp, what, due, is },
          owner: await book.party(owner),
        })),
      ),
    };
  }

  private async decided(
    decision: Omit<Decision, 'became'>,
    became: Promise<CameOfIt | null> | null,
    book: NameBook,
  ): Promise<Decision> {
    return { ...decision, by: await book.party(decision.by), became: await became };
  }

  /** A follow-up of these talks, a commitment or an amendment under their agreement, or another agreement. */
  private async cameOfIt(
    talksId: Id,
    { followUps, foundedBy }: OpenTalks,
    became: Id,
    principal: Principal,
    language: Language,
  ): Promise<CameOfIt | null> {
    const followUp = followUps[became];
    if (followUp)
      return { is: 'follow-up', id: became, what: followUp.what, href: `/v1/talks/${talksId}` };

    const line = foundedBy && (await this.lineOf(foundedBy, became));
    const of = line ? foundedBy : became;
    if ((await this.sight.of(principal, agreement.name, of)) === 'none') return null;
    if (line) {
      const what = inLanguage(line.title, language) ?? '';
      return { is: 'commitment', id: became, what, href: `/v1/ledgers/${of}` };
    }
    const { state } = await this.records.look(agreement, became);
    if (state.is === 'none') return null;
    const what = inLanguage(state.titles, language) ?? '';
    return { is: 'agreement', id: became, what, href: `/v1/agreements/${became}` };
  }

  private async lineOf(agreementId: Id, line: Id) {
    const { state } = await this.records.look(ledger, agreementId);
    return state.is === 'none' ? undefined : state.lines[line];
  }
}

const ofMeeting = <Item extends { readonly meeting: Id }>(
  items: Readonly<Record<Id, Item>>,
  meeting: Id,
): readonly (readonly [Id, Item])[] =>
  Object.entries(items).filter(([, item]) => item.meeting === meeting);
