import { commands } from '@kyket/agreements';
import {
  Choices,
  Histories,
  NotFound,
  Records,
  Sight,
  StaleRevision,
  type Entry,
  type Order,
  type Principal,
} from '@kyket/application';
import {
  pathOf,
  Refusal,
  type Aggregate,
  type AnyCommand,
  type Language,
  type Recorded,
} from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import { Problem } from './problem';

/** An order that was not taken: what may be done instead, or what has changed since its giver looked. */
@Injectable()
export class WayOut {
  constructor(
    private readonly records: Records,
    private readonly choices: Choices,
    private readonly sight: Sight,
    private readonly histories: Histories,
  ) {}

  async of(
    error: unknown,
    command: AnyCommand,
    order: Order,
    principal: Principal,
    language: Language,
  ): Promise<unknown> {
    const since = (revision: number) =>
      this.changesSince(revision, command, order, principal, language);

    if (error instanceof StaleRevision)
      return new Problem('stale-revision', {
        expectedRevision: error.expected,
        currentRevision: error.current,
        changesSince: await since(error.expected),
      });
    if (!(error instanceof Refusal)) return error;

    const { code, ground, says, details } = error;
    const { facts } = await this.records.look(command.of as Aggregate, order.id);
    return new Refusal(code, ground, says, {
      ...details,
      allowedCommands: await this.allowedCommands(command, order, principal),
      ...(ground === 'stale' && { changesSince: await since(revisionOfText(facts, order)) }),
    });
  }

  private async allowedCommands({ of }: AnyCommand, { id }: Order, principal: Principal) {
    const record = await this.records.look(of as Aggregate, id);
    const relation = await this.sight.of(principal, of.name, id);
    const own = commands.filter((each) => each.of.name === of.name);
    const offered = await this.choices.of(own, record, principal, relation);
    return offered.filter(({ open }) => open).map(({ command }) => pathOf(command));
  }

  private async changesSince(
    revision: number,
    { of }: AnyCommand,
    { id }: Order,
    principal: Principal,
    language: Language,
  ) {
    const entries = await this.histories
      .ofRecord(of.name, id, principal, language)
      .catch(nothingToTell);
    return entries
      .filter((entry) => entry.revision > revision)
      .map(({ revision: at, type, sentence, recordedAt, by }) => ({
        revision: at,
        type,
        sentence,
        recordedAt,
        by: by.person,
      }));
  }
}

/** Who may act on talks need not see the agreement behind them. */
const nothingToTell = (error: unknown): readonly Entry[] => {
  if (error instanceof NotFound) return [];
  throw error;
};

/** Where the text that an order names was recorded; one that never stood has nothing before it. */
const revisionOfText = (facts: readonly Recorded[], { data }: Order): number =>
  facts.findLast((fact) => hashIn(fact.data) === hashIn(data))?.revision ?? -1;

const hashIn = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'hash' in data ? data.hash : undefined;
