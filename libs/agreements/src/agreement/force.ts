import { dayOfFact, addDays, type LocalDate } from '@kyket/eventing';
import type { AgreementFact } from './events';
import { endOfForce } from './force-on';
import type { Ended, Entered, Force, Notice, Term } from './state';

/** The region of force: terms, suspensions, notices and the one ending. */

const whileNotYet = (force: Force, change: (force: Extract<Force, { is: 'not-yet' }>) => Force) =>
  force.is === 'not-yet' ? change(force) : force;

const whileEntered = (force: Force, change: (force: Entered) => Force) =>
  force.is === 'entered' ? change(force) : force;

export const noticeOfForceRecorded = (force: Force, fact: AgreementFact<'ForceNoticeRecorded'>) =>
  whileNotYet(force, (waiting) => ({
    ...waiting,
    noticesOfForce: {
      ...waiting.noticesOfForce,
      [fact.data.side]: fact.data.entryOn ?? dayOfFact(fact),
    },
  }));

export const appliedProvisionally = (force: Force, fact: AgreementFact<'ProvisionallyApplied'>) =>
  whileNotYet(force, (waiting) => ({ ...waiting, provisionalFrom: dayOfFact(fact) }));

export const entered = (force: Force, fact: AgreementFact<'EnteredIntoForce'>) =>
  whileNotYet(force, () => ({
    is: 'entered',
    terms: [{ from: dayOfFact(fact), to: fact.data.validTo, by: 'entry' }],
    suspensions: [],
  }));

export const abandoned = (force: Force, fact: AgreementFact<'AgreementAbandoned'>) =>
  whileNotYet(force, () => ({
    is: 'abandoned',
    on: dayOfFact(fact),
    reason: fact.data.reason,
  }));

/** An objection received in time undoes a renewal that was recorded before anyone knew of it. */
export const tacitlyRenewed = (force: Force, fact: AgreementFact<'TacitlyRenewed'>) =>
  whileEntered(force, (current) =>
    current.objectedOn === undefined
      ? withTerm(current, {
          from: dayOfFact(fact),
          to: { value: fact.data.to, certainty: fact.data.certainty },
          by: 'tacit',
        })
      : current,
  );

export const objected = (force: Force, fact: AgreementFact<'TacitRenewalObjected'>) =>
  whileEntered(force, (current) => ({ ...current, objectedOn: dayOfFact(fact) }));

/** A later end makes a further term; an earlier one, or the first one known, moves the end of the last. */
export const amended = (
  force: Force,
  { data: { newEnd } }: AgreementFact<'AmendmentEnteredIntoForce'>,
) =>
  whileEntered(force, (current) => {
    if (newEnd === undefined) return current;

    const to = { value: newEnd, certainty: 'stated' } as const;
    const end = endOfForce(current);
    return end !== undefined && newEnd > end
      ? withTerm(current, { from: addDays(end, 1), to, by: 'amendment' })
      : withLastTerm(current, { to, by: 'amendment' });
  });

export const suspended = (force: Force, fact: AgreementFact<'AgreementSuspended'>) =>
  whileEntered(force, (current) => ({
    ...current,
    suspensions: [
      ...current.suspensions,
      { from: dayOfFact(fact), stopsTerm: fact.data.stopsTerm },
    ],
  }));

export const resumed = (force: Force, fact: AgreementFact<'AgreementResumed'>) =>
  whileEntered(force, (current) => {
    const last = current.suspensions.at(-1);
    return last === undefined || last.to !== undefined
      ? current
      : {
          ...current,
          suspensions: [...current.suspensions.slice(0, -1), { ...last, to: dayOfFact(fact) }],
        };
  });

export const noticed = (force: Force, { data }: AgreementFact<'NoticeGiven'>) =>
  whileEntered(force, (current) => {
    const { kind, seats, effectiveOn, ends } = data;
    return { ...current, notice: { kind, seats, effectiveOn, ends } };
  });

export const noticeWithdrawn = (force: Force) =>
  whileEntered(force, ({ notice: _, ...current }) => current);

/** A withdrawal that has taken effect is a notice no more. */
export const sideLeft = (force: Force, { data }: AgreementFact<'PartyWithdrew'>) =>
  whileEntered(force, (current) => {
    const { notice, ...rest } = current;
    if (notice?.kind !== 'withdrawal' || !notice.seats.includes(data.seat)) return current;

    const left: Notice = { ...notice, seats: notice.seats.filter((seat) => seat !== data.seat) };
    return left.seats.length === 0 && !notice.ends ? rest : { ...rest, notice: left };
  });

/** The first ending is the one that holds. */
export const ended = (force: Force, ending: Ended) =>
  whileEntered(force, (current) =>
    current.ended !== undefined && current.ended.on <= ending.on
      ? current
      : { ...current, ended: ending },
  );

export const expiryAnnounced = (force: Force, on: LocalDate) =>
  whileEntered(force, (current) => ({ ...current, announced: on }));

const withTerm = (force: Entered, term: Term): Entered => ({
  ...force,
  terms: [...force.terms, term],
});

const withLastTerm = (force: Entered, change: Partial<Term>): Entered => {
  const [first, ...later] = force.terms;
  const last = later.pop();
  return {
    ...force,
    terms:
      last === undefined ? [{ ...first, ...change }] : [first, ...later, { ...last, ...change }],
  };
};
