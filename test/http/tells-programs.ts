import { News } from '@kyket/application';
import { idFrom } from '@kyket/eventing';
import type { EndpointShown } from '@kyket/notices';
import { people as centre } from '../../apps/standalone/src/demo/centre/cast';
import { bodies, people } from '../../apps/standalone/src/demo/dien-bien/cast';
import type { House } from '../parts/house';
import { Person, type Problem } from '../parts/person';
import { Receiver } from '../parts/receiver';
import { aLetter, memo, nowhere, peopleOf } from './the-story';

type Registered = EndpointShown & { readonly secret: string };
interface Deliveries {
  readonly items: readonly {
    readonly id: string;
    readonly delivered: boolean;
    readonly attempts: readonly { readonly failed?: string; readonly status?: number }[];
  }[];
}

const shared = ['kyket.agreement.*', 'kyket.ledger.*', 'kyket.talks.*'];
const everything = [...shared, 'kyket.clearance.*', 'kyket.deadline.told'];
const beginning = { since: '2000-01-01T00:00:00.000Z' };

/** Programs of the organisations are told as things are recorded. */
export const tellsPrograms = (open: () => House): void => {
  describe('A program out there', () => {
    let administrator: Person;
    let receiver: Receiver;
    beforeAll(async () => {
      administrator = await peopleOf(open()).administrator();
    });
    beforeEach(async () => {
      receiver = await Receiver.start();
    });
    afterEach(() => receiver.goes());

    const asks = <Body>(path: string, body?: unknown) =>
      administrator.asks<Body>('POST', `/v1/webhooks${path}`, {
        ...(body !== undefined && { body }),
      });
    const registers = async (words: object = {}): Promise<Registered> => {
      const body = { url: receiver.url, kinds: everything, organisation: bodies.department };
      const answer = await asks<Registered>('', { ...body, ...words });
      expect(answer.status).toBe(201);
      return answer.body;
    };
    const isRemoved = async ({ id }: Registered) => {
      expect((await administrator.asks('DELETE', `/v1/webhooks/${id}`)).status).toBe(204);
      expect((await administrator.asks('GET', `/v1/webhooks/${id}`)).status).toBe(404);
    };
    const recorded = async (...numbers: string[]) => {
      const officer = await peopleOf(open()).deskOfficer();
      const ids = [];
      for (const number of numbers) {
        const { events } = await officer.gives('record-dispatch', memo, aLetter(number));
        ids.push(...events.map(({ id }) => id));
      }
      return ids;
    };

    it('is registered by an administrator who has just shown who they are, and by nobody else', async () => {
      const body = { url: receiver.url, kinds: shared, organisation: bodies.department };
      const director = await peopleOf(open()).director();
      const stranger = new Person(open().url);
      for (const [person, status] of [
        [director, 403],
        [stranger, 401],
      ] as const) {
        expect((await person.asks('POST', '/v1/webhooks', { body })).status).toBe(status);
        expect((await person.asks('GET', '/v1/webhooks')).status).toBe(status);
      }
      expect((await asks('', { ...body, kinds: ['kyket.agreement.Typo'] })).status).toBe(422);
      expect((await asks('', { ...body, organisation: nowhere })).status).toBe(422);
      expect((await asks('', { ...body, organisation: undefined })).status).toBe(422);
      expect((await asks(`/${nowhere}/test`)).status).toBe(404);
    });

    it.each(['http://10.0.0.1/', 'http://[::1]/', 'http://2130706434/', 'http://169.254.169.254/'])(
      'is never reached at %s, which lies inside',
      async (url) => {
        const answer = await asks<Problem>('', {
          ...{ url, kinds: shared, organisation: bodies.department },
        });
        expect(answer).toMatchObject({ status: 409, body: { code: 'webhook-address-refused' } });
      },
    );

    it('[IN-2] is told each fact once, signed, and nothing but where to look', async () => {
      const endpoint = await registers();
      const ids = await recorded('701', '702');
      await open().settled();
      await open().settled();
      const events = receiver.read(endpoint.secret);

      expect(events.map(({ id }) => id)).toEqual(ids);
      expect(events[0]).toMatchObject({
        type: 'kyket.agreement.DispatchRecorded',
        subject: `agreement/${memo.id}`,
        data: { record: { aggregate: 'agreement', id: memo.id } },
      });
      expect(JSON.stringify(events)).not.toMatch(/701|Báo Điện Biên Phủ/);
      await isRemoved(endpoint);
    }, 60_000);

    it('[IN-2] that was away is told in order once it is back, and none is lost', async () => {
      const endpoint = await registers();
      await receiver.goes();
      const ids = await recorded('703', '704', '705');
      await open().settled();
      const stands = await administrator.reads<EndpointShown>(`/v1/webhooks/${endpoint.id}`);
      expect(stands).toMatchObject({ is: 'failing', failing: { reason: 'unreachable' } });

      await receiver.comes();
      await asks(`/${endpoint.id}/enable`);
      await open().settled();
      expect(receiver.read(endpoint.secret).map(({ id }) => id)).toEqual(ids);

      const path = `/v1/webhooks/${endpoint.id}/deliveries`;
      const { items } = await administrator.reads<Deliveries>(path);
      const first = items.find(({ id }) => id === ids[0]);
      expect(first?.attempts[0]).toMatchObject({ failed: 'unreachable' });
      expect(first?.attempts.at(-1)).toMatchObject({ status: 204 });
      const again = await asks(`/${endpoint.id}/deliveries/${ids[1]}/redeliver`);
      expect(again.body).toMatchObject({ id: ids[1], delivered: true });
      expect(receiver.read(endpoint.secret).map(({ id }) => id)).toEqual([...ids, ids[1]]);
      await isRemoved(endpoint);
    }, 60_000);

    it('that is gone is told nothing more, and every administrator has a letter of it', async () => {
      const endpoint = await registers({ description: 'Kho văn thư' });
      receiver.status = 410;
      await recorded('706');
      await open().settled();
      const stands = await administrator.reads<EndpointShown>(`/v1/webhooks/${endpoint.id}`);
      expect(stands).toMatchObject({ is: 'stopped', stopped: { because: 'gone' } });

      const letters = await open().letters();
      const told = letters.filter(({ subject }) => subject.startsWith('Webhook'));
      const { administrator: first, secondAdministrator: second } = centre;
      expect(told.map(({ to }) => to).sort()).toEqual([first.person, second.person].sort());
      expect(told[0]?.text).toMatch(/Kho văn thư \(127[^]*410[^]*Không có gì bị mất/);
      await isRemoved(endpoint);
    }, 60_000);

    it('is not followed where it sends us on, and is tried before anything happens', async () => {
      const endpoint = await registers();
      receiver.status = 302;
      const sentOn = await asks(`/${endpoint.id}/test`);
      expect(sentOn.body).toMatchObject({ delivered: false, attempts: [{ failed: 'http-302' }] });
      receiver.status = 200;
      expect((await asks(`/${endpoint.id}/test`)).body).toMatchObject({ delivered: true });
      expect(receiver.received).toHaveLength(1);
      await isRemoved(endpoint);
    });

    it('[IN-2] of the other side is never told of our clearance or of a person, though all is told anew from the beginning', async () => {
      const ours = await Receiver.start();
      const own = await registers({ url: ours.url });
      const theirs = await registers({ organisation: bodies.counterpart });
      for (const { id } of [own, theirs]) await asks(`/${id}/replay`, beginning);
      await open().settled();
      const toUs = ours.read(own.secret);
      const toThem = receiver.read(theirs.secret);

      const kinds = (events: typeof toUs) =>
        new Set(events.map(({ subject }) => subject.split('/')[0]));
      expect(kinds(toUs)).toEqual(new Set(['agreement', 'clearance', 'ledger', 'talks']));
      expect(kinds(toThem)).toEqual(new Set(['agreement', 'ledger', 'talks']));
      expect(toUs.filter(({ subject }) => subject.startsWith('agreement/'))).toEqual(
        toThem.filter(({ subject }) => subject.startsWith('agreement/')),
      );
      for (const { person, name, email } of Object.values(people))
        for (const secret of [person, name, email])
          expect(JSON.stringify([toUs, toThem])).not.toContain(secret);
      await isRemoved(own);
      await isRemoved(theirs);
      await ours.goes();
    }, 120_000);

    it('of an organisation that sits at no table is told nothing at all', async () => {
      const { app, parts } = open().running;
      const news = app.get(News);
      for await (const fact of parts.stores.log.readAll())
        expect(await news.of(fact, idFrom('party', 'at no table'))).toBeUndefined();
    });
  });
};
