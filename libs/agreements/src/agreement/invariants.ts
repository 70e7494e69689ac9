import { addDays, fold, timeline, type Recorded } from '@kyket/eventing';
import { agreement } from './agreement';
import type { AgreementEvent, AgreementFact } from './events';
import { endingOf, forceOn } from './force-on';
import { countedSignature, signingOf } from './signing-of';
import type { Agreement, OpenAgreement } from './state';

/** What is so of every record of an agreement, whatever was ordered of it; the names of those that are broken. */
export const brokenIn = (record: readonly Recorded<AgreementEvent>[]): readonly string[] => {
  const state = stateOf(record);
  if (state.is === 'none') return [];

  return Object.entries(invariants)
    .filter(([, holds]) => !holds(state, record))
    .map(([name]) => name);
};

type Fact = Recorded<AgreementEvent>;
type Invariant = (open: OpenAgreement, record: readonly Fact[]) => boolean;

const stateOf = (record: readonly Fact[]): Agreement => fold(agreement, timeline(record).sure);

const of =
  <Type extends AgreementEvent['type']>(type: Type) =>
  (fact: Fact): fact is AgreementFact<Type> =>
    fact.type === type;

const invariants: Readonly<Record<string, Invariant>> = {
  'I1 signed means every seat that stays holds a counted signature': (open) => {
    const staying = Object.values(open.seats).filter((seat) => seat.withdrewOn === undefined);
    const all = staying.every((seat) => countedSignature(open.text, seat) !== undefined);
    return (signingOf(open).is === 'signed') === (staying.length > 0 && all);
  },

  'I2 a signature of ours holds answers that allowed it, or says that none are on record': (
    open,
    record,
  ) =>
    record.filter(of('SignatureAffixed')).every(({ data: { seat, authority } }) => {
      if (open.seats[seat]?.checked !== true) return true;
      if (authority === undefined) return false;
      return (
        authority === 'not-recorded' ||
        (powers.has(authority.power.said) && clearances.has(authority.clearance.said))
      );
    }),

  'I3 nothing enters into force before all have signed': (_, record) =>
    record.filter(of('EnteredIntoForce')).every(({ revision }) => {
      const then = stateOf(record.filter((fact) => fact.revision <= revision));
      return (
        then.is === 'open' &&
        (Object.keys(then.seats).length === 0 || signingOf(then).is === 'signed')
      );
    }),

  'I4 after an ending there is no other word': ({ force }) => {
    const ending = force.is === 'entered' ? endingOf(force) : undefined;
    return (
      ending === undefined ||
      [0, 1, 30, 400, 4000].every(
        (days) => forceOn(force, addDays(ending.from, days)).is === ending.is,
      )
    );
  },

  'I5 a term ends on or after its start, and the next starts after it': ({ force }) =>
    force.is !== 'entered' ||
    force.terms.every(({ from, to }, n) => {
      const next = force.terms[n + 1];
      const end = typeof to === 'object' ? to.value : undefined;
      return (
        (end === undefined || end >= from) &&
        (next === undefined || (end !== undefined && next.from > end))
      );
    }),

  'I7 what was known at a moment uses no later fact': (_, record) =>
    record.every(({ metadata: { recordedAt } }) => {
      const known = record.filter((fact) => fact.metadata.recordedAt <= recordedAt);
      return (
        JSON.stringify(fold(agreement, timeline(record, { knownAt: recordedAt }).sure)) ===
        JSON.stringify(stateOf(known))
      );
    }),

  'I9 recorder and signer, proposer and confirmer are two persons': (_, record) =>
    record.filter(of('SignatureAffixed')).every(isRecordedByAnother) &&
    record.filter(of('FactCorrected')).every((confirmed) => {
      const proposed = record
        .filter(of('CorrectionProposed'))
        .find(({ data }) => data.correctionId === confirmed.data.correctionId);
      return (
        proposed === undefined ||
        proposed.metadata.actor.personId !== confirmed.metadata.actor.personId
      );
    }),

  'I12 who sits in a seat never changes a signature': (_, record) => {
    const without = record.filter(({ type }) => type !== 'PartyDesignationUpdated');
    return JSON.stringify(signaturesIn(record)) === JSON.stringify(signaturesIn(without));
  },
};

const powers: ReadonlySet<string> = new Set(['office', 'authorisation']);
const clearances: ReadonlySet<string> = new Set(['covers', 'not-needed', 'not-recorded']);

const isRecordedByAnother = ({ data, metadata }: AgreementFact<'SignatureAffixed'>): boolean =>
  data.medium !== 'paper' || data.signer !== metadata.actor.personId;

const signaturesIn = (record: readonly Fact[]) => {
  const state = stateOf(record);
  return state.is === 'open' ? Object.values(state.seats).map(({ signature }) => signature) : [];
};
