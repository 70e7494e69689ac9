import {
  agreement,
  capacityOf,
  ledger,
  seatHolderOf,
  takenOf,
  type Ledger,
  type OpenAgreement,
  type ProposeAgreement,
  type RecordCommitment,
  type Seat,
} from '@kyket/agreements';
import { Clock, dayOf, idFrom, type Id } from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import { NotFound } from '../order';
import type { Principal } from '../principal';
import { Records } from '../records';
import { seesInside, Sight } from '../sight';

/** A commitment that goes on into the new text. Its article and its years are the new text's to say. */
export type CommitmentCarried = Omit<RecordCommitment, 'source' | 'coverage'> & {
  readonly renews: Id;
  /** How many of it are unused; nothing where the text gives no number. */
  readonly left: number | null;
};

/** With what the renewal of an agreement begins: an order to propose its successor, and the commitments still open. */
export interface SuccessorDraft {
  /** Follows from the agreement and the day: whoever opens the renewal at the same time opens the same one. */
  readonly id: Id;
  readonly proposal: Pick<
    ProposeAgreement,
    'kind' | 'titles' | 'seats' | 'leadSeat' | 'zone' | 'links'
  >;
  readonly commitments: readonly CommitmentCarried[];
}

/** Copies what a renewal goes on with. It records nothing: proposing is an order of its own. */
@Injectable()
export class SuccessorDrafts {
  constructor(
    private readonly records: Records,
    private readonly sight: Sight,
    private readonly clock: Clock,
  ) {}

  async of(id: Id, principal: Principal): Promise<SuccessorDraft> {
    const relation = await this.sight.of(principal, agreement.name, id);
    const { state } = await this.records.look(agreement, id);
    if (!seesInside(relation) || state.is === 'none') throw new NotFound();

    const successor = idFrom('successor', id, dayOf(this.clock.now(), state.zone));
    const { state: kept } = await this.records.look(ledger, id);
    return {
      id: successor,
      proposal: proposalOf(id, state, successor),
      commitments: openIn(kept, successor),
    };
  }
}

const proposalOf = (
  id: Id,
  { kind, titles, seats, leadSeat, zone }: OpenAgreement,
  successor: Id,
): SuccessorDraft['proposal'] => {
  const again = (seat: Id) => idFrom('seat', successor, seat);
  const seated = seatedOnce(seats);
  const leading = leadSeat === undefined ? undefined : seats[leadSeat];
  const [lead] =
    seated.find(([, seat]) => leading && seatHolderOf(seat) === seatHolderOf(leading)) ??
    seated[0] ??
    [];
  return {
    kind,
    titles,
    zone,
    leadSeat: again(lead ?? ''),
    seats: seated.map(([seatId, seat]) => ({
      id: again(seatId),
      side: seat.side,
      party: seatHolderOf(seat),
      order: seat.order,
      checked: seat.checked,
      // Whoever came into the seat has offices of its own.
      office: seat.holders.length === 1 ? seat.office : undefined,
    })),
    links: [{ kind: 'renews', to: id }],
  };
};

/** Those who still sit there; who came into several seats takes one of them. */
const seatedOnce = (seats: OpenAgreement['seats']): readonly (readonly [Id, Seat])[] => {
  const staying = Object.entries(seats).filter(([, { withdrewOn }]) => withdrewOn === undefined);
  return [...Map.groupBy(staying, ([, seat]) => seatHolderOf(seat)).values()].flatMap(([first]) =>
    first ? [first] : [],
  );
};

const openIn = (kept: Ledger, successor: Id): readonly CommitmentCarried[] => {
  if (kept.is === 'none') return [];

  return Object.entries(kept.lines).flatMap(([line, told]) => {
    const { title, basis, unit, provider, beneficiaries, institution, firmness } = told;
    const capacity = capacityOf(kept, line);
    const left = capacity === undefined ? null : capacity - takenOf(kept, line);
    if (left !== null && left <= 0) return [];
    return {
      lineId: idFrom('line', successor, line),
      renews: line,
      ...{ title, basis, unit, provider, institution, firmness, left },
      beneficiaries: [...beneficiaries],
    };
  });
};
