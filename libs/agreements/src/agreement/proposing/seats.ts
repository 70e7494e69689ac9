import {
  answered,
  Id,
  labelled,
  look,
  type Answered,
  type Asking,
  type LocalDate,
  type Zone,
} from '@kyket/eventing';
import { z } from 'zod';
import { party, type KnownParty } from '../../party';
import { refuse } from '../agreement.refusals';
import type { SeatSetUp } from './events';

/** A seat as it is proposed. Whether its authority is ours to check follows from its country, unless it is said. */
export const ProposedSeat = z.strictObject({
  id: labelled(Id, { vi: 'Mã vị trí', en: 'Seat id' }),
  side: labelled(Id, { vi: 'Phía', en: 'Side' }),
  party: labelled(Id, { vi: 'Cơ quan', en: 'Organisation', refers: 'party' }),
  office: labelled(Id.optional(), { vi: 'Chức danh ký', en: 'Signing office', refers: 'office' }),
  order: labelled(z.int().min(1).optional(), { vi: 'Thứ tự ký', en: 'Signing order' }),
  checked: labelled(z.boolean().optional(), {
    vi: 'Ta kiểm tra thẩm quyền',
    en: 'Its authority is ours to check',
  }),
});
export type ProposedSeat = z.infer<typeof ProposedSeat>;

/** Two sides, a seat each; no organisation and no office twice. */
export const mayBeSeated = (seats: readonly ProposedSeat[]): void => {
  if (new Set(seats.map(({ side }) => side)).size !== 2) throw refuse('two-sides-needed');
  if (repeats(seats.map(({ id }) => id))) throw refuse('seat-named-twice');
  if (repeats(seats.map(({ party }) => party))) throw refuse('organisation-in-two-seats');
  if (repeats(seats.flatMap(({ office }) => office ?? []))) throw refuse('office-in-two-seats');
};

const repeats = (ids: readonly Id[]): boolean => new Set(ids).size < ids.length;

export interface PartyAnswer {
  readonly party: Id;
  readonly known: KnownParty | undefined;
  readonly answer: Answered<string>;
}

export function* askParties(ids: readonly Id[]): Asking<readonly PartyAnswer[]> {
  const answers: PartyAnswer[] = [];
  for (const id of ids) {
    const seen = yield* look(party, id);
    const known = seen.state.is === 'known' ? seen.state : undefined;
    answers.push({ party: id, known, answer: answered(seen, known ? 'registered' : 'unknown') });
  }
  return answers;
}

/** The seats as they are set up, once every organisation is known and existed that day. */
export const setUp = (
  seats: readonly ProposedSeat[],
  parties: readonly PartyAnswer[],
  leadSeat: Id | undefined,
  day: LocalDate,
): readonly SeatSetUp[] => {
  const known = new Map(parties.map(({ party, known }) => [party, known]));
  for (const { party } of seats) {
    const body = known.get(party);
    if (body === undefined) throw refuse('party-not-registered', { party });
    if (body.to !== undefined && body.to < day) throw refuse('party-no-longer-exists', { party });
  }

  const home = leaderOf(seats, parties, leadSeat)?.country;
  return seats.map(({ checked, ...seat }) => ({
    ...seat,
    checked: checked ?? known.get(seat.party)?.country === home,
  }));
};

/** Days begin and end with the lead seat, unless the text names another place. */
export const zoneOfLead = (
  seats: readonly ProposedSeat[],
  parties: readonly PartyAnswer[],
  leadSeat: Id | undefined,
): Zone => leaderOf(seats, parties, leadSeat)?.zone ?? 'Asia/Ho_Chi_Minh';

const leaderOf = (
  seats: readonly ProposedSeat[],
  parties: readonly PartyAnswer[],
  leadSeat: Id | undefined,
): KnownParty | undefined => {
  const lead = seats.find(({ id }) => id === leadSeat);
  return parties.find(({ party }) => party === lead?.party)?.known;
};
