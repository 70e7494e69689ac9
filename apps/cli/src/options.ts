import { LocalDate } from '@kyket/eventing';
import { InvalidArgumentError } from 'commander';

/** Far enough for any agreement, near enough to answer at once. */
const most = 40_000;

export const dateOption = (value: string): LocalDate => {
  const date = LocalDate.safeParse(value);
  if (!date.success || value < '1900-01-01' || value > '2199-12-31')
    throw new InvalidArgumentError('Give a day between 1900 and 2199 as 2026-02-12.');
  return date.data;
};

export const countOption = (value: string): number => {
  const count = Number(value);
  if (!/^[+-]?\d+$/.test(value) || Math.abs(count) > most)
    throw new InvalidArgumentError(`Give a whole number, at most ${most}.`);
  return count;
};

export const yearOption = (value: string): number => {
  if (!/^\d{4}$/.test(value)) throw new InvalidArgumentError('Give a year as 2026.');
  return Number(value);
};
