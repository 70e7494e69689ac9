import { addDays, type LocalDate } from '@kyket/eventing';

/** How long each part of a renewal takes, in days. */
export interface RenewalTimes {
  /** From the decision at home to the last signature. */
  readonly signing: number;
  /** What the procedure gives to those who are asked and who decide, in working days; unknown where no procedure tells. */
  readonly clocks?: number | undefined;
  /** From the day a dossier left to the decision, as the office's own last dossiers took. */
  readonly past: readonly number[];
  /** Taken where neither is known. */
  readonly otherwise: number;
  /** From the first draft to the text that both sides accept. */
  readonly negotiating: number;
}

export interface BackwardPlan {
  readonly signedBy: LocalDate;
  readonly clearedBy: LocalDate;
  readonly dossierBy: LocalDate;
  readonly draftBy: LocalDate;
  /** The days that the approval is given, and whose number that is. */
  readonly approval: { readonly days: number; readonly from: 'clocks' | 'past' | 'otherwise' };
}

/** A plan is safe by the longest of the office's last dossiers, and never shorter than the clocks of the procedure. */
export const backwardPlan = (end: LocalDate, times: RenewalTimes): BackwardPlan => {
  const approval = approvalIn(times);
  const clearedBy = addDays(end, -times.signing);
  const dossierBy = addDays(clearedBy, -approval.days);
  return {
    signedBy: end,
    clearedBy,
    dossierBy,
    draftBy: addDays(dossierBy, -times.negotiating),
    approval,
  };
};

/** How many of the office's dossiers are looked at: older ones tell of other people and other rules. */
export const dossiersRemembered = 5;

const approvalIn = ({ clocks, past, otherwise }: RenewalTimes): BackwardPlan['approval'] => {
  const byClocks = clocks === undefined ? undefined : Math.ceil((clocks * 7) / 5);
  const byPast = past.length === 0 ? undefined : Math.max(...past);
  if (byPast !== undefined && byPast >= (byClocks ?? 0)) return { days: byPast, from: 'past' };
  if (byClocks !== undefined) return { days: byClocks, from: 'clocks' };
  return { days: otherwise, from: 'otherwise' };
};
