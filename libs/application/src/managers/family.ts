import {
  agreement,
  forceOn,
  isInForce,
  ledger,
  noteParentEnded,
  recordAmendment,
  recordRenewal,
  reviseCommitment,
  signingOf,
  supersede,
  type Link,
  type OpenAgreement,
} from '@kyket/agreements';
import { dayOf, idFrom, partsOf, type AnyCommand, type Id, type LocalDate } from '@kyket/eventing';
import type { Records } from '../records';
import type { AgreementsOnRecord } from './agreements-on-record';
import { defineManager, type ManagedOrder, type Manager } from './manager';

/** Facts after which an agreement may stand otherwise to those it is linked with. */
const telling: ReadonlySet<string> = new Set([
  'AgreementProposed',
  'LegacyAgreementRegistered',
  'AgreementLinked',
  'AgreementSigned',
  'EnteredIntoForce',
  'AmendmentEnteredIntoForce',
  'TacitlyRenewed',
  'AgreementExpired',
  'AgreementTerminated',
  'AgreementSuperseded',
  'FactCorrected',
]);

/** Tells an agreement what its relatives have become: an addendum in force, a successor, a parent that ended. Whichever was recorded first, both are looked at again. */
export const family = (onRecord: AgreementsOnRecord): Manager =>
  defineManager({
    name: 'family',
    roles: ['process-manager'],
    follows: [agreement.name, ledger.name],
    about: ({ stream, type }) => `${stream} ${telling.has(type) || type === 'CommitmentRecorded'}`,

    react: async ({ type, stream }, { records, now }) => {
      const { name, id } = partsOf(stream);
      if (name === ledger.name) return type === 'CommitmentRecorded' ? ofLedger(records, id) : [];
      if (!telling.has(type)) return [];

      const { state } = await records.look(agreement, id);
      // Nobody amends, renews, replaces or outlives what was never in force.
      const isParent = state.is === 'open' && state.force.is === 'entered';
      const relatives = [id, ...(isParent ? await onRecord.linkedTo(id) : [])];
      const told = await Promise.all(relatives.map((each) => tidings(records, each, now)));
      return [
        ...told
          .flat()
          .filter(({ from, to }) => from === id || to === id)
          .sort(byDay)
          .map(({ order }) => order),
        ...(await revisions(records, id)),
      ];
    },
  });

/** What one agreement has to say to another, and since when. */
interface Tidings {
  readonly from: Id;
  readonly to: Id;
  readonly day: LocalDate;
  readonly order: ManagedOrder;
}

/** An end that was moved by one addendum may be what lets the next one in. */
const byDay = (a: Tidings, b: Tidings): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);

const tidings = async (records: Records, id: Id, now: string): Promise<readonly Tidings[]> => {
  const { state } = await records.look(agreement, id);
  return state.is === 'none' ? [] : state.links.flatMap((link) => said(id, state, link, now));
};

const said = (id: Id, open: OpenAgreement, { kind, to }: Link, now: string): readonly Tidings[] => {
  const { force } = open;
  const day = force.is === 'entered' ? force.terms[0].from : '';
  const tell = (order: ManagedOrder): readonly Tidings[] => [{ from: id, to, day, order }];

  switch (kind) {
    case 'amends':
      return force.is === 'entered' ? tell(ask(recordAmendment, to, { addendum: id })) : [];
    case 'replaces':
      return force.is === 'entered' ? tell(ask(supersede, to, { successor: id })) : [];
    case 'renews':
      return signingOf(open).is === 'signed' ? tell(ask(recordRenewal, to, { successor: id })) : [];
    case 'under':
      return isAlive(open, now) ? tell(ask(noteParentEnded, id, { parent: to })) : [];
    case 'signed-at':
    case 'duplicate-of':
      return [];
  }
};

/** Whether there is anything left to decide on: it is in force, or on its way to be. */
const isAlive = ({ force, origin, zone }: OpenAgreement, now: string): boolean =>
  force.is === 'entered'
    ? isInForce(forceOn(force, dayOf(now, zone)))
    : force.is === 'not-yet' && origin === 'negotiated';

/** Asked on the chance: only the record knows whether it is so, and whether it is so already. */
const ask = (command: AnyCommand, to: Id, data: Readonly<Record<string, Id>>): ManagedOrder => ({
  command,
  to,
  data,
  commandId: idFrom('family', to, command.name, ...Object.values(data)),
  mayBeRefused: true,
});

/** A line may be recorded before the addendum that revises it is in force, or after. */
const ofLedger = async (records: Records, id: Id): Promise<readonly ManagedOrder[]> => {
  const { state } = await records.look(agreement, id);
  const links = state.is === 'none' ? [] : state.links;
  const amended = links.flatMap(({ kind, to }) => (kind === 'amends' ? [to] : []));
  return (await Promise.all([id, ...amended].map((each) => revisions(records, each)))).flat();
};

/** The ledger of an addendum states anew the lines that it revises, under their own ids. The latest addendum holds. */
const revisions = async (records: Records, id: Id): Promise<readonly ManagedOrder[]> => {
  const { state } = await records.look(agreement, id);
  const amendments = state.is === 'none' ? [] : state.amendments;
  if (amendments.length === 0) return [];

  const revised = new Map<Id, ManagedOrder>();
  const own = await linesOf(records, id);
  for (const { addendum } of [...amendments].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    for (const [lineId, { basis, coverage }] of Object.entries(await linesOf(records, addendum))) {
      if (own[lineId] === undefined) continue;
      revised.set(lineId, {
        command: reviseCommitment,
        to: id,
        data: { lineId, addendum, basis, coverage },
        commandId: idFrom('family', id, reviseCommitment.name, addendum, lineId),
        mayBeRefused: true,
      });
    }
  }
  return [...revised.values()];
};

const linesOf = async (records: Records, id: Id) => {
  const { state } = await records.look(ledger, id);
  return state.is === 'none' ? {} : state.lines;
};
