import type { Id } from '@kyket/eventing';
import type { Ledger, Line, OpenLedger } from './ledger';
import { refuse } from './ledger.refusals';

/** A ledger with at least one line: without lines there is nothing to report, move or plan. */
export const withLines = (ledger: Ledger): OpenLedger => {
  if (ledger.is === 'none' || Object.keys(ledger.lines).length === 0)
    throw refuse('no-commitments');
  return ledger;
};

export const knownLine = (ledger: Ledger, line: Id): Line => {
  const known = withLines(ledger).lines[line];
  if (known === undefined) throw refuse('unknown-line', { line });
  return known;
};

/** Persons are counted as students and officials; places as scholarships. */
export const familyOf = ({ unit }: Line): 'persons' | 'places' =>
  unit === 'scholarship' ? 'places' : 'persons';
