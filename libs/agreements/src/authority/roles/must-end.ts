import { addDays, type LocalDate } from '@kyket/eventing';
import type { AuthorityRecord } from '../authority';
import { refuse } from '../authority.refusals';
import type { GrantGiven } from './events';

/** Who audits does so for a time: no longer than an office has said. Any other role may have an end. */
export const mustEndInTime = (
  { limits }: Pick<AuthorityRecord, 'limits'>,
  { role, until }: GrantGiven,
  day: LocalDate,
): void => {
  if (until !== undefined && until < day) throw refuse('ends-before-it-begins');
  if (role !== 'auditor') return;
  if (until === undefined) throw refuse('audit-without-end');

  const longest = addDays(day, limits.auditorDays);
  if (until > longest) throw refuse('audit-too-long', { longest });
};
