import {
  inviteToChoosePassword,
  removeSecondFactors,
  type InviteToChoosePassword,
  type RemoveSecondFactors,
} from '@kyket/agreements';
import type { Order, Principal, Receipt } from '@kyket/application';
import type { AnyCommand } from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Anteroom } from '../anteroom';
import { WebSettings } from '../web-settings';
import { LostFactors } from './lost-factors';
import { PasswordDesk, type Sent } from './password-desk';

/** Orders that are not done when they stand on record: the door has something left to do. */
@Injectable()
export class DoorOrders {
  constructor(
    private readonly anteroom: Anteroom,
    private readonly settings: WebSettings,
    private readonly factors: LostFactors,
    private readonly passwords: PasswordDesk,
  ) {}

  /** What the door could not do does not come on record. */
  async mustBeDoable(
    command: AnyCommand,
    order: Order,
    principal: Principal,
    request: FastifyRequest,
  ): Promise<void> {
    if (command !== inviteToChoosePassword) return;
    await this.anteroom.prepare(command, order, principal, async () => this.pagesFor(request));
  }

  async carryOut(
    command: AnyCommand,
    { data }: Order,
    receipt: Receipt,
    request: FastifyRequest,
  ): Promise<{ readonly letter?: Sent }> {
    if (command === removeSecondFactors)
      await this.factors.remove(data as RemoveSecondFactors, receipt);
    if (command !== inviteToChoosePassword) return {};
    const { person } = data as InviteToChoosePassword;
    return { letter: await this.passwords.send(person, this.pagesFor(request)) };
  }

  private pagesFor({ headers }: FastifyRequest): URL {
    return this.settings.pagesFor(headers.host, 'letters-not-set-up');
  }
}
