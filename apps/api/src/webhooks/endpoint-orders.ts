import { party } from '@kyket/agreements';
import { Records } from '@kyket/application';
import { positionText, type Id, type Sentence } from '@kyket/eventing';
import { WebhookDesk, type Delivery, type Endpoint, type EndpointShown } from '@kyket/notices';
import { Injectable } from '@nestjs/common';
import { idIn } from '../id-in';
import { PositionTokens } from '../position-tokens';
import { Problem } from '../problem';
import { parsed } from '../zod';
import { DeliveriesAsked, ReplayAsked, WebhookAsked } from './asked';

/** In whose name an order about endpoints is given: of one organisation, or of the whole house. */
export interface On {
  readonly within: Id | undefined;
  readonly language: keyof Sentence;
}

/** What can be done with endpoints, through whichever door. An endpoint of others is no endpoint. */
@Injectable()
export class EndpointOrders {
  constructor(
    private readonly desk: WebhookDesk,
    private readonly records: Records,
    private readonly positions: PositionTokens,
  ) {}

  async list({ within }: On) {
    return { items: (await this.desk.list(within)).map((each) => this.sealed(each)) };
  }

  async read(id: string, on: On) {
    return this.shown(await this.endpoint(id, on));
  }

  /** The secret is told in this answer and never again. */
  async register(body: unknown, { within, language }: On) {
    const { organisation: named, ...words } = parsed(WebhookAsked, body, language);
    const organisation = await this.organisation(named, within);
    const { endpoint, secret } = await this.desk.add({ ...words, organisation });
    return { ...(await this.shown(endpoint)), secret };
  }

  async enable(id: string, on: On) {
    return this.shown(await this.desk.enable(await this.endpoint(id, on)));
  }

  async disable(id: string, on: On) {
    return this.shown(await this.desk.disable(await this.endpoint(id, on)));
  }

  /** The new secret is told in this answer and never again. */
  async rotate(id: string, on: On) {
    return this.desk.rotate(await this.endpoint(id, on));
  }

  async remove(id: string, on: On): Promise<void> {
    await this.desk.remove(await this.endpoint(id, on));
  }

  async replay(id: string, body: unknown, on: On) {
    const asked = parsed(ReplayAsked, body, on.language);
    const from =
      'since' in asked
        ? asked
        : { after: positionText(this.positions.from(asked.after, '#/after')) };
    return this.shown(await this.desk.replay(await this.endpoint(id, on), from));
  }

  async deliveries(id: string, query: unknown, on: On) {
    const { limit, is } = parsed(DeliveriesAsked, query, on.language);
    const all = await this.desk.deliveries(await this.endpoint(id, on));
    const wanted = all.filter(
      ({ delivered }) => is === undefined || delivered === (is === 'delivered'),
    );
    return { items: wanted.slice(0, limit).map(withoutPlace) };
  }

  async redeliver(id: string, delivery: string, on: On) {
    return told(await this.desk.redeliver(await this.endpoint(id, on), idIn(delivery)));
  }

  async test(id: string, on: On) {
    return told(await this.desk.test(await this.endpoint(id, on)));
  }

  private async shown(endpoint: Endpoint): Promise<EndpointShown> {
    return this.sealed(await this.desk.shown(endpoint));
  }

  private sealed({ failing, position, ...endpoint }: EndpointShown): EndpointShown {
    return {
      ...endpoint,
      position: this.positions.of(position),
      failing: failing && { ...failing, position: this.positions.of(failing.position) },
    };
  }

  private async endpoint(id: string, { within }: On): Promise<Endpoint> {
    const found = await this.desk.find(idIn(id), within);
    if (found === undefined) throw new Problem('not-found');
    return found;
  }

  /** Who belongs to an organisation registers for no other. */
  private async organisation(named: Id | undefined, within: Id | undefined): Promise<Id> {
    const organisation = named ?? within;
    if (organisation === undefined) throw organisationFault('organisation-missing');
    const { state } = await this.records.look(party, organisation);
    const isForeign = within !== undefined && organisation !== within;
    if (isForeign || state.is === 'none') throw organisationFault('organisation-unknown');
    return organisation;
  }
}

const organisationFault = (code: string): Problem =>
  new Problem('not-valid', { errors: [{ pointer: '#/organisation', code }] });

/** Where the fact lies is our own affair. */
const withoutPlace = ({ fact: _, ...delivery }: Delivery) => delivery;

const told = (delivery: Delivery | undefined) => {
  if (delivery === undefined) throw new Problem('not-found');
  return withoutPlace(delivery);
};
