import type { Principal } from '@kyket/application';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ShowsNoSecret } from '../access/shows';
import { Caller } from '../door/caller';
import { ProvenCaller } from '../door/fresh-proof';
import { languageOf } from '../language';
import { Problem } from '../problem';
import { EndpointOrders, type On } from './endpoint-orders';

/** Programs out there that want to be told. To register, change or end one takes an administrator who has just shown who they are. */
@Controller('v1/webhooks')
export class WebhooksController {
  constructor(private readonly orders: EndpointOrders) {}

  @ShowsNoSecret()
  @Get()
  list(@Caller() caller: Principal, @Req() request: FastifyRequest) {
    return this.orders.list(onBehalf(caller, request));
  }

  @Post()
  @HttpCode(201)
  register(
    @Body() body: unknown,
    @ProvenCaller() caller: ProvenCaller,
    @Req() request: FastifyRequest,
  ) {
    return this.orders.register(body, onBehalf(caller, request));
  }

  @ShowsNoSecret()
  @Get(':id')
  read(@Param('id') id: string, @Caller() caller: Principal, @Req() request: FastifyRequest) {
    return this.orders.read(id, onBehalf(caller, request));
  }

  @Delete(':id')
  @HttpCode(204)
  remove(
    @Param('id') id: string,
    @ProvenCaller() caller: ProvenCaller,
    @Req() request: FastifyRequest,
  ) {
    return this.orders.remove(id, onBehalf(caller, request));
  }

  @Post(':id/enable')
  @HttpCode(200)
  enable(
    @Param('id') id: string,
    @ProvenCaller() caller: ProvenCaller,
    @Req() request: FastifyRequest,
  ) {
    return this.orders.enable(id, onBehalf(caller, request));
  }

  @Post(':id/disable')
  @HttpCode(200)
  disable(
    @Param('id') id: string,
    @ProvenCaller() caller: ProvenCaller,
    @Req() request: FastifyRequest,
  ) {
    return this.orders.disable(id, onBehalf(caller, request));
  }

  @Post(':id/rotate')
  @HttpCode(200)
  rotate(
    @Param('id') id: string,
    @ProvenCaller() caller: ProvenCaller,
    @Req() request: FastifyRequest,
  ) {
    return this.orders.rotate(id, onBehalf(caller, request));
  }

  @Post(':id/replay')
  @HttpCode(200)
  replay(
    @Param('id') id: string,
    @Body() body: unknown,
    @ProvenCaller() caller: ProvenCaller,
    @Req() request: FastifyRequest,
  ) {
    return this.orders.replay(id, body, onBehalf(caller, request));
  }

  @Post(':id/test')
  @HttpCode(200)
  test(
    @Param('id') id: string,
    @ProvenCaller() caller: ProvenCaller,
    @Req() request: FastifyRequest,
  ) {
    return this.orders.test(id, onBehalf(caller, request));
  }

  @ShowsNoSecret()
  @Get(':id/deliveries')
  deliveries(
    @Param('id') id: string,
    @Query() query: unknown,
    @Caller() caller: Principal,
    @Req() request: FastifyRequest,
  ) {
    return this.orders.deliveries(id, query, onBehalf(caller, request));
  }

  @Post(':id/deliveries/:delivery/redeliver')
  @HttpCode(200)
  redeliver(
    @Param('id') id: string,
    @Param('delivery') delivery: string,
    @ProvenCaller() caller: ProvenCaller,
    @Req() request: FastifyRequest,
  ) {
    return this.orders.redeliver(id, delivery, onBehalf(caller, request));
  }
}

/** An administrator of an organisation acts for it; one of no organisation for the whole house. */
const onBehalf = ({ roles, organisation }: Principal, request: FastifyRequest): On => {
  if (!roles.includes('administrator'))
    throw new Problem('not-allowed', { neededRoles: ['administrator'] });
  return { within: organisation, language: languageOf(request) };
};
