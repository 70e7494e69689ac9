import { dayOfFact, type Actor, type Aggregate, type Id, type Recorded } from '@kyket/eventing';
import { agreementEvents, type AgreementEvent, type AgreementFact } from './events';
import * as force from './force';
import * as renewal from './renewal';
import * as signature from './signature';
import type { Agreement, OpenAgreement } from './state';
import * as text from './text';

const none: Agreement = { is: 'none' };

/** What each fact means to each region. A region reads only itself, so facts may arrive in any order. */
const evolveOpen = (open: OpenAgreement, event: Recorded<AgreementEvent>): OpenAgreement => {
  switch (event.type) {
    case 'AgreementProposed':
    case 'LegacyAgreementRegistered':
      return open;
    case 'AgreementLinked':
      return { ...open, links: [...open.links, { kind: event.data.kind, to: event.data.to }] };

    case 'DraftTextRecorded':
      return {
        ...open,
        titles: event.data.titles,
        period: event.data.period ?? open.period,
        text: text.drafted(open.text, event),
        seats: signature.askedAgain(open.seats),
        drafters: withPersons(open.drafters, event.metadata.actor),
      };
    case 'DraftSent':
      return { ...open, text: text.sent(open.text, event) };
    case 'PartyAccepted':
      return { ...open, text: text.answeredBy(open.text, event, 'accepted') };
    case 'PartyCommented':
      return { ...open, text: text.answeredBy(open.text, event, 'commented') };
    case 'PartyRejected':
      return { ...open, text: text.rejected(open.text, event) };
    case 'TextAgreed':
      return { ...open, text: text.agreed(open.text, event) };
    case 'TextsCollated':
      return { ...open, text: text.collated(open.text, event) };
    case 'TextErrorRectified':
      return { ...open, text: text.rectified(open.text, event) };

    case 'CeremonyPlanned':
      return { ...open, ceremony: event.data };
    case 'SignatureAffixed':
      return { ...open, seats: signature.signed(open.seats, event) };
    case 'SignatureRecordedWithoutAuthority':
      return { ...open, seats: signature.signedWithoutAuthority(open.seats, event) };
    case 'SignatureConfirmed':
      return { ...open, seats: signature.signatureConfirmed(open.seats, event) };
    case 'SignatureVoided':
      return { ...open, seats: signature.signatureVoided(open.seats, event) };
    case 'SignatureDeclined':
      return { ...open, seats: signature.declined(open.seats, event) };
    case 'PartyDesignationUpdated':
      return {
        ...open,
        seats: signature.redesignated(open.seats, event),
        questions: { [event.data.act]: 'open', ...open.questions },
      };

    case 'ForceNoticeRecorded':
      return { ...open, force: force.noticeOfForceRecorded(open.force, event) };
    case 'EnteredIntoForce':
      return { ...open, force: force.entered(open.force, event) };
    case 'ProvisionallyApplied':
      return { ...open, force: force.appliedProvisionally(open.force, event) };
    case 'AmendmentEnteredIntoForce':
      return amended(open, event);
    case 'AgreementSuspended':
      return { ...open, force: force.suspended(open.force, event) };
    case 'AgreementResumed':
      return { ...open, force: force.resumed(open.force, event) };
    case 'AgreementAbandoned':
      return { ...open, force: force.abandoned(open.force, event) };
    case 'NoticeGiven':
      return { ...open, force: force.noticed(open.force, event) };
    case 'NoticeWithdrawn':
      return { ...open, force: force.noticeWithdrawn(open.force) };
    case 'PartyWithdrew':
      return {
        ...open,
        seats: signature.withdrew(open.seats, event),
        force: force.sideLeft(open.force, event),
      };
    case 'AgreementTerminated':
      return {
        ...open,
        force: force.ended(open.force, { is: 'terminated', on: dayOfFact(event) }),
      };
    case 'AgreementSuperseded':
      return {
        ...open,
        force: force.ended(open.force, {
          is: 'superseded',
          on: dayOfFact(event),
          by: event.data.by,
        }),
      };
    case 'AgreementExpired':
      return { ...open, force: force.expiryAnnounced(open.force, dayOfFact(event)) };

    case 'RenewalReviewOpened':
      return { ...open, renewal: renewal.reviewOpened(open.renewal) };
    case 'RenewalDecided':
      return { ...open, renewal: renewal.decided(open.renewal, event) };
    case 'TacitRenewalObjected':
      return { ...open, force: force.objected(open.force, event) };
    case 'TacitlyRenewed':
      return {
        ...open,
        force: force.tacitlyRenewed(open.force, event),
        renewal: renewal.begunAgain(open.renewal),
      };
    case 'AgreementRenewed':
      return { ...open, renewal: renewal.renewed(open.renewal, event) };

    case 'ParentEnded':
      return { ...open, questions: { [event.data.parent]: 'open', ...open.questions } };
    case 'ContinuationDecided':
      return { ...open, questions: { ...open.questions, [event.data.question]: event.data.as } };
    case 'DispatchRecorded':
      return {
        ...open,
        dispatches: [...open.dispatches, { ...event.data, on: dayOfFact(event) }],
      };

    // Worked out from the seats, or kept for those who read the history.
    case 'AgreementSigned':
    case 'CeremonyHeld':
    case 'OriginalArchived':
    case 'CorrectionProposed':
    case 'FactCorrected':
    case 'CorrectionDeclined':
      return open;
  }
};

const evolve = (agreement: Agreement, event: Recorded<AgreementEvent>): Agreement => {
  if (agreement.is === 'open') return evolveOpen(agreement, event);
  if (event.type === 'AgreementProposed') return proposed(event);
  if (event.type === 'LegacyAgreementRegistered') return registered(event);
  return agreement;
};

const proposed = ({ data }: AgreementFact<'AgreementProposed'>): OpenAgreement => ({
  is: 'open',
  origin: 'negotiated',
  leadSeat: data.leadSeat,
  text: { is: 'none' },
  ...founded(data),
});

const registered = (fact: AgreementFact<'LegacyAgreementRegistered'>): OpenAgreement => ({
  is: 'open',
  origin: 'legacy',
  leadSeat: fact.data.leadSeat,
  text: text.textOfLegacy(fact),
  ...founded(fact.data),
});

const founded = ({
  kind,
  titles,
  zone,
  period,
  links,
  seats,
}: AgreementFact<'AgreementProposed' | 'LegacyAgreementRegistered'>['data']) => ({
  kind,
  titles,
  zone,
  period,
  links,
  seats: signature.seatsSetUp(seats),
  force: { is: 'not-yet', noticesOfForce: {} } as const,
  renewal: { is: 'no-action' } as const,
  questions: {},
  dispatches: [],
  amendments: [],
  drafters: [],
});

const amended = (
  open: OpenAgreement,
  event: AgreementFact<'AmendmentEnteredIntoForce'>,
): OpenAgreement => {
  const { addendum, hash, newEnd } = event.data;
  return {
    ...open,
    amendments: [...open.amendments, { addendum, hash, from: dayOfFact(event) }],
    force: force.amended(open.force, event),
    renewal: newEnd === undefined ? open.renewal : renewal.begunAgain(open.renewal),
  };
};

/** Who drafts for another makes a drafter of both. */
const withPersons = (persons: readonly Id[], { personId, onBehalfOf }: Actor): readonly Id[] => [
  ...new Set([...persons, personId, ...(onBehalfOf === undefined ? [] : [onBehalfOf])]),
];

/** A contract between public offices, from first draft to renewal. What both sides may see. */
export const agreement: Aggregate<Agreement, AgreementEvent> = {
  name: 'agreement',
  initial: none,
  evolve,
  events: agreementEvents,
  zone: (state) => (state.is === 'open' ? state.zone : 'Asia/Ho_Chi_Minh'),
};
