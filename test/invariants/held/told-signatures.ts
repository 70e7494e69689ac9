import type { AgreementEvent } from '@kyket/agreements';
import {
  dayOfFact,
  timeline,
  type Id,
  type LocalDate,
  type PartialDate,
  type Recorded,
} from '@kyket/eventing';

interface Told {
  readonly hash: string;
  readonly on: PartialDate;
  readonly counts: boolean;
  readonly confirmedOn?: LocalDate;
}

/** The signatures as a clerk would list them from the facts alone, without asking the fold. */
export interface SignaturesTold {
  readonly seats: readonly Id[];
  readonly counted: ReadonlyMap<Id, Told>;
  readonly isSigned: boolean;
}

export const signaturesTold = (facts: readonly Recorded<AgreementEvent>[]): SignaturesTold => {
  const seats = new Set<Id>();
  const signatures = new Map<Id, Told>();
  let stands: string | undefined;
  let version = 0;

  for (const fact of timeline(facts).sure) {
    const on = fact.metadata.occurredOn.date;
    switch (fact.type) {
      case 'AgreementProposed':
        for (const { id } of fact.data.seats) seats.add(id);
        break;
      case 'LegacyAgreementRegistered':
        for (const { id } of fact.data.seats) seats.add(id);
        stands = fact.data.text?.hash ?? 'not-held';
        break;
      case 'DraftTextRecorded':
        if (fact.data.version > version) ({ version, hash: stands } = fact.data);
        break;
      case 'SignatureAffixed':
        signatures.set(fact.data.seat, { hash: fact.data.hash, on, counts: true });
        break;
      case 'SignatureRecordedWithoutAuthority':
        signatures.set(fact.data.seat, { hash: fact.data.hash, on, counts: false });
        break;
      case 'SignatureConfirmed': {
        const waiting = signatures.get(fact.data.seat);
        if (waiting?.counts === false)
          signatures.set(fact.data.seat, {
            ...waiting,
            counts: true,
            confirmedOn: dayOfFact(fact),
          });
        break;
      }
      case 'SignatureVoided':
      case 'SignatureDeclined':
        if (signatures.get(fact.data.seat)?.counts === false) signatures.delete(fact.data.seat);
        break;
      case 'PartyWithdrew':
        seats.delete(fact.data.seat);
        break;
      default:
    }
  }

  const counted = new Map(
    [...signatures].filter(([, { hash, counts }]) => counts && hash === stands),
  );
  const isSigned = seats.size > 0 && [...seats].every((seat) => counted.has(seat));
  return { seats: [...seats], counted, isSigned };
};
