import { EvidencePacks, RenewalPlans, SuccessorDrafts, type Principal } from '@kyket/application';
import { Controller, Get, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Shows } from './access/shows';
import { Caller } from './door/caller';
import { idIn } from './id-in';
import { languageOf, tongueOf } from './language';

/** What is needed to decide whether, and by when, to go on. */
@Controller('v1/agreements')
export class RenewalController {
  constructor(
    private readonly plans: RenewalPlans,
    private readonly packs: EvidencePacks,
    private readonly successors: SuccessorDrafts,
  ) {}

  @Shows('renewal-plan', 'agreement')
  @Get(':id/renewal-plan')
  plan(@Param('id') id: string, @Caller() principal: Principal, @Req() request: FastifyRequest) {
    return this.plans.of(idIn(id), principal, languageOf(request));
  }

  @Shows('evidence-pack', 'agreement')
  @Get(':id/evidence-pack')
  pack(@Param('id') id: string, @Caller() principal: Principal, @Req() request: FastifyRequest) {
    return this.packs.of(idIn(id), principal, tongueOf(request));
  }

  @Shows('successor-draft', 'agreement')
  @Get(':id/successor')
  successor(@Param('id') id: string, @Caller() principal: Principal) {
    return this.successors.of(idIn(id), principal);
  }
}
