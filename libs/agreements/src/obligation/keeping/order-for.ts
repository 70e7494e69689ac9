import type { AnyRule, Expectation, Id, LocalDate, Zone } from '@kyket/eventing';
import type { CountedWith } from '../vocabulary';
import type { KeepObligation, OutcomeExpected } from './keep-obligation';

/** What the keeper finds out around an expectation: where its days are counted, and what moved it to look. */
export interface Counted {
  readonly due: LocalDate;
  readonly zone: Zone;
  readonly calendar: CountedWith;
  readonly enteredOn: LocalDate;
  readonly because: KeepObligation['because'];
}

/** The order that keeps one expectation of a rule. */
export const orderFor = (
  rule: AnyRule,
  subject: Id,
  expected: Expectation,
  { due, zone, calendar, enteredOn, because }: Counted,
): KeepObligation => {
  const { occasion, base, term, by, outcome, law, whenPassed, quietAfter, pauses = [] } = expected;
  return {
    deadline: {
      rule: rule.name,
      ruleVersion: rule.version,
      law: law ?? rule.law,
      purpose: rule.purpose,
      whenPassed: whenPassed ?? rule.whenPassed,
      party: by,
      quietAfter,
      ...{ subject, occasion, base, term, due, zone, calendar },
    },
    outcome: outcome satisfies OutcomeExpected,
    pauses: pauses.map(({ from, to }) => ({ from, to })),
    silence: rule.silence,
    ...{ enteredOn, because },
  };
};
