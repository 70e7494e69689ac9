import type { AgreementEvent } from '@kyket/agreements';
import {
  dayOfFact,
  timeline,
  type Id,
  type LocalDate,
  type PartialDate,
  type Recorded,
} from '@kyket/eventing';
import { isA } from './invariant';

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
    if (isA('AgreementProposed', 'LegacyAgreementRegistered')(fact)) {
      for (const { id } of fact.data.seats) seats.add(id);
      if (fact.type === 'LegacyAgreementRegistered') stands = fact.data.text?.hash ?? 'not-held';
    }
    if (isA('DraftTextRecorded')(fact) && fact.data.version > version)
      ({ version, hash: stands } = fact.data);
    if (isA('SignatureAffixed', 'SignatureRecordedWithoutAuthority')(fact)) {
      const counts = fact.type === 'SignatureAffixed';
      signatures.set(fact.data.seat, { hash: fact.data.hash, on, counts });
    }
    if (isA('SignatureConfirmed')(fact)) {
      const waiting = signatures.get(fact.data.seat);
      if (waiting?.counts === false)
        signatures.set(fact.data.seat, { ...waiting, counts: true, confirmedOn: dayOfFact(fact) });
    }
    if (isA('SignatureVoided', 'SignatureDeclined')(fact))
      if (signatures.get(fact.data.seat)?.counts === false) signatures.delete(fact.data.seat);
    if (isA('PartyWithdrew')(fact)) seats.delete(fact.data.seat);
  }

  const counted = new Map(
    [...signatures].filter(([, { hash, counts }]) => counts && hash === stands),
  );
  const isSigned = seats.size > 0 && [...seats].every((seat) => counted.has(seat));
  return { seats: [...seats], counted, isSigned };
};
