import { randomUUID } from 'node:crypto';
import { commands, leadsId, procedureIds, routeIds } from '@kyket/agreements';
import { pathOf, type AnyCommand } from '@kyket/eventing';
import { collectionOf } from '../../apps/api/src/collections';
import { askedBy } from '../../apps/api/src/invitations/invite';
import { bodies } from '../../apps/standalone/src/demo/dien-bien/cast';
import { chanceOf } from '../faults/chance';
import { clearance, endOf, ledger, memo, nowhere, peopleOf, talks } from '../http/the-story';
import type { House } from '../parts/house';
import type { Problem } from '../parts/person';
import { castIn, holders, sitsSomewhere, type Cast, type Standing } from './cast';
import { isForThem } from './cells';
import { smallestWordsOf } from './smallest-words';

interface Cell extends Standing {
  readonly command: AnyCommand;
  readonly allowed: boolean;
}

export interface FoundOverHttp {
  readonly allowed: number;
  readonly denied: number;
  readonly mismatches: readonly string[];
  /** Facts that any of it recorded. */
  readonly factsRecorded: number;
}

interface Asking {
  readonly seed: number;
  /** How many of the cells that are allowed, and of those that are denied. */
  readonly allow: number;
  readonly deny: number;
  readonly onProgress?: (done: number, all: number) => void;
}

/** A revision that no record ever had: whoever may give the order hears that they looked at another, and nothing is recorded. */
const neverSeen = '"999999999"';

/** Gives the orders of the matrix over HTTP, each by somebody who really stands so, and compares what they hear. */
export const compareOverHttp = async (
  house: House,
  { seed, allow, deny, onProgress }: Asking,
): Promise<FoundOverHttp> => {
  const cast = await castIn(house);
  const places = await placesIn(house);
  const chance = chanceOf(seed);
  const all = cells(places);
  const some = (cellsOfAKind: readonly Cell[], count: number) => {
    const shuffled = cellsOfAKind
      .map((cell) => ({ cell, at: chance.below(2 ** 30) }))
      .sort((a, b) => a.at - b.at)
      .map(({ cell }) => cell);
    return inTurn(shuffled).slice(0, count);
  };
  const allowed = some(
    all.filter((cell) => cell.allowed),
    allow,
  );
  const denied = some(
    all.filter((cell) => !cell.allowed),
    deny,
  );

  const before = BigInt(await endOf(house));
  const mismatches: string[] = [];
  const asked = [...allowed, ...denied];
  for (const [done, cell] of asked.entries()) {
    const { status, code } = await answerTo(cell, cast, places);
    if (cell.allowed !== (code === 'stale-revision'))
      mismatches.push(`${nameOf(cell)}: ${status} ${code}`);
    if (!cell.allowed && status !== 403 && status !== 404)
      mismatches.push(`${nameOf(cell)}: denied with ${status} ${code}`);
    onProgress?.(done + 1, asked.length);
  }
  const factsRecorded = Number(BigInt(await endOf(house)) - before);
  return { allowed: allowed.length, denied: denied.length, mismatches, factsRecorded };
};

/** One of each relation after the other, so that a few cells try them all. */
const inTurn = (cellsOfAKind: readonly Cell[]): readonly Cell[] =>
  [...Map.groupBy(cellsOfAKind, ({ relation }) => relation).values()]
    .flatMap((ofRelation) => ofRelation.map((cell, turn) => ({ cell, turn })))
    .sort((a, b) => a.turn - b.turn)
    .map(({ cell }) => cell);

const delegations = ['none', 'active', 'expired', 'revoked'] as const;

/** What can be asked over HTTP: every order about a record that there is, by everybody there is, for themselves and for another. */
const cells = (places: Places): readonly Cell[] =>
  commands
    .filter(({ of }) => of.name in places)
    .flatMap((command) =>
      holders.flatMap((holder) =>
        delegations
          .filter((delegation) => delegation === 'none' || sitsSomewhere(holder))
          .map((delegation) => {
            const stance = { ...holder, delegation };
            return { command, ...stance, allowed: isForThem(command, stance) };
          }),
      ),
    );

const nameOf = ({ command, role, relation, delegation }: Cell): string =>
  [`${command.of.name}/${command.name}`, role, relation, delegation].join(' · ');

const answerTo = async (cell: Cell, cast: Cast, places: Places): Promise<Problem> => {
  const { of, name } = cell.command;
  const place = { in: collectionOf(of.name) ?? '', id: places[of.name] };
  const path = `/v1/${place.in}/${place.id}/commands/${pathOf(name)}`;
  const give = async (anew: boolean) => {
    const { person, headers } = await cast.as(cell, { anew });
    return person.asks<Problem>('POST', path, {
      body: smallestWordsOf({ ...cell.command, data: askedBy(cell.command) }),
      headers: { ...headers, 'idempotency-key': randomUUID(), 'if-match': neverSeen },
    });
  };
  const { body } = await give(false);
  // A long run outlives the proof of who one is.
  return body.code === 'proof-needed' || body.code === 'sign-in-needed'
    ? (await give(true)).body
    : body;
};

type Places = Readonly<Record<string, string>>;

/** One record of every kind, of the story of Điện Biên. */
const placesIn = async (house: House): Promise<Places> => {
  const desk = await peopleOf(house).deskOfficer();
  const [deadline] = await desk.deadlines(memo);
  return {
    agreement: memo.id,
    ledger: ledger.id,
    invitations: memo.id,
    clearance: clearance.id,
    talks: talks.id,
    obligation: deadline?.id ?? nowhere,
    party: bodies.department,
    procedure: procedureIds.department,
    route: Object.values(routeIds)[0] ?? nowhere,
    calendar: 'VN',
    leads: leadsId,
    authority: 'authority',
  };
};
