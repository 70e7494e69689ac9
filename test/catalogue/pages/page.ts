import { words } from '@kyket/application';
import type { Role } from '@kyket/eventing';

/** A page of the catalogue: where it lies under `docs/catalogue`, and what it says. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

export const page = (path: string, ...lines: readonly string[]): Page => ({
  path,
  text: `${lines.join('\n')}\n`,
});

/** Text that stands in a cell of a table. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

export const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] => [
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
];

export const roleName = (role: Role): string => words[role]?.en ?? role;

/** The order in which records are told of: the agreement first, then what it leans on. */
export const titles: Readonly<Record<string, string>> = {
  agreement: 'Agreement',
  clearance: 'Clearance',
  ledger: 'Ledger of commitments',
  talks: 'Talks',
  party: 'Party',
  obligation: 'Obligation',
  reminder: 'Reminder',
  finding: 'Finding',
  invitations: 'Invitations by a link',
  procedure: 'Procedure',
  route: 'Route',
  calendar: 'Calendar',
  authority: 'Authority',
  correcting: 'Corrections, in every record',
  account: 'Accounts',
};

export const titleOf = (name: string): string => titles[name] ?? name;

/** The heading of a code or a name as an address within its page. */
export const anchor = (text: string): string => text.toLowerCase();
