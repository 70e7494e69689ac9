import { ApiKeys, type ApiKey } from '@kyket/identity';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ShowsNoSecret } from '../access/shows';
import { tongueOf } from '../language';
import { Problem } from '../problem';
import { parsed } from '../zod';
import { NewKey } from './bodies';
import { ProvenCaller } from './fresh-proof';

const day = 24 * 60 * 60_000;

/** Keys for programs. To make or end one takes a person who has just shown who they are. */
@Controller('v1/api-keys')
export class ApiKeysController {
  constructor(private readonly keys: ApiKeys) {}

  @ShowsNoSecret()
  @Get()
  async list(@ProvenCaller() { personId }: ProvenCaller) {
    return { items: (await this.keys.listOf(personId)).map(told) };
  }

  /** The only answer that ever holds the key. */
  @Post()
  @HttpCode(201)
  async create(
    @Body() body: unknown,
    @ProvenCaller() { personId }: ProvenCaller,
    @Req() request: FastifyRequest,
  ) {
    const { name, scope, days } = parsed(NewKey, body, tongueOf(request));
    const { key, about } = await this.keys.create(personId, { name, scope, lifetime: days * day });
    return { ...told(about), key };
  }

  @Delete(':id')
  @HttpCode(204)
  async revoke(@Param('id') id: string, @ProvenCaller() { personId }: ProvenCaller) {
    if (!(await this.keys.revoke(personId, id))) throw new Problem('not-found');
  }
}

const told = ({ id, name, scope, createdAt, expiresAt }: ApiKey) => ({
  id,
  name,
  scope,
  createdAt,
  expiresAt,
});
