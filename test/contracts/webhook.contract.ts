import { idFrom } from '@kyket/eventing';
import { Deliveries, Endpoints, ProgressBook, Turns, type Endpoint } from '@kyket/notices';
import type { SafeUnderTest } from './safe.contract';

/** What is kept of endpoints, on every safe, by several processes. */
export const webhookContract = (name: string, open: () => SafeUnderTest) => {
  describe(`What is kept of webhooks (${name})`, () => {
    const endpoint: Endpoint = {
      id: idFrom('endpoint', name),
      organisation: idFrom('party', name),
      url: 'https://dms.example.gov.vn/kyket',
      kinds: ['kyket.agreement.*'],
      description: 'Kho văn thư',
      registeredAt: '2026-03-02T08:00:00.000Z',
      enabled: true,
      run: { number: 2, after: '' },
      secrets: [{ secret: 'whsec_AAAA' }],
    };

    it('lets one of two processes deliver, and the other once it is done', async () => {
      const { safe, another } = open();
      const [first, second] = [
        new Turns(safe, idFrom('first')),
        new Turns(await another(), idFrom('second')),
      ];
      expect(await first.take(endpoint.id)).toBe(true);
      expect(await second.take(endpoint.id)).toBe(false);
      await second.release(endpoint.id);
      expect(await second.take(endpoint.id)).toBe(false);
      await first.prolong(endpoint.id);
      await first.release(endpoint.id);
      expect(await second.take(endpoint.id)).toBe(true);
      await second.release(endpoint.id);
    });

    it('is there for another process: the endpoint, how far it was told, and each delivery with its attempts', async () => {
      const { safe, another } = open();
      await new Endpoints(safe).keep(endpoint);
      const passed = { run: 2, passed: '00000000000000000007-00000000000000000007' };
      await new ProgressBook(safe).keep(endpoint, passed);
      const event = {
        specversion: '1.0',
        id: idFrom('fact', name),
        source: 'urn:kyket',
        type: 'kyket.agreement.TextAgreed',
        subject: 'agreement/one',
        time: '2026-03-02T08:00:00.000Z',
        datacontenttype: 'application/json',
        data: {},
      } as const;
      const at = '2026-03-02T08:00:01.000Z';
      const failed = { at, milliseconds: 12, failed: 'timeout' };
      const taken = { at, milliseconds: 3, status: 204 };
      for (const attempt of [failed, taken])
        await new Deliveries(safe).note(endpoint.id, event, attempt, undefined);

      const there = await another();
      const deliveries = new Deliveries(there);
      expect(await new Endpoints(there).get(endpoint.id)).toEqual(endpoint);
      expect(await new ProgressBook(there).of(endpoint)).toEqual(passed);
      expect(await deliveries.of(endpoint.id)).toMatchObject([
        { id: event.id, delivered: true, attempts: [failed, taken] },
      ]);
      await deliveries.remove(endpoint.id);
      expect(await deliveries.of(endpoint.id)).toEqual([]);
    });
  });
};
