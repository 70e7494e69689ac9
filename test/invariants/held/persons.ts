import {
  agreement,
  authority,
  clearance,
  delegationsOn,
  holds,
  officeMay,
  party,
  seatHolderOn,
  type Agreement,
  type AgreementEvent,
  type AuthorityRecord,
  type ClearanceEvent,
  type Party,
} from '@kyket/agreements';
import { dayOfFact, streamOf, type CorrectionEvent, type Id, type Recorded } from '@kyket/eventing';
import type { House } from '../house';
import { agreementsIn, factsIn, isA, place, type Invariant } from './invariant';

type Decided = Extract<
  ClearanceEvent,
  { readonly type: 'ClearanceGranted' | 'ClearanceRefused' | 'ReturnedForRevision' }
>;

const decisionsIn = (house: House): readonly Recorded<Decided>[] =>
  (['ClearanceGranted', 'ClearanceRefused', 'ReturnedForRevision'] as const).flatMap((type) =>
    factsIn<Decided>(house, clearance.name, type),
  );

/** Who acted, and for whom. */
const personsIn = ({ metadata: { actor } }: Recorded): readonly Id[] =>
  [actor.personId, actor.onBehalfOf].filter((person) => person !== undefined);

const meet = (a: readonly Id[], b: readonly Id[]): boolean => a.some((one) => b.includes(one));

const decidedByDrafter = (house: House, fact: Recorded<Decided>): boolean => {
  const { stream, revision } = fact.data.answers.drafters;
  const drafters = factsIn<AgreementEvent>(house, agreement.name, 'DraftTextRecorded')
    .filter((draft) => draft.stream === stream && draft.revision <= revision)
    .map(({ metadata }) => metadata.actor.personId);
  return meet(personsIn(fact), drafters);
};

type Corrected = Extract<CorrectionEvent, { readonly type: 'FactCorrected' }>;
type Proposed = Extract<CorrectionEvent, { readonly type: 'CorrectionProposed' }>;

const confirmedByProposer = (house: House): readonly Recorded[] =>
  house.records().flatMap(({ aggregate, seen }) => {
    const proposals = seen.facts.filter(
      (fact): fact is Recorded<Proposed> => fact.type === 'CorrectionProposed',
    );
    return factsIn<Corrected>(house, aggregate.name, 'FactCorrected').filter(
      (fact) =>
        fact.stream === seen.stream &&
        proposals.some(
          (proposal) =>
            proposal.data.correctionId === fact.data.correctionId &&
            personsIn(fact).includes(proposal.metadata.actor.personId),
        ),
    );
  });

const recordedBySigner = (house: House): readonly Recorded[] =>
  agreementsIn(house).flatMap(({ facts }) =>
    facts
      .filter(isA('SignatureAffixed', 'SignatureRecordedWithoutAuthority'))
      .filter(
        (fact) =>
          (fact.type !== 'SignatureAffixed' || fact.data.medium === 'paper') &&
          fact.data.signer === fact.metadata.actor.personId,
      ),
  );

export const I9: Invariant = {
  name: 'I9',
  says: 'who decides did not draft, who confirms a correction did not propose it, who records a signature did not sign: as persons',
  against: (house) =>
    [
      ...decisionsIn(house).filter((fact) => decidedByDrafter(house, fact)),
      ...confirmedByProposer(house),
      ...recordedBySigner(house),
    ].map(place),
};

/** Asks the register again, as it stood at the revision named, whether the office might and the person held it that day. */
const heldOffice = (
  house: House,
  { stream, revision }: { readonly stream: string; readonly revision: number },
  { act, office, person, day, about }: Held,
): boolean => {
  const body = house.at<Party>(stream, revision);
  const exists = body.is === 'known' && (body.to === undefined || day <= body.to);
  return exists && officeMay(body, office, act, day, about) && holds(body, office, person, day);
};

interface Held {
  readonly act: 'sign' | 'decide';
  readonly office: Id;
  readonly person: Id;
  readonly day: string;
  readonly about?: Id;
}

const signedFromNoOffice = (house: House): readonly Recorded[] =>
  agreementsIn(house).flatMap(({ id, stream, facts }) =>
    facts.filter(isA('SignatureAffixed')).filter((fact) => {
      const then = house.at<Agreement>(stream, fact.revision);
      const seat = then.is === 'open' ? then.seats[fact.data.seat] : undefined;
      const { authority: told, office = '', signer = '' } = fact.data;
      if (seat?.checked !== true || told === 'not-recorded') return false;

      const day = dayOfFact(fact);
      const holder = seatHolderOn(seat, day);
      const asked = { act: 'sign', office, person: signer, day, about: id } as const;
      return (
        told?.power.stream !== streamOf(party, holder) || !heldOffice(house, told.power, asked)
      );
    }),
  );

const decidedFromNoOffice = (house: House, fact: Recorded<Decided>): boolean => {
  const { body, office, answers } = fact.data;
  const { competent, delegation } = answers;
  const { actor } = fact.metadata;
  const day = dayOfFact(fact);
  const person = actor.onBehalfOf ?? actor.personId;
  const isDelegated =
    actor.onBehalfOf === undefined ||
    (delegation !== undefined &&
      delegation.stream === authority.name &&
      delegationsOn(
        house.at<AuthorityRecord>(delegation.stream, delegation.revision),
        actor.personId,
        day,
      ).some(({ from }) => from === actor.onBehalfOf));
  return (
    competent.stream !== streamOf(party, body) ||
    !isDelegated ||
    !heldOffice(house, competent, { act: 'decide', office, person, day })
  );
};

export const I10: Invariant = {
  name: 'I10',
  says: 'every act of an office holds the answer that it was valid that day',
  against: (house) =>
    [
      ...signedFromNoOffice(house),
      ...decisionsIn(house).filter((fact) => decidedFromNoOffice(house, fact)),
    ].map(place),
};
