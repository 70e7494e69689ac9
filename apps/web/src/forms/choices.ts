import type { CaseFile } from '../data/shapes';
import { dayText } from '../i18n/days';
import { itemsIn, draftsIn, textIn, type Draft } from './field';

/** A thing that there is, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Choices that no case file holds: every party there is, every agreement. */
export type Beyond = Readonly<Record<string, readonly Choice[]>>;

/** What a field that names something may name, out of the case file. */
export const choicesIn = (to: string, file: CaseFile): readonly Choice[] => {
  const named = (ids: Iterable<string>) => choicesOf(ids, (id) => file.names[id]);
  const { agreement, ledger, talks, clearances } = file;
  const lines = ledger.state.is === 'open' ? ledger.state : undefined;
  const held = talks.flatMap(({ state }) => (state.is === 'open' ? [state] : []));
  const clearing = clearances.flatMap(({ state }) => (state.is === 'none' ? [] : [state]));

  switch (to) {
    case 'seat':
      return named(Object.keys(agreement.seats));
    case 'side':
      return choicesOf(
        Object.values(agreement.seats).map(({ side }) => side),
        (side) => sideName(file, side),
      );
    case 'party':
      return named([
        ...Object.values(agreement.seats).flatMap((seat) => seat.holders.map(({ party }) => party)),
        ...clearing.flatMap(({ party }) => party),
        ...bodiesIn(file),
      ]);
    case 'body':
      return named(bodiesIn(file));
    case 'article':
      return named(file.articles.map(({ id }) => id));
    case 'line':
      return named(Object.keys(lines?.lines ?? {}));
    case 'text':
      return textsIn(file);
    case 'report':
      return choicesOf(Object.keys(lines?.reports ?? {}), (id) => {
        const date = lines?.reports[id]?.asOf;
        return date?.is === 'day' ? dayText(date.on) : file.names[id];
      });
    case 'move':
      return choicesOf(Object.keys(lines?.moves ?? {}), (id) => {
        const move = lines?.moves[id];
        return move && `${file.names[move.from]} → ${file.names[move.to]}: ${move.count}`;
      });
    case 'meeting':
      return held.flatMap(({ meetings }) =>
        choicesOf(Object.keys(meetings), (id) => {
          const meeting = meetings[id];
          return meeting && [whenOf(meeting), file.names[meeting.host]].filter(Boolean).join(' · ');
        }),
      );
    case 'statement':
      return held.flatMap(({ statements }) =>
        choicesOf(Object.keys(statements), (id) => statements[id]?.said),
      );
    case 'follow-up':
      return held.flatMap(({ followUps }) =>
        choicesOf(Object.keys(followUps), (id) => followUps[id]?.what),
      );
    case 'talks':
      return talks.flatMap(({ id, state }) =>
        state.is === 'open' ? choicesOf([id], () => Object.values(state.title)[0]) : [],
      );
    case 'escalation':
      return clearing.flatMap(({ escalations }) =>
        choicesOf(Object.keys(escalations), (id) => {
          const escalation = escalations[id];
          return escalation && `${file.names[escalation.to]} · ${dayText(escalation.on)}`;
        }),
      );
    case 'agreement':
      return [{ value: file.id, label: file.title }];
    default:
      return [];
  }
};

/** The seats of a form that proposes them itself, called by the organisation chosen for each. */
export const seatsIn = (draft: Draft, parties: readonly Choice[]): readonly Choice[] =>
  itemsIn(draftsIn(draft)['seats']).flatMap((seat) => {
    const { id, party } = draftsIn(seat);
    const found = parties.find(({ value }) => value === textIn(party));
    return found ? [{ value: textIn(id), label: found.label }] : [];
  });

const choicesOf = (
  ids: Iterable<string>,
  nameOf: (id: string) => string | undefined,
): readonly Choice[] =>
  [...new Set(ids)].flatMap((value) => {
    const label = nameOf(value);
    return label === undefined || label === '' ? [] : [{ value, label }];
  });

const sideName = ({ agreement, names }: CaseFile, side: string): string =>
  Object.entries(agreement.seats)
    .filter(([, seat]) => seat.side === side)
    .map(([id]) => names[id])
    .join(', ');

const bodiesIn = ({ clearances }: CaseFile): readonly string[] =>
  clearances.flatMap(({ state }) =>
    state.is === 'none'
      ? []
      : [
          ...state.route.flatMap(({ asked }) => asked),
          ...Object.values(state.escalations).map((each) => each.to),
        ],
  );

const textsIn = ({ agreement: { text, amendments, titles } }: CaseFile): readonly Choice[] => {
  if (!('draft' in text)) return [];
  const { version, hash } = text.draft;
  const own = {
    value: hash,
    label: `${Object.values(titles)[0] ?? ''} · ${version} · ${short(hash)}`,
  };
  const others = amendments.flatMap((each) =>
    each.hash === 'not-held' ? [] : [{ value: each.hash, label: short(each.hash) }],
  );
  return [own, ...others];
};

const whenOf = (meeting: {
  readonly is: string;
  readonly year?: number;
  readonly on?: unknown;
}) => {
  if (typeof meeting.on === 'string' && /^\d/.test(meeting.on)) return dayText(meeting.on);
  const day = meeting.on as { readonly on?: string } | undefined;
  return day?.on === undefined ? String(meeting.year ?? '') : dayText(day.on);
};

/** The beginning of a hash, enough for a person to compare. */
export const short = (hash: string): string => `${hash.slice(0, 4)}…${hash.slice(-4)}`;

/** What two sources offer is offered once. */
export const unique = (choices: readonly Choice[]): readonly Choice[] => [
  ...new Map(choices.map((choice) => [choice.value, choice])).values(),
];
