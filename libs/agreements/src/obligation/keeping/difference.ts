import type { LocalDate } from '@kyket/eventing';
import {
  DeadlineRecomputed,
  ObligationClosed,
  ObligationMet,
  ObligationMissed,
  ObligationOpened,
  ObligationWaived,
  type ObligationEvent,
} from '../events';
import type { KnownObligation, Obligation } from '../obligation';
import type { MoveCause } from '../vocabulary';
import type { KeepObligation } from './keep-obligation';

type Facts = readonly ObligationEvent[];

/** What is expected today, less what is on record. */
export const differenceFrom = (
  state: Obligation,
  expected: KeepObligation,
  today: LocalDate,
): Facts => {
  switch (state.is) {
    case 'none':
    case 'closed':
      return opening(expected, today);
    case 'open':
      return kept(state, expected, today);
    case 'met':
      return sinceMet(state, expected, today);
    case 'missed':
      return sinceMissed(state, expected, today);
    case 'waived':
      return sinceWaived(state, expected, today);
  }
};

/** Of what lies before the record itself, only the years are told: held, or without evidence. */
const opening = (expected: KeepObligation, today: LocalDate): Facts => {
  const { deadline, outcome, enteredOn, silence } = expected;
  if (outcome.is === 'closed') return [];

  const isOfTheArchive = deadline.due < enteredOn;
  if (isOfTheArchive && silence === undefined) return [];

  const why = isOfTheArchive ? 'no-evidence' : 'passed';
  return [ObligationOpened(deadline), ...settling(expected, deadline.due, today, why)];
};

const kept = (state: KnownObligation, expected: KeepObligation, today: LocalDate): Facts => {
  const moved = recomputed(state, expected);
  const due = moved?.data.to ?? state.due;
  return [...(moved ? [moved] : []), ...settling(expected, due, today, 'passed')];
};

/** What came of a deadline that falls on `due`. */
const settling = (
  { deadline, outcome, pauses }: KeepObligation,
  due: LocalDate,
  today: LocalDate,
  why: 'passed' | 'no-evidence',
): Facts => {
  const isTooLate = (on: LocalDate) => deadline.whenPassed === 'missed' && on > due;

  switch (outcome.is) {
    case 'met':
      return isTooLate(outcome.on)
        ? [ObligationMissed({ why })]
        : [ObligationMet({ on: outcome.on, by: outcome.through })];
    case 'waived':
      return [ObligationWaived({ reason: outcome.reason, cause: 'record' })];
    case 'closed':
      return isTooLate(today)
        ? [ObligationMissed({ why })]
        : [ObligationClosed({ cause: outcome.cause })];
    case 'open':
      if (isPaused(pauses, due)) return [waivedBySuspension];
      return isTooLate(today) ? [ObligationMissed({ why })] : [];
  }
};

const waivedBySuspension = ObligationWaived({
  reason: 'Rơi vào thời gian tạm đình chỉ thực hiện · Falls due within a suspension',
  cause: 'suspension',
});

const isPaused = (pauses: KeepObligation['pauses'], day: LocalDate): boolean =>
  pauses.some(({ from, to }) => day >= from && (to === undefined || day < to));

/** Met stays met, unless what was told of it has been corrected. */
const sinceMet = (
  state: KnownObligation & { readonly is: 'met' },
  expected: KeepObligation,
  today: LocalDate,
): Facts => {
  const { deadline, outcome, because } = expected;
  if (because !== 'correction') return [];
  if (outcome.is === 'open') return opening(expected, today);

  const moved = hasOtherInputs(state, deadline) ? recomputed(state, expected) : undefined;
  const isOtherwiseMet = outcome.is === 'met' && outcome.on !== state.on;
  return [
    ...(moved ? [moved] : []),
    ...(isOtherwiseMet ? [ObligationMet({ on: outcome.on, by: outcome.through })] : []),
  ];
};

/** A fact of the time, recorded later, still meets it. A late one does not. */
const sinceMissed = (state: KnownObligation, expected: KeepObligation, today: LocalDate): Facts => {
  const { deadline, outcome, because } = expected;
  const moved =
    because === 'correction' && hasOtherInputs(state, deadline)
      ? recomputed(state, expected)
      : undefined;
  const due = moved?.data.to ?? state.due;
  const told = moved ? [moved] : [];

  if (outcome.is === 'met' && outcome.on <= due)
    return [...told, ObligationMet({ on: outcome.on, by: outcome.through })];
  if (outcome.is === 'waived' && outcome.on !== undefined && outcome.on <= due)
    return [...told, ObligationWaived({ reason: outcome.reason, cause: 'record' })];
  return moved && due >= today ? [ObligationOpened(deadline)] : told;
};

/** What a person waived stays waived; a suspension that ends in time lets the deadline stand again. */
const sinceWaived = (
  state: KnownObligation & { readonly is: 'waived' },
  expected: KeepObligation,
  today: LocalDate,
): Facts => {
  const { deadline, outcome, pauses, because } = expected;
  const isLifted = state.cause === 'suspension' && !isPaused(pauses, deadline.due);
  const isCorrected = state.cause === 'record' && because === 'correction';
  if (outcome.is === 'waived' || outcome.is === 'closed') return [];

  return isLifted || isCorrected ? opening(expected, today) : [];
};

const hasOtherInputs = (state: KnownObligation, deadline: KeepObligation['deadline']): boolean =>
  state.base !== deadline.base || JSON.stringify(state.term) !== JSON.stringify(deadline.term);

/** The deadline on another day. An extension stands where it is later than what the rule gives. */
const recomputed = (state: KnownObligation, { deadline, because }: KeepObligation) => {
  const { due: counted, base, term, ruleVersion, calendar } = deadline;
  if (counted === state.counted && !hasOtherInputs(state, deadline)) return undefined;

  const isExtended = state.due > state.counted;
  return DeadlineRecomputed({
    from: state.due,
    to: isExtended && state.due > counted ? state.due : counted,
    cause: because === 'fact' ? causeOf(state, deadline) : because,
    ...{ counted, base, term, ruleVersion, calendar },
  });
};

const causeOf = (state: KnownObligation, deadline: KeepObligation['deadline']): MoveCause => {
  if (state.ruleVersion !== deadline.ruleVersion) return 'rule';
  return hasOtherInputs(state, deadline) ? 'record' : 'calendar';
};
