import { EvidencePacks, RenewalPlans, type Principal } from '@kyket/application';
import { Controller, Get, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Caller } from './caller';
import { idIn } from './id-in';
import { languageOf } from './language';

/** What is needed to decide whether, and by when, to go on. */
@Controller('v1/agreements')
export class RenewalController {
  constructor(
    private readonly plans: RenewalPlans,
    private readonly packs: EvidencePacks,
  ) {}

  @Get(':id/renewal-plan')
  plan(@Param('id') id: string, @Caller() principal: Principal, @Req() request: FastifyRequest) {
    return this.plans.of(idIn(id), principal, languageOf(request));
  }

  @Get(':id/evidence-pack')
  pack(@Param('id') id: string, @Caller() principal: Principal, @Req() request: FastifyRequest) {
    return this.packs.of(idIn(id), principal, languageOf(request));
  }
}
