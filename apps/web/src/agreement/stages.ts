import type { CaseFile } from '../data/shapes';

/** The steps every agreement takes, in the order people expect them. They never grow; the history does. */
export const stages = [
  'proposing',
  'drafting',
  'negotiating',
  'consulting',
  'deciding',
  'signing',
  'carrying-out',
  'renewing',
] as const;
export type Stage = (typeof stages)[number];

export type Standing = 'done' | 'current' | 'ahead';

type Seen = Pick<CaseFile, 'agreement' | 'signing' | 'clearances' | 'relation' | 'status'>;

/** Where an agreement stands. The regions run side by side, so more than one step may be under way. */
export const stagesOf = (
  file: Seen,
): readonly { readonly stage: Stage; readonly is: Standing }[] => {
  const { text, origin } = file.agreement;
  const isSigned = file.signing.is === 'signed' || origin === 'legacy';
  const hasText = text.is === 'agreed' || text.is === 'collated' || text.is === 'not-held';

  const standings: Record<Stage, Standing> = {
    proposing: 'done',
    drafting: isSigned || hasText || 'answers' in text ? 'done' : 'current',
    negotiating: isSigned || hasText ? 'done' : negotiation(text.is),
    ...clearing(file, isSigned),
    signing: isSigned ? 'done' : signing(file, hasText),
    'carrying-out': carryingOut(file),
    renewing: renewing(file),
  };
  return stages
    .filter((stage) => file.relation !== 'other-side' || !internal.includes(stage))
    .map((stage) => ({ stage, is: standings[stage] }));
};

/** Steps of one side alone: the other side neither sees nor waits for them by name. */
const internal: readonly Stage[] = ['consulting', 'deciding'];

const negotiation = (text: string): Standing =>
  text === 'negotiating' || text === 'rejected' ? 'current' : 'ahead';

const clearing = (
  { clearances }: Seen,
  isSigned: boolean,
): Pick<Record<Stage, Standing>, 'consulting' | 'deciding'> => {
  const at = clearances.map(({ state }) => state.is);
  const consults = at.some((is) =>
    ['preparing', 'consulting', 'consolidating', 'returned'].includes(is),
  );
  const decides = at.some((is) => is === 'awaiting-decision');

  if (consults) return { consulting: 'current', deciding: 'ahead' };
  if (decides) return { consulting: 'done', deciding: 'current' };
  if (isSigned || at.some((is) => is === 'cleared' || is === 'refused'))
    return { consulting: 'done', deciding: 'done' };
  return { consulting: 'ahead', deciding: 'ahead' };
};

const signing = ({ signing: { is }, clearances }: Seen, hasText: boolean): Standing => {
  if (is === 'signing' || is === 'declined') return 'current';
  const isCleared = clearances.some(({ state }) => state.is === 'cleared');
  return hasText && isCleared ? 'current' : 'ahead';
};

const ended = ['terminated', 'superseded', 'expired', 'abandoned'];

const carryingOut = ({ agreement: { force }, status }: Seen): Standing => {
  if (force.is !== 'entered') return 'ahead';
  return ended.includes(status) ? 'done' : 'current';
};

const renewing = ({ agreement: { renewal } }: Seen): Standing => {
  if (renewal.is === 'renewed') return 'done';
  return renewal.is === 'no-action' ? 'ahead' : 'current';
};
