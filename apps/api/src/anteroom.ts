import { AccessJournal, Policy, Records, type Order, type Principal } from '@kyket/application';
import type { Aggregate, AnyCommand } from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Proofs, type Proven } from './door/proofs';
import { Problem, problems, type ProblemCode } from './problem';

/** What the web itself refuses of a whole order. Who is yet to show who they are has not been refused anything. */
const refusals: ReadonlySet<ProblemCode> = new Set([
  'person-needed',
  'second-factor-missing',
  'address-of-an-account',
]);

/** Where an order waits for the desk at which it is decided. What is refused here is written down as what is refused there. */
@Injectable()
export class Anteroom {
  constructor(
    private readonly policy: Policy,
    private readonly records: Records,
    private readonly proofs: Proofs,
    private readonly journal: AccessJournal,
  ) {}

  /** Does what has to be done first, for who may give the order at all: of who may not, nothing comes into the safe. The desk asks once more. */
  async prepare<T>(
    command: AnyCommand,
    order: Order,
    principal: Principal,
    work: () => Promise<T>,
  ): Promise<T> {
    try {
      const record = await this.records.look(command.of as Aggregate, order.id);
      await this.policy.allow(command, principal, order, record);
      return await work();
    } catch (error) {
      this.writeDown(command, order, error);
      throw error;
    }
  }

  /** The order is for a person who has just shown who they are: for the act, where they declare something by it. */
  async mustBeProven(
    command: AnyCommand,
    order: Order,
    request: FastifyRequest,
    declared?: { readonly means: string },
  ): Promise<Proven> {
    try {
      if (declared) return await this.proofs.freshForAct(request, declared);
      return await this.proofs.fresh(request);
    } catch (error) {
      this.writeDown(command, order, error);
      throw error;
    }
  }

  private writeDown(command: AnyCommand, order: Order, error: unknown): void {
    if (!(error instanceof Problem)) return this.journal.refused(command, order, error);
    if (!refusals.has(error.code)) return;
    const { vi, en } = problems[error.code];
    this.journal.wasRefused(command, order, { code: error.code, vi, en });
  }
}
