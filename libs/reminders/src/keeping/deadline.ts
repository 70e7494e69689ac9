import type { KeepObligation, Obligation } from '@kyket/agreements';
import { due, type Calendar } from '@kyket/calendar';
import {
  countryOfTerm,
  type AnyRule,
  type Expectation,
  type Id,
  type LocalDate,
  type Zone,
} from '@kyket/eventing';
import type { CalendarOf } from '../planning/calendars';

/** Where the one who must act is: whose days off count for its own terms, and where its days end. */
export interface Place {
  readonly country: string;
  readonly zone: Zone;
}

/** The record a rule looked at. */
export interface Looked {
  readonly id: Id;
  readonly enteredOn: LocalDate;
}

type Because = KeepObligation['because'];

/** What a rule expects, as the order to keep it. */
export const toKeep = (
  rule: AnyRule,
  { id, enteredOn }: Looked,
  expected: Expectation,
  place: Place,
  calendarOf: CalendarOf,
  because: Because,
): KeepObligation => {
  const law = expected.law ?? rule.law;
  const country = countryOfTerm({ law }, place.country);
  const calendar = calendarOf(country);
  return {
    deadline: {
      rule: rule.name,
      ruleVersion: rule.version,
      subject: id,
      occasion: expected.occasion,
      law,
      purpose: rule.purpose,
      whenPassed: expected.whenPassed ?? rule.whenPassed,
      party: expected.by,
      base: expected.base,
      term: expected.term,
      due: dueOf(expected, calendar),
      zone: law === 'statutory' ? homeZone : place.zone,
      calendar: { country, version: calendar.version },
      ...(expected.quietAfter && { quietAfter: expected.quietAfter }),
    },
    outcome: expected.outcome,
    pauses: (expected.pauses ?? []).map(({ from, to }) => ({ from, ...(to && { to }) })),
    enteredOn,
    silence: rule.silence,
    because,
  };
};

/** A statutory term ends with the day in Vietnam, wherever the other side is. */
const homeZone: Zone = 'Asia/Ho_Chi_Minh';

const dueOf = ({ base, term }: Expectation, calendar: Calendar): LocalDate =>
  due(base, term, calendar);

/** What nobody expects any more. */
export const toClose = (
  state: Extract<Obligation, { is: 'open' }>,
  enteredOn: LocalDate,
  cause: string,
): KeepObligation => ({
  deadline: {
    rule: state.rule,
    ruleVersion: state.ruleVersion,
    subject: state.subject,
    occasion: state.occasion,
    law: state.law,
    purpose: state.purpose,
    whenPassed: state.whenPassed,
    party: state.party,
    base: state.base,
    term: state.term,
    due: state.counted,
    zone: state.zone,
    calendar: state.calendar,
    ...(state.quietAfter && { quietAfter: state.quietAfter }),
  },
  outcome: { is: 'closed', cause },
  pauses: [],
  enteredOn,
  silence: undefined,
  because: 'fact',
});
