import { decideRenewal } from '@kyket/agreements';
import { idFrom, Unavailable, type Id } from '@kyket/eventing';
import { Injectable } from '@nestjs/common';
import { Decisions } from '../decisions';
import { orderOf } from '../envelope';
import type { Order, Receipt } from '../order';
import type { Principal } from '../principal';

export interface RenewalCampaign {
  readonly agreements: readonly Id[];
  /** What is decided about each, in the words of one decision on renewal. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The caller's key for all of it: each order has one of its own that follows from this. */
  readonly key: string;
  readonly principal: Principal;
}

/** What came of the order about one agreement: a receipt, or why there is none. */
export type CampaignOutcome = { readonly order: Order } & (
  | { readonly is: 'given'; readonly receipt: Receipt }
  | { readonly is: 'not-given'; readonly error: unknown }
);

/** Decides on the renewal of many agreements at once. Each is an order by itself, judged by itself, with a trail of its own. */
@Injectable()
export class RenewalCampaigns {
  constructor(private readonly decisions: Decisions) {}

  /** Broken off, it goes on where it stood when it is asked for again under the same key: what was decided is told again. */
  async run({ agreements, ...given }: RenewalCampaign): Promise<readonly CampaignOutcome[]> {
    const outcomes: CampaignOutcome[] = [];
    for (const id of new Set(agreements)) outcomes.push(await this.decide(id, given));
    return outcomes;
  }

  private async decide(
    id: Id,
    { key, body, principal }: Omit<RenewalCampaign, 'agreements'>,
  ): Promise<CampaignOutcome> {
    const own = orderOf(decideRenewal, { id, key: idFrom('renewals', key, id), body, principal });
    // Nobody looks at thirty revisions: the guard of each order decides about the record as it stands.
    const order = { ...own, mustMatch: false };
    try {
      return { order, is: 'given', receipt: await this.decisions.decide(decideRenewal, order) };
    } catch (error) {
      if (error instanceof Unavailable) throw error;
      return { order, is: 'not-given', error };
    }
  }
}
