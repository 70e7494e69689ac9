import { createParamDecorator, Injectable, type PipeTransform } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Proofs, type Proven } from './proofs';

@Injectable()
class FreshProof implements PipeTransform<FastifyRequest, Promise<Proven>> {
  constructor(private readonly proofs: Proofs) {}

  transform(request: FastifyRequest): Promise<Proven> {
    return this.proofs.fresh(request);
  }
}

const Asking = createParamDecorator((_: unknown, context) =>
  context.switchToHttp().getRequest<FastifyRequest>(),
);

/** The caller of a route that is for a person who has just shown who they are. */
export const ProvenCaller = () => Asking(FreshProof);
export type ProvenCaller = Proven;
