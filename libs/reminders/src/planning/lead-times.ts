import { leads, leadsId, leadTimesOn, type Leads, type LeadTimesContent } from '@kyket/agreements';
import type { Records } from '@kyket/application';
import type { AnyRule, DayCount, LocalDate } from '@kyket/eventing';

/** The rules as they tell people on a day: with the lead times an administrator published, else with those the product came with. */
export interface RulesInForce {
  readonly all: readonly AnyRule[];
  readonly of: (name: string) => AnyRule | undefined;
  /** Those whose steps may lie earlier than the product's own. */
  readonly setAnew: readonly string[];
}

/** Reads the lead times in use from the record. */
export class LeadTimes {
  constructor(
    private readonly records: Records,
    private readonly rules: readonly AnyRule[],
  ) {}

  async knownOn(day: LocalDate): Promise<RulesInForce> {
    const { state } = await this.records.look(leads, leadsId);
    return rulesOn(this.rules, state, day);
  }
}

export const rulesOn = (rules: readonly AnyRule[], state: Leads, day: LocalDate): RulesInForce => {
  const all = rules.map((rule) => {
    const version = leadTimesOn(state, rule.name, day);
    return version ? withLeadTimes(rule, version) : rule;
  });
  return {
    all,
    of: (name) => all.find((rule) => rule.name === name),
    setAnew: all.filter((rule) => !rules.includes(rule)).map(({ name }) => name),
  };
};

export const withLeadTimes = (
  rule: AnyRule,
  { steps, counts }: Pick<LeadTimesContent, 'steps' | 'counts'>,
): AnyRule => ({ ...rule, steps, counts: countsWith(rule.counts, counts) });

const countsWith = (
  own: AnyRule['counts'] = {},
  set: LeadTimesContent['counts'],
): Readonly<Record<string, DayCount>> =>
  Object.fromEntries(
    Object.entries(own).map(([name, count]) => [name, { ...count, ...set[name] }]),
  );

/** The plain numbers, as a rule asks for them. */
export const countsOf = ({ counts = {} }: AnyRule): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(counts).map(([name, { value }]) => [name, value]));
