import { commands } from '@kyket/agreements';
import type { AnyCommand } from '@kyket/eventing';
import { compare, isInTable } from './cells';
import { expected } from './expected';

const nameOf = ({ of, name }: AnyCommand): string => `${of.name}/${name}`;

/** The same order, as if these roles might give it. */
const planted = (name: string, may: AnyCommand['may']): AnyCommand => {
  const command = commands.find((each) => nameOf(each) === name);
  if (command === undefined) throw new Error(`There is no order ${name}`);
  return { ...command, may };
};

describe('The matrix of authority', () => {
  it('has a row for every order, and no row for an order that is none', () => {
    expect(commands.filter((command) => !isInTable(command)).map(nameOf)).toEqual([]);
    const known = new Set(commands.map(nameOf));
    const rows = Object.entries(expected).flatMap(([of, all]) =>
      all.map(([name]) => `${of}/${name}`),
    );
    expect(rows.filter((row) => !known.has(row))).toEqual([]);
  });

  it('[SE-1] is what the policy says in every cell', () => {
    const { cells, allowed, mismatches } = compare(commands);
    expect(mismatches.slice(0, 40)).toEqual([]);
    expect(cells).toBeGreaterThan(80_000);
    expect(allowed).toBeGreaterThan(1_000);
  });

  it.each([
    ['agreement/SendDraft', 'a role too many', ['desk-officer', 'archivist']],
    ['clearance/Decide', 'a role too many', ['deciding-authority', 'head']],
    ['agreement/AgreeText', 'a role too few', ['deciding-authority']],
    ['authority/ConfirmRole', 'a role too many', ['administrator', 'steward']],
  ] as const)('finds %s planted with %s', (name, _, may) => {
    expect(compare([planted(name, [...may])]).mismatches).not.toEqual([]);
  });
});
