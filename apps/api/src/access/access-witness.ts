import { AccessJournal } from '@kyket/application';
import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { tap, type Observable } from 'rxjs';
import { callerOf } from '../door/caller';
import { shownBy, type Showing, type ShowingList } from './shows';

/** Writes down who was shown what, once it has been found for them. They do not wait for it. */
@Injectable()
export class AccessWitness implements NestInterceptor {
  constructor(private readonly journal: AccessJournal) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const shown = shownBy(context.getHandler());
    if (shown === undefined || shown === 'no secret') return next.handle();

    const request = context.switchToHttp().getRequest<FastifyRequest>();
    return next.handle().pipe(tap({ complete: () => this.witness(shown, request) }));
  }

  private witness(shown: Showing | ShowingList, request: FastifyRequest): void {
    const { principal } = callerOf(request);
    if (typeof shown !== 'function') {
      if (principal.audits !== undefined) this.journal.saw(principal, { what: shown.list });
      return;
    }
    const { params, query } = request as Asked;
    const seen = shown(params, query);
    if (seen !== undefined) this.journal.saw(principal, seen);
  }
}

/** What Fastify has made of an address. */
type Asked = FastifyRequest<{
  Params: Readonly<Record<string, string>>;
  Querystring: Readonly<Record<string, unknown>>;
}>;
