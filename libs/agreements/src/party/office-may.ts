import type { Id, LocalDate } from '@kyket/eventing';
import type { Act } from './level';
import type { Authorisation, Party } from './party';

/** By what an office may act that day: by itself, by an authorisation, or not at all. */
export type PowerOn =
  | { readonly by: 'office' }
  | { readonly by: 'authorisation'; readonly authorisation: Id; readonly document: string }
  | undefined;

/** An authorisation lets an office sign and nothing else; one given for a single agreement covers only that. */
export const powerOn = (
  party: Party,
  officeId: Id,
  act: Act,
  day: LocalDate,
  agreement?: Id,
): PowerOn => {
  if (party.is === 'none') return undefined;

  const powers = party.offices[officeId]?.may ?? [];
  if (powers.some((power) => power.act === act && runsOn(power, day))) return { by: 'office' };
  if (act !== 'sign') return undefined;

  const [authorisation, granted] =
    Object.entries(party.authorisations).find(
      ([, candidate]) => candidate.office === officeId && authorises(candidate, day, agreement),
    ) ?? [];
  return authorisation && granted
    ? { by: 'authorisation', authorisation, document: granted.document }
    : undefined;
};

export const officeMay = (
  party: Party,
  officeId: Id,
  act: Act,
  day: LocalDate,
  agreement?: Id,
): boolean => powerOn(party, officeId, act, day, agreement) !== undefined;

/** Who holds an office that day; of several, the one appointed last. */
export const holderOn = (party: Party, officeId: Id, day: LocalDate): Id | undefined =>
  holdersOn(party, officeId, day).at(-1);

export const holdersOn = (party: Party, officeId: Id, day: LocalDate): readonly Id[] =>
  party.is === 'none'
    ? []
    : (party.offices[officeId]?.holders ?? [])
        .filter((holding) => runsOn(holding, day))
        .map(({ person }) => person);

export const holds = (party: Party, officeId: Id, person: Id, day: LocalDate): boolean =>
  holdersOn(party, officeId, day).includes(person);

/** Every `to` is the last day. */
const runsOn = (
  { from, to }: { readonly from: LocalDate; readonly to?: LocalDate },
  day: LocalDate,
): boolean => from <= day && (to === undefined || day <= to);

const authorises = (
  { from, to, revokedOn, agreement: only }: Authorisation,
  day: LocalDate,
  agreement: Id | undefined,
): boolean =>
  runsOn({ from, to }, day) &&
  (revokedOn === undefined || day < revokedOn) &&
  (only === undefined || only === agreement);
