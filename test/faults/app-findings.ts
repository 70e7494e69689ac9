import { join } from 'node:path';
import { startNode } from '@kyket/embedded-eventstore';
import { EventStoreLog } from '@kyket/event-store';
import type { EventLog, StoredEvent } from '@kyket/eventing';
import { houseViews, openPglite, Reader, Views } from '@kyket/projections';
import { reminderViews } from '@kyket/reminders';
import { emptyViews } from '../../apps/standalone/src/empty-views';
import { newFolder } from '../parts/folder';
import type { Acknowledged } from './app-client';

/** What a life left behind. All but the last three figures should be zero. */
export interface Findings {
  /** Facts that were acknowledged and are not there, where they were said to be. */
  readonly lost: number;
  /** Facts that are there twice, or that came of an order beside those acknowledged. */
  readonly duplicated: number;
  readonly gaps: number;
  /** Reminders claimed and never sent, though their reason stood. */
  readonly remindersUnsent: number;
  readonly remindersTwice: number;
  readonly viewsThatDiffer: number;
  readonly facts: number;
  /** Every reminder that was claimed, by its id. */
  readonly reminders: readonly string[];
}

/** Looks through the folder of a house that was stopped. */
export const findingsIn = async (
  folder: string,
  acknowledged: readonly Acknowledged[],
): Promise<Findings> => {
  const node = await startNode({ dataFolder: join(folder, 'log'), port: 0 });
  const log = new EventStoreLog({ connectionString: node.connectionString });
  try {
    const facts: StoredEvent[] = [];
    for await (const fact of log.readAll()) facts.push(fact);
    const reminders = Map.groupBy(
      facts.filter(({ stream }) => stream.startsWith('reminder-')),
      ({ stream }) => stream,
    );

    return {
      ...compare(facts, acknowledged),
      gaps: gapsIn(facts),
      remindersUnsent: [...reminders.values()].filter((each) => !isSettled(each)).length,
      remindersTwice: [...reminders.values()].filter(isTwice).length,
      viewsThatDiffer: await viewsThatDiffer(folder, log),
      facts: facts.length,
      reminders: [...reminders.keys()].sort(),
    };
  } finally {
    await log.close();
    await node.stop();
  }
};

const compare = (facts: readonly StoredEvent[], acknowledged: readonly Acknowledged[]) => {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const byCommand = Map.groupBy(facts, ({ metadata }) => metadata.commandId);
  const promised = acknowledged.flatMap(({ stream, receipt }) =>
    receipt.events.map((event) => ({ ...event, stream })),
  );
  const isThere = ({ id, stream, revision }: (typeof promised)[number]) => {
    const fact = byId.get(id);
    return fact?.stream === stream && fact.revision === revision;
  };
  const beyond = acknowledged.map(
    ({ commandId, receipt }) => (byCommand.get(commandId)?.length ?? 0) - receipt.events.length,
  );
  return {
    lost: promised.filter((event) => !isThere(event)).length,
    duplicated: facts.length - byId.size + beyond.reduce((sum, each) => sum + Math.max(0, each), 0),
  };
};

const gapsIn = (facts: readonly StoredEvent[]): number =>
  [...Map.groupBy(facts, ({ stream }) => stream).values()].filter((each) =>
    each.some(({ revision }, index) => revision !== index),
  ).length;

const sentIn = (facts: readonly StoredEvent[]) =>
  facts.filter(
    ({ type, data }) =>
      type === 'ReminderSent' && (data as { channel?: string }).channel === 'mail',
  ).length;

/** A reminder whose reason vanished before it could be sent is settled too. */
const isSettled = (facts: readonly StoredEvent[]): boolean =>
  sentIn(facts) > 0 ||
  facts.some(
    ({ type, data }) =>
      type === 'ReminderFailed' && (data as { reason?: string }).reason === 'no-longer-due',
  );

const isTwice = (facts: readonly StoredEvent[]): boolean =>
  sentIn(facts) > 1 || facts.filter(({ type }) => type === 'ReminderClaimed').length > 1;

/** The views as the house left them, against views folded anew from the log. */
const viewsThatDiffer = async (folder: string, log: EventLog): Promise<number> => {
  const all = [...houseViews, ...reminderViews];
  const prepared = emptyViews(folder);
  const fresh = newFolder('views');
  const left = await openPglite(join(folder, 'views'), { prepared });
  const anew = await openPglite(join(fresh.path, 'views'), { prepared });
  const reader = new Reader({ database: anew, log, views: all, release: 'faults' });
  try {
    await reader.start();
    await reader.caughtUp;
    const [was, is] = [new Views(left, all), new Views(anew, all)];
    const same = await Promise.all(
      all.map(async (view) => (await was.hash(view)) === (await is.hash(view))),
    );
    return same.filter((each) => !each).length;
  } finally {
    await reader.stop();
    await left.close();
    await anew.close();
    fresh.remove();
  }
};
