import { bodyOf, giveOrder, orderOf, type Principal, type Receipt } from '@kyket/application';
import { pathOf, type AnyCommand, type CommandDefinition, type Id } from '@kyket/eventing';
import { commands } from '@kyket/agreements';
import { Body, Controller, Headers, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Anteroom } from './anteroom';
import { Caller, ForGuests, TakesOrders } from './door/caller';
import { DoorOrders } from './door/door-orders';
import { collectionOf, founding, type Collection } from './collections';
import { idIn } from './id-in';
import { keyIn } from './key-in';
import { languagesOf, said, tongueOf } from './language';
import { PositionTokens } from './position-tokens';
import { Problem } from './problem';
import { revisionIn } from './revision-in';
import { WayOut } from './way-out';
import { parsed } from './zod';

/** Every command of the language, at an address of its own. */
@TakesOrders()
@Controller('v1')
export class CommandsController {
  constructor(
    private readonly bus: CommandBus,
    private readonly wayOut: WayOut,
    private readonly anteroom: Anteroom,
    private readonly door: DoorOrders,
    private readonly positions: PositionTokens,
  ) {}

  @Post(':collection')
  @HttpCode(201)
  async found(
    @Param('collection') collection: Collection,
    @Body() body: unknown,
    @Headers('idempotency-key') key: string | undefined,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Receipt> {
    const command = commands.find(
      ({ name, of }) => name === founding[collection] && collectionOf(of.name) === collection,
    );
    if (command === undefined) throw new Problem('not-found');

    const { id, ...order } = objectOf(body);
    const given = id === undefined ? undefined : idIn(id);
    return this.give(command, { id: given, body: order, key, principal, request, reply });
  }

  @ForGuests()
  @Post(':collection/:id/commands/:command')
  @HttpCode(200)
  async command(
    @Param('collection') collection: string,
    @Param('id') id: string,
    @Param('command') name: string,
    @Body() body: unknown,
    @Headers('idempotency-key') key: string | undefined,
    @Headers('if-match') match: string | undefined,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Receipt> {
    const command = commands.find(
      (each) => pathOf(each.name) === name && collectionOf(each.of.name) === collection,
    );
    if (command === undefined) throw new Problem('not-found');

    return this.give(command, {
      id: idIn(id),
      body: objectOf(body),
      key,
      match,
      principal,
      request,
      reply,
    });
  }

  private async give(
    command: AnyCommand,
    { id, body, key, match, principal, request, reply }: Given,
  ): Promise<Receipt> {
    const order = orderOf(command, {
      id,
      key: keyIn(key),
      principal,
      body: parsed(bodyOf(command), body, tongueOf(request)),
      ifMatch: revisionIn(match),
    });
    const declared = (command as CommandDefinition).declares?.(order.data);
    if (declared) {
      const means = said(declared.means, languagesOf(request));
      await this.anteroom.mustBeProven(command, order, request, { means });
    }

    await this.door.mustBeDoable(command, order, principal, request);

    const receipt = await this.bus
      .execute(giveOrder(command, order))
      .catch(async (error: unknown) => {
        throw await this.wayOut.of(error, command, order, principal, tongueOf(request));
      });
    const done = await this.door.carryOut(command, order, receipt, request);
    void reply.header('etag', `"${receipt.revision}"`);
    if (receipt.replayed) void reply.header('idempotent-replayed', 'true');
    return { ...this.positions.inReceipt(receipt), ...done };
  }
}

interface Given {
  readonly id: Id | undefined;
  readonly body: Record<string, unknown>;
  readonly key: string | undefined;
  readonly match?: string | undefined;
  readonly principal: Principal;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

const objectOf = (body: unknown): Record<string, unknown> => {
  if (body === undefined || body === null) return {};
  if (typeof body !== 'object' || Array.isArray(body)) throw new Problem('bad-request');
  return { ...body };
};
