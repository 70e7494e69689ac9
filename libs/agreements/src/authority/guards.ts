import type { Circumstances, LocalDate } from '@kyket/eventing';
import { refuse } from './authority.refusals';

export const wholeDay = ({ occurredOn }: Pick<Circumstances, 'occurredOn'>): LocalDate => {
  if (occurredOn.date.is !== 'day') throw refuse('day-not-known');
  return occurredOn.date.on;
};
