import { look, type Asking, type Id, type LocalDate } from '@kyket/eventing';
import { seatHolderOn, type Dispatch, type OpenAgreement } from '../../agreement';
import { clearance, clearanceIdOf } from '../../clearance';
import {
  procedure,
  procedureVersion,
  type Addressee,
  type ProcedureVersion,
} from '../../procedure';

/** Someone who must be told, and the party that must tell. */
export interface Telling {
  readonly by: Id;
  readonly addressee: Addressee;
}

/** To whom the procedures of the parties' clearances have them report; each addressee is told once. */
export function* tellingsOf(
  agreementId: Id,
  open: OpenAgreement,
  today: LocalDate,
  about: 'signingReport' | 'endingReport',
): Asking<readonly Telling[]> {
  const tellings = new Map<string, Telling>();
  for (const seat of Object.values(open.seats).filter(({ checked }) => checked)) {
    const by = seatHolderOn(seat, today);
    const pinned = yield* pinnedProcedure(
      agreementId,
      seat.holders.map(({ party }) => party),
    );
    for (const addressee of pinned?.[about] ?? [])
      if (!tellings.has(addressee.addressee)) tellings.set(addressee.addressee, { by, addressee });
  }
  return [...tellings.values()];
}

/** The procedure under which a seat was cleared, by whoever held it then. */
function* pinnedProcedure(
  agreementId: Id,
  holders: readonly Id[],
): Asking<ProcedureVersion | undefined> {
  for (const party of [...holders].reverse()) {
    const { state } = yield* look(clearance, clearanceIdOf(agreementId, party));
    if (state.is === 'none') continue;
    const published = yield* look(procedure, state.procedure.id);
    return procedureVersion(published.state, state.procedure.version);
  }
  return undefined;
}

/** Whether a letter went to this addressee: by its code, or by its name as the procedure writes it. */
export const wentTo = ({ direction, to }: Dispatch, { addressee, title }: Addressee): boolean =>
  direction === 'out' &&
  (to === addressee || (to.length > 3 && [title.vi, title.en].some((name) => name.includes(to))));
