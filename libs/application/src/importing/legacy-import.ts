import { party } from '@kyket/agreements';
import { Clock, dayOf, EventLog, Refusal, type Id } from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import { Decisions } from '../decisions';
import { HousePolicy } from '../policy/house-policy';
import { KeyReused, NotAllowed, NotFound, type Receipt } from '../order';
import type { Principal } from '../principal';
import { Directory } from '../reading/directory';
import { Guests } from '../guests';
import { Principals } from '../principals';
import { Records } from '../records';
import { Sight } from '../sight';
import { changedSince, notSeen, refusedFault, type ImportFault } from './import-faults';
import type { LegacyEntry } from './legacy-entry';
import { ordersOf, type GivenOrder } from './legacy-orders';
import { PartyBook } from './party-book';
import { TrialLog } from './trial-log';

/** What came of one line. */
export interface LegacyOutcome {
  readonly line: number;
  readonly register: string;
  readonly title: string;
  /** `completed`: a run that was broken off had begun it, or the line tells of more signatures now. */
  readonly is: 'imported' | 'completed' | 'already' | 'faulty' | 'conflict';
  readonly agreement?: Id | undefined;
  /** How many facts were recorded, or would be. */
  readonly facts: number;
  readonly faults: readonly ImportFault[];
}

export interface LegacyRun {
  readonly entries: readonly LegacyEntry[];
  readonly file: string;
  readonly principal: Principal;
  readonly dryRun: boolean;
}

/** Legal days are those of Vietnam. */
const zone = 'Asia/Ho_Chi_Minh';

/** Enters what an office concluded before, line by line, by the same orders that anybody gives. A line is entered whole or not at all. */
@Injectable()
export class LegacyImport {
  constructor(
    private readonly log: EventLog,
    private readonly clock: Clock,
    private readonly directory: Directory,
  ) {}

  async *run({ entries, file, principal, dryRun }: LegacyRun): AsyncGenerator<LegacyOutcome> {
    const parties = await this.partyBook();
    const log = dryRun ? new TrialLog(this.log) : this.log;
    const decisions = this.deskOn(log);

    for (const entry of entries) {
      const today = dayOf(this.clock.now(), zone);
      const planned = ordersOf(entry, { parties, principal, file, today });
      if (planned.is === 'faulty') {
        yield { ...namesOf(entry), is: 'faulty', facts: 0, faults: planned.faults };
        continue;
      }

      const { id, orders } = planned;
      const refused = await this.tried(orders, log);
      if (refused) {
        const is = refused === changedSince ? 'conflict' : 'faulty';
        yield { ...namesOf(entry), is, agreement: id, facts: 0, faults: [refused] };
        continue;
      }
      yield { ...namesOf(entry), agreement: id, ...told(await given(orders, decisions)) };
    }
  }

  /** What stands in the way of a line, found before anything of it is recorded. */
  private async tried(
    orders: readonly GivenOrder[],
    log: EventLog,
  ): Promise<ImportFault | undefined> {
    try {
      await given(orders, this.deskOn(new TrialLog(log)));
      return undefined;
    } catch (error) {
      if (error instanceof Refusal) return refusedFault(error);
      if (error instanceof KeyReused) return changedSince;
      if (error instanceof NotAllowed || error instanceof NotFound) return notSeen;
      throw error;
    }
  }

  private deskOn(log: EventLog): Decisions {
    const records = new Records(log);
    return new Decisions(
      log,
      records,
      new HousePolicy(
        new Sight(records),
        new Principals(records, this.clock),
        new Guests(records, this.clock),
      ),
      this.clock,
    );
  }

  private async partyBook(): Promise<PartyBook> {
    const records = new Records(this.log);
    const seen = [];
    for (const id of await this.directory.parties()) seen.push(await records.look(party, id));
    return new PartyBook(
      seen.flatMap(({ id, state }) => (state.is === 'known' ? [{ id, state }] : [])),
    );
  }
}

const namesOf = ({ line, register, titles }: LegacyEntry) => ({
  line,
  register,
  title: titles.vi ?? Object.values(titles)[0] ?? '',
});

const given = async (
  orders: readonly GivenOrder[],
  decisions: Decisions,
): Promise<readonly Receipt[]> => {
  const receipts: Receipt[] = [];
  for (const { command, order } of orders) receipts.push(await decisions.decide(command, order));
  return receipts;
};

const told = (receipts: readonly Receipt[]): Pick<LegacyOutcome, 'is' | 'facts' | 'faults'> => {
  const news = receipts.filter(({ replayed }) => !replayed);
  const facts = news.reduce((sum, { events }) => sum + events.length, 0);
  const isNew = receipts[0]?.replayed === false;
  return { is: facts === 0 ? 'already' : isNew ? 'imported' : 'completed', facts, faults: [] };
};
