import {
  agreement,
  clausesOf,
  endingOf,
  forceOn,
  signingOf,
  type Agreement,
  type AgreementEvent,
  type AgreementFact,
  type Entered,
  type OpenAgreement,
} from '@kyket/agreements';
import {
  addDays,
  dayOfFact,
  dayTold,
  fold,
  timeline,
  type LocalDate,
  type Recorded,
} from '@kyket/eventing';
import type { House } from '../house';
import { agreementsIn, isA, place, type Invariant } from './invariant';
import { signaturesTold } from './told-signatures';

type Facts = readonly Recorded<AgreementEvent>[];

const latest = (days: readonly LocalDate[]): LocalDate | undefined => [...days].sort().at(-1);

/** The first day of force that a text gives, read off the facts; nothing while its condition is open. */
const entryTold = (open: OpenAgreement, facts: Facts): LocalDate | undefined => {
  const { isSigned, counted } = signaturesTold(facts);
  const entry = clausesOf(open)?.entry;
  if (!isSigned || entry === undefined) return undefined;

  const days = [...counted.values()].map(({ on }) => (on.is === 'day' ? on.on : undefined));
  const notices = new Map(
    timeline(facts)
      .sure.filter(isA('ForceNoticeRecorded'))
      .map((fact) => [fact.data.side, fact.data.entryOn ?? dayOfFact(fact)]),
  );
  const sides = new Set(Object.values(open.seats).map(({ side }) => side));
  const allSpoke = [...sides].every((side) => notices.has(side));
  const confirmed = [...counted.values()].flatMap(({ confirmedOn }) => confirmedOn ?? []);
  const after = (day: LocalDate | undefined) => day && latest([day, ...confirmed]);

  switch (entry.is) {
    case 'on-date':
      return after(entry.on);
    case 'on-signature':
    case 'on-last-signature':
      return days.every((day) => day !== undefined) ? after(latest(days)) : undefined;
    case 'on-last-notification':
      return allSpoke ? after(latest([...notices.values()])) : undefined;
    case 'silent':
      return allSpoke && new Set(notices.values()).size === 1
        ? after([...notices.values()][0])
        : undefined;
  }
};

const enteredRightly = (
  house: House,
  fact: AgreementFact<'EnteredIntoForce'>,
  facts: Facts,
): boolean => {
  const before = facts.filter(({ revision }) => revision < fact.revision);
  const then = house.at<Agreement>(fact.stream, fact.revision - 1);
  if (then.is !== 'open') return false;

  const from = dayTold(fact) ?? '';
  const recordedOn = addDays(fact.metadata.recordedAt.slice(0, 10), 1);
  if (from > recordedOn) return false;
  if (entryTold(then, before) === from) return true;
  const isTold = then.origin === 'legacy' && fact.metadata.evidence.length > 0;
  return isTold && (Object.keys(then.seats).length === 0 || signaturesTold(before).isSigned);
};

export const I3: Invariant = {
  name: 'I3',
  says: 'nothing enters into force before its condition holds in the record',
  against: (house) =>
    agreementsIn(house).flatMap(({ facts }) =>
      facts
        .filter(isA('EnteredIntoForce'))
        .filter((fact) => !enteredRightly(house, fact, facts))
        .map(place),
    ),
};

const endings: ReadonlySet<string> = new Set(['expired', 'terminated', 'superseded']);

/** The days on which a word can change, and those around them. */
const turningDays = ({ terms, suspensions, notice, ended }: Entered): readonly LocalDate[] => {
  const days = [
    ...terms.flatMap(({ from, to }) => [from, ...(typeof to === 'object' ? [to.value] : [])]),
    ...suspensions.flatMap(({ from, to }) => [from, ...(to ? [to] : [])]),
    ...(notice ? [notice.effectiveOn] : []),
    ...(ended ? [ended.on] : []),
  ];
  return [...new Set(days.flatMap((day) => [-1, 0, 1, 40].map((by) => addDays(day, by))))].sort();
};

/** After an ending there is no other word. */
const wordsWander = ({ force }: OpenAgreement): boolean => {
  if (force.is !== 'entered') return false;
  const words = turningDays(force).map((day) => forceOn(force, day).is);
  const first = words.findIndex((word) => endings.has(word));
  return first >= 0 && words.slice(first).some((word) => word !== words[first]);
};

/** A fact that tells an end has no day after it on which the agreement is in force. */
const endingsForgotten = ({ force }: OpenAgreement, facts: Facts): boolean =>
  force.is === 'entered' &&
  timeline(facts)
    .sure.filter(isA('AgreementTerminated', 'AgreementSuperseded'))
    .some((fact) => {
      const day = dayOfFact(fact);
      return day >= force.terms[0].from && !endings.has(forceOn(force, day).is);
    });

export const I4: Invariant = {
  name: 'I4',
  says: 'for what is known at one moment there is one word a day, and after an ending no other',
  against: (house) =>
    agreementsIn(house).flatMap(({ stream, open, facts }) => {
      const middle = facts[Math.floor(facts.length / 2)]?.metadata.recordedAt;
      const earlier = fold(agreement, timeline(facts, { knownAt: middle }).sure);
      const wanders =
        wordsWander(open) ||
        endingsForgotten(open, facts) ||
        (earlier.is === 'open' && wordsWander(earlier));
      return wanders ? [stream] : [];
    }),
};

const termsOverlap = ({ force }: OpenAgreement): boolean =>
  force.is === 'entered' &&
  force.terms.some(({ from, to }, n) => {
    const next = force.terms[n + 1];
    const end = typeof to === 'object' ? to.value : undefined;
    return (
      (end !== undefined && end < from) ||
      (next !== undefined && (end === undefined || next.from <= end))
    );
  });

/** A successor signed late names its gap: from the first day after the old end to the day before it was signed. */
const gapIsWrong = (house: House, fact: AgreementFact<'AgreementRenewed'>): boolean => {
  const { answer, gap } = fact.data;
  const before = house.at<Agreement>(fact.stream, fact.revision - 1);
  const signing = signingOf(house.at<Agreement>(answer.stream, answer.revision));
  if (before.is !== 'open' || before.force.is !== 'entered') return true;
  if (signing.is !== 'signed' || signing.on.is !== 'day') return true;

  const end = endingOf(before.force, signing.on.on)?.from;
  const isLate = end !== undefined && signing.on.on > end;
  return isLate ? gap?.from !== end || gap.to !== addDays(signing.on.on, -1) : gap !== null;
};

export const I5: Invariant = {
  name: 'I5',
  says: 'a term ends on or after its start, the next starts after it, and a late successor names its gap',
  against: (house) =>
    agreementsIn(house).flatMap(({ stream, open, facts }) => [
      ...(termsOverlap(open) ? [stream] : []),
      ...facts
        .filter(isA('AgreementRenewed'))
        .filter((fact) => gapIsWrong(house, fact))
        .map(place),
    ]),
};
