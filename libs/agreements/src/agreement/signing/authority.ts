import {
  answered,
  look,
  type Answered,
  type Asking,
  type Circumstances,
  type Hash,
  type Id,
  type LocalDate,
} from '@kyket/eventing';
import { clearance, clearanceIdOf, standing, type Standing } from '../../clearance';
import { holderOn, holds, party, powerOn, type Party } from '../../party';
import { procedure, procedureVersion } from '../../procedure';
import { refuse } from '../agreement.refusals';
import { seatHolderOn } from '../signature';
import type { Agreement } from '../state';
import { draftOf } from '../text';

/** What is wrong with a signature in a seat that is ours to check; each is also the code of a refusal. */
export type Fault =
  | 'party-succeeded'
  | 'office-may-not-sign'
  | 'signer-not-in-office'
  | 'not-cleared'
  | 'clearance-stale'
  | 'condition-open'
  | 'item-still-escalated';

/** What party, clearance and procedure say of a signature on its day. */
export interface Found {
  readonly power: Answered<string>;
  readonly clearance: Answered<Standing>;
  readonly faults: readonly Fault[];
  readonly signer: Id | undefined;
  /** Whether the procedure asks for the texts to be collated first. */
  readonly collation: boolean;
  /** How long a signature without authority may still be confirmed. */
  readonly confirmWithinDays: number;
}

interface Asked {
  readonly id: Id;
  readonly seat: Id;
  readonly office: Id | undefined;
  readonly signer: Id | undefined;
  readonly hash: Hash;
  readonly day: LocalDate | undefined;
}

/** Where no procedure says otherwise. */
export const confirmWithinDays = 30;

/** Asks for a checked seat: who sits there that day, may this office sign, does a clearance cover this text? */
export function* askAuthority(agreement: Agreement, asked: Asked): Asking<Found | undefined> {
  const seat = agreement.is === 'open' ? agreement.seats[asked.seat] : undefined;
  const draft = agreement.is === 'open' ? draftOf(agreement.text) : undefined;
  const { day, hash } = asked;
  if (seat?.checked !== true || draft === undefined || day === undefined) return undefined;

  const holder = seatHolderOn(seat, day);
  const body = yield* look(party, holder);
  const file = yield* look(clearance, clearanceIdOf(asked.id, holder));
  const rules =
    file.state.is === 'none'
      ? undefined
      : yield* askProcedure(file.state.procedure.id, file.state.procedure.version);

  const office = asked.office ?? seat.office;
  const signer = asked.signer ?? (office && holderOn(body.state, office, day));
  const power = powerOf(body.state, office, signer, day, asked.id);
  const stands = standing(file.state, { hash, articles: draft.articles, party: holder, day });
  const ofPower = faultOfPower(power);
  const ofClearance = faultOfClearance[stands];

  return {
    power: answered(body, power),
    clearance: answered(file, stands),
    faults: [ofPower, ofClearance].filter((fault) => fault !== undefined),
    signer,
    collation: rules?.collation ?? false,
    confirmWithinDays:
      typeof rules?.confirmWithinDays === 'object'
        ? rules.confirmWithinDays.value
        : confirmWithinDays,
  };
}

/** Refuses whose office has no power to sign in any of the seats of their organisation that are ours to check. */
export function* askPower(
  agreement: Agreement,
  { id, today, actor: { organisation, office } }: Omit<Circumstances, 'answers'>,
): Asking<void> {
  if (agreement.is === 'none' || organisation === undefined) return;
  const theirs = Object.values(agreement.seats).filter(
    (seat) => seatHolderOn(seat, today) === organisation,
  );
  if (theirs.length === 0 || theirs.some(({ checked }) => !checked)) return;

  if (office === undefined) throw refuse('office-needed');
  const { state } = yield* look(party, organisation);
  if (powerOn(state, office, 'sign', today, id) === undefined) throw refuse('office-may-not-sign');
}

function* askProcedure(id: Id, version: number) {
  const seen = yield* look(procedure, id);
  return procedureVersion(seen.state, version);
}

type Power =
  'office' | 'authorisation' | 'party-succeeded' | 'office-may-not-sign' | 'signer-not-in-office';

const powerOf = (
  body: Party,
  office: Id | undefined,
  signer: Id | undefined,
  day: LocalDate,
  agreement: Id,
): Power => {
  if (body.is === 'none' || (body.to !== undefined && body.to < day)) return 'party-succeeded';
  const power = office && powerOn(body, office, 'sign', day, agreement);
  if (!office || !power) return 'office-may-not-sign';
  return signer !== undefined && holds(body, office, signer, day)
    ? power.by
    : 'signer-not-in-office';
};

const faultOfPower = (power: Power): Fault | undefined =>
  power === 'office' || power === 'authorisation' ? undefined : power;

export const faultOfClearance: Readonly<Record<Standing, Fault | undefined>> = {
  covers: undefined,
  'not-needed': undefined,
  'not-recorded': undefined,
  'not-cleared': 'not-cleared',
  stale: 'clearance-stale',
  'condition-open': 'condition-open',
  'item-still-escalated': 'item-still-escalated',
};
