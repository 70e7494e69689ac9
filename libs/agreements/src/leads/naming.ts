import type { Step } from '@kyket/eventing';
import type { LeadStep } from './content';

const units = { days: 'd', 'working-days': 'wd', months: 'm' } as const;

/** The steps with their names. One that was there before keeps the name it was first given, whoever is told now: nobody is told twice of it. */
export const named = (steps: readonly LeadStep[], before: readonly Step[]) =>
  steps.map((step) => ({
    name: before.find((known) => isSame(known, step))?.name ?? nameOf(step),
    ...step,
  }));

const isSame = (a: Omit<Step, 'name'>, b: Omit<Step, 'name'>): boolean =>
  whenIn(a) === whenIn(b) && a.weekly === b.weekly && a.only === b.only;

const whenIn = ({ when }: Pick<Step, 'when'>): string =>
  'share' in when
    ? `share ${when.share}`
    : `${when.way} ${when.count} ${when.unit} ${when.from ?? 'due'}`;

const nameOf = ({ when, weekly }: LeadStep): string => {
  if ('share' in when) return when.share === 0.5 ? 'half' : `share${Math.round(when.share * 100)}`;
  if (when.count === 0 && when.from === undefined && weekly === undefined) return 'due';

  const sign = when.way === 'before' ? '-' : '+';
  const name = `${when.from === 'base' ? 'base' : ''}${sign}${when.count}${units[when.unit]}`;
  return weekly === undefined ? name : `${name}-weekly`;
};
