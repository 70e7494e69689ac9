import type { KnownObligation, Talks } from '@kyket/agreements';
import type { CaseFile, Part } from '@kyket/application';
import {
  fiveSeatsOf2017,
  mechanism as mechanismId,
  memorandum as memorandumId,
  memorandumOf2024 as memorandumOf2024Id,
  nineSeats,
  sidesOfTalks,
  talksOfProvinces,
} from '../../apps/standalone/src/demo/guangxi/records';
import { education, guangxi } from '../../apps/standalone/src/demo/guangxi/cast';
import { sources } from '../../apps/standalone/src/demo/guangxi/sources';
import { titles } from '../../apps/standalone/src/demo/guangxi/wording';
import type { From, Person, Place } from '../parts/person';

export const mechanism: Place = { in: 'agreements', id: mechanismId };
export const memorandum: Place = { in: 'agreements', id: memorandumId };
export const memorandumOf2024: Place = { in: 'agreements', id: memorandumOf2024Id };
export const scholarships: Place = { in: 'ledgers', id: memorandumId };
export const conferences: Place = { in: 'talks', id: talksOfProvinces };

/** Whose zone a signature is told in. */
export const zoneOf = (party: string): string =>
  party === guangxi.department ? 'Asia/Shanghai' : 'Asia/Ho_Chi_Minh';

const in2017 = { occurredOn: '2017-09-12', evidence: [sources.archive] };

/** The founding instrument, from the archive: signed in Nanning on 12/09/2017 by five departments. */
export const registersTheMechanism = async (archivist: Person): Promise<void> => {
  await archivist.gives('register-legacy-agreement', mechanism, {
    kind: 'talks-mechanism',
    titles: titles.mechanism,
    place: 'Nam Ninh, Quảng Tây',
    seats: fiveSeatsOf2017,
    leadSeat: fiveSeatsOf2017[0]?.id,
    ...in2017,
  });
  for (const { id: seat, party } of fiveSeatsOf2017)
    await archivist.gives('record-past-signature', mechanism, {
      seat,
      certainty: 'claimed',
      zone: zoneOf(party),
      ...in2017,
    });
  await archivist.gives('bring-into-force', mechanism, {
    from: '2017-09-12',
    validTo: 'unknown',
    evidence: [sources.archive],
  });
};

/** Five sides that meet once in each calendar year, each hosting in its turn. */
export const establishesTheTalks = (
  deskOfficer: Person,
  where: Place = conferences,
): Promise<unknown> =>
  deskOfficer.gives('establish-talks', where, {
    title: titles.talks,
    sides: sidesOfTalks,
    zone: 'Asia/Ho_Chi_Minh',
    cadence: 'once-per-calendar-year',
    foundedBy: mechanism.id,
    hostRotation: [
      education.langSon,
      guangxi.department,
      education.caoBang,
      education.quangNinh,
      education.haGiang,
    ],
    ...in2017,
  });

export type Conferences = Talks & { readonly is: 'open' };

/** The talks as somebody reads them, now or from another viewpoint. */
export const talksSeen = async (
  by: Person,
  { id }: Place = conferences,
  from: From = {},
): Promise<Conferences> => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(from)) query.set(name, `${value}`);
  const { state } = await by.reads<Part<Talks>>(`/v1/talks/${id}?${query.toString()}`);
  if (state.is === 'none') throw new Error('There are no talks.');
  return state;
};

/** `2020: met` for each year’s talks that are a deadline. */
export const yearsOf = async (by: Person, where: Place = conferences): Promise<string[]> =>
  (await by.deadlines(where))
    .filter(({ rule, occasion }) => rule === 'talks-year' && /^\d{4}$/.test(occasion))
    .map(({ occasion, outcome }) => `${occasion}: ${outcome}`)
    .sort();

/** Why the talks of a year are called missed, as the auditor reads it. */
export const whyMissed = async (
  by: Person,
  year: number,
  where: Place = conferences,
): Promise<string | undefined> => {
  const deadline = (await by.deadlines(where)).find(({ occasion }) => occasion === `${year}`);
  if (deadline === undefined) return undefined;
  const { state } = await by.reads<Part<KnownObligation>>(`/v1/obligations/${deadline.id}`);
  return state.is === 'missed' ? state.why : undefined;
};

/** What stands in each of the nine seats as signed: the part that nothing later may change. */
export const nineSignatures = ({ agreement: { seats } }: CaseFile) =>
  nineSeats.map(({ id }) => seats[id]?.signature);

/** Who sits in each seat on the day the case file is read for. */
export const holdersIn = ({ agreement: { seats }, day }: CaseFile): readonly string[] =>
  Object.values(seats).map(
    ({ holders }) =>
      holders.filter(({ from }) => from === 'start' || from <= day).at(-1)?.party ?? '',
  );
