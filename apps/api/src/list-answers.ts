import { Views, type Page } from '@kyket/projections';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PositionTokens } from './position-tokens';

/** How long a list waits for facts that its reader has just recorded. */
const patience = 2_000;

/** What somebody hears who sees no lists. */
export const nothing = { items: [], page: { next: null }, position: null };

/** Lists come from the views, and say how far in the log they had come. */
@Injectable()
export class ListAnswers {
  constructor(
    private readonly views: Views,
    private readonly positions: PositionTokens,
  ) {}

  /** A list that cannot show the asked position in time says how it stands instead. */
  async waitFor(token: string | undefined, reply: FastifyReply): Promise<void> {
    if (token === undefined) return;
    const shown = await this.views.waitFor(this.positions.from(token), patience);
    if (!shown) void reply.header('projection-lag', 'true');
  }

  told<Item, Shown = Item>(
    { items, next, position }: Page<Item>,
    reply: FastifyReply,
    show: (item: Item) => Shown = (item) => item as unknown as Shown,
  ) {
    const token = this.positions.of(position);
    void reply.header('projection-position', token);
    return { items: items.map(show), page: { next }, position: token };
  }
}
