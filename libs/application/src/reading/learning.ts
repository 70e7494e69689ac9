import {
  inLanguage,
  procedure,
  type Clearance,
  type Ledger,
  type OpenAgreement,
  type Talks,
} from '@kyket/agreements';
import { filled, saidIn, type Id, type Recorded, type Translated } from '@kyket/eventing';
import { articlesIn } from './articles';
import type { NameBook } from './names';
import { said } from './sentences';

interface Spoken {
  readonly state: OpenAgreement;
  readonly facts: readonly Recorded[];
  readonly clearances: readonly { readonly state: Clearance }[];
  readonly ledger: { readonly state: Ledger };
  readonly talks: readonly { readonly state: Talks }[];
}

/** Learns what everyone and everything that a case file speaks of is called. */
export const learnNames = async (
  book: NameBook,
  { state, facts, clearances, ledger, talks }: Spoken,
): Promise<void> => {
  await learnSeats(book, state);
  for (const { state: held } of talks) await learnTalks(book, held);
  for (const { state: file } of clearances) await learnClearance(book, file);
  await learnLines(book, ledger.state);
  for (const { number, id } of articlesIn(state, facts))
    book.set(id, saidIn(filled(article, { number }), book.language));
  for (const person of new Set(facts.map(({ metadata }) => metadata.actor.personId)))
    await book.person(person);
};

const dossier: Translated = {
  vi: 'toàn bộ hồ sơ',
  en: 'the whole dossier',
  zh: '全部材料',
  lo: 'ເອກະສານທັງໝົດ',
};
const article: Translated = {
  vi: 'Điều {number}',
  en: 'Article {number}',
  zh: '第{number}条',
  lo: 'ມາດຕາ {number}',
};

/** A seat is called by who holds it last. */
const learnSeats = async (book: NameBook, { seats }: OpenAgreement): Promise<void> => {
  for (const [seat, { holders }] of Object.entries(seats)) {
    for (const { party } of holders) book.set(seat, await book.party(party));
  }
};

const learnClearance = async (book: NameBook, file: Clearance): Promise<void> => {
  if (file.is === 'none') return;

  const bodies = [
    ...file.route.flatMap(({ asked }) => asked),
    ...Object.values(file.escalations).map(({ to }) => to),
  ];
  for (const body of bodies) await book.party(body);
  for (const [each, { scope }] of Object.entries(file.escalations))
    book.set(
      each,
      (scope === 'dossier' ? undefined : book.get(scope.item)) ?? dossier[book.language],
    );
  const { id, version } = file.procedure;
  const { state } = await book.records.look(procedure, id);
  const pinned =
    state.is === 'none' ? undefined : state.versions.find((each) => each.version === version);
  if (pinned) book.set(id, saidIn(pinned.title, book.language));
};

const learnLines = async (book: NameBook, ledger: Ledger): Promise<void> => {
  if (ledger.is === 'none') return;

  for (const [line, { title, provider, beneficiaries }] of Object.entries(ledger.lines)) {
    book.set(line, inLanguage(title, book.language) ?? '');
    for (const party of [provider, ...beneficiaries]) await book.party(party);
  }
};

const learnTalks = async (book: NameBook, talks: Talks): Promise<void> => {
  if (talks.is === 'none') return;

  for (const side of talks.sides) await book.party(side);
  for (const [meeting, held] of Object.entries(talks.meetings))
    book.set(meeting, meetingName(held, book));
  for (const [statement, { said: words }] of Object.entries(talks.statements))
    book.set(statement, `“${shortened(words)}”`);
  for (const [followUp, { what }] of Object.entries(talks.followUps))
    book.set(followUp, `“${shortened(what)}”`);
};

type Meeting = Extract<Talks, { is: 'open' }>['meetings'][Id];

const meetingWords: Translated = {
  vi: 'cuộc họp {when}',
  en: 'the meeting of {when}',
  zh: '{when} 的会议',
  lo: 'ກອງປະຊຸມ {when}',
};

const meetingName = (meeting: Meeting, book: NameBook): string => {
  const when =
    meeting.is === 'held' ? meeting.on : 'year' in meeting ? String(meeting.year) : undefined;
  return saidIn(filled(meetingWords, { when: said(when, book) }), book.language);
};

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
