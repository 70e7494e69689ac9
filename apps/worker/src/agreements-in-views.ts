import { AgreementsOnRecord } from '@kyket/application';
import type { EventLog, Id } from '@kyket/eventing';
import {
  agreementLinks,
  agreementSeats,
  agreementsLinkedTo,
  agreementsSeating,
  allShown,
  type Views,
} from '@kyket/projections';

/** Finds agreements in the views, once these show all that is on record. */
export class AgreementsInViews extends AgreementsOnRecord {
  constructor(
    private readonly views: Views,
    private readonly log: EventLog,
  ) {
    super();
  }

  async seating(party: Id): Promise<readonly Id[]> {
    await allShown(this.views, this.log, agreementSeats);
    return agreementsSeating(this.views, party);
  }

  async linkedTo(agreement: Id): Promise<readonly Id[]> {
    await allShown(this.views, this.log, agreementLinks);
    return agreementsLinkedTo(this.views, agreement);
  }
}
