import type { CaseFile } from '@kyket/application';
import type { House } from '../parts/house';
import type { Letter, Person, Place } from '../parts/person';

/** The hash of the text that stands. */
export const textOf = ({ agreement: { text } }: CaseFile): string =>
  'draft' in text ? text.draft.hash : '';

export const only =
  (rule: string) =>
  <Item extends { readonly rule: string }>(deadlines: readonly Item[]): readonly Item[] =>
    deadlines.filter((each) => each.rule === rule);

/** The days on which what a rule asks for falls due, in order. */
export const dueOf = async (person: Person, of: Place, rule: string): Promise<readonly string[]> =>
  (await person.deadlines(of).then(only(rule))).map(({ due }) => due).sort();

/** What is sent about something, as the clock goes on to a moment: those who are told, and the letters. */
export const toldBy = async (
  house: House,
  about: string,
  on: string,
  time = '08:05',
): Promise<{ readonly people: readonly string[]; readonly letters: readonly Letter[] }> => {
  const before = new Set((await house.letters()).map(keyOf));
  await house.day(on, time);
  const letters = (await house.letters()).filter(
    (letter) => !before.has(keyOf(letter)) && letter.text.includes(about),
  );
  return { people: letters.map(({ to }) => to).sort(), letters };
};

const keyOf = ({ to, sentAt, subject }: Letter): string => `${to} ${sentAt} ${subject}`;
