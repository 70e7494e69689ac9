import { Refusal } from '@kyket/eventing';
import { Webhook } from 'standardwebhooks';
import { department, outpost } from './testing/outpost';

const refused = (code: string) => expect.objectContaining({ name: Refusal.name, code }) as unknown;
const words = { organisation: department, kinds: ['kyket.agreement.*'], description: '' };
const url = 'https://dms.example.gov.vn/kyket';

describe('Administering endpoints', () => {
  it('refuses an address that leads inside, or that is not https', async () => {
    const { desk, receiver } = outpost();
    receiver.answer = 'address-refused';
    await expect(desk.add({ ...words, url })).rejects.toEqual(refused('webhook-address-refused'));
    receiver.answer = 'https-needed';
    await expect(desk.add({ ...words, url })).rejects.toEqual(refused('webhook-needs-https'));
    expect(await desk.list(undefined)).toEqual([]);
  });

  it('tells a secret once, and shows none afterwards', async () => {
    const { desk } = outpost();
    const { endpoint, secret } = await desk.add({ ...words, url });
    expect(secret).toMatch(/^whsec_/);
    expect(JSON.stringify(await desk.list(department))).not.toContain('whsec_');
    expect(JSON.stringify(await desk.shown(endpoint))).not.toContain(secret);
  });

  it('signs with both secrets for a day after one is replaced', async () => {
    const { desk, receiver, recorded, webhooks, passes, clock } = outpost();
    const { endpoint, secret: old } = await desk.add({ ...words, url });
    const { secret: fresh, oldUntil } = await desk.rotate(endpoint);
    expect(Date.parse(oldUntil) - clock().getTime()).toBe(24 * 3_600_000);
    const signedBy = ({ headers, body }: (typeof receiver.taken)[number], secret: string) => {
      const at = new Date(Number(headers['webhook-timestamp']) * 1_000);
      const signature = new Webhook(secret).sign(headers['webhook-id'] ?? '', at, body);
      return headers['webhook-signature']?.split(' ').includes(signature);
    };

    await recorded();
    await webhooks.turn();
    passes(24 * 3_600_000);
    await recorded();
    await webhooks.turn();
    const [first, second] = receiver.taken;
    expect(first && [signedBy(first, fresh), signedBy(first, old)]).toEqual([true, true]);
    expect(second && [signedBy(second, fresh), signedBy(second, old)]).toEqual([true, false]);
  });

  it('[IN-2] keeps a log of every attempt, and sends one event again under its id', async () => {
    const { desk, receiver, register, recorded, webhooks, passes } = outpost();
    const endpoint = await register();
    const [id] = [await recorded(), await recorded()];
    receiver.answer = 503;
    await webhooks.turn();
    receiver.answer = 200;
    passes(6_000);
    await webhooks.turn();
    expect(await desk.redeliver(endpoint, id)).toMatchObject({ id, delivered: true });

    const known = (await desk.deliveries(endpoint)).find((each) => each.id === id);
    expect(known).toMatchObject({
      type: 'kyket.agreement.TextAgreed',
      delivered: true,
      attempts: [{ status: 503, failed: 'http-503' }, { status: 200 }, { status: 200 }],
    });
    expect(receiver.ids.filter((each) => each === id)).toHaveLength(2);
    expect(await desk.redeliver(endpoint, 'nothing')).toBeUndefined();
  });

  it('lets the others follow at once when the one they wait for is sent again and taken', async () => {
    const { desk, receiver, register, recorded, webhooks } = outpost();
    const endpoint = await register();
    const ids = [await recorded(), await recorded(), await recorded()];
    receiver.answer = 500;
    await webhooks.turn();
    receiver.answer = 200;
    await desk.redeliver(endpoint, ids[0] ?? '');
    await webhooks.turn();

    expect(receiver.ids).toEqual(ids);
    expect(await desk.shown(endpoint)).toMatchObject({ is: 'enabled' });
  });

  it('[IN-2] tells everything once more from a position, or from a moment, in order and under the same ids', async () => {
    const { desk, receiver, register, recorded, webhooks } = outpost();
    const first = await recorded('TextAgreed', '2026-03-01T08:00:00.000Z');
    const endpoint = await register();
    const { position } = await desk.shown(endpoint);
    const later = [
      await recorded('TextAgreed', '2026-03-02T08:00:00.000Z'),
      await recorded('TextAgreed', '2026-03-03T08:00:00.000Z'),
    ];
    await webhooks.turn();
    const again = await desk.replay(endpoint, { after: position });
    await webhooks.turn();
    expect(receiver.ids).toEqual([...later, ...later]);

    const since = await desk.replay(again, { since: '2026-03-03T00:00:00.000Z' });
    await webhooks.turn();
    expect(receiver.ids.slice(4)).toEqual(later.slice(1));
    const whole = await desk.replay(since, { since: '2026-01-01T00:00:00.000Z' });
    await webhooks.turn();
    expect(receiver.ids.slice(5)).toEqual([first, ...later]);

    const late = await desk.replay(whole, { since: '2026-03-03T00:00:00.000Z' });
    await desk.replay(late, { after: position });
    await webhooks.turn();
    expect(receiver.ids.slice(8)).toEqual(later);
  });

  it('sends a trial before anything happens, which cannot be sent again', async () => {
    const { desk, receiver, register } = outpost();
    const endpoint = await register();
    const trial = await desk.test(endpoint);
    expect(receiver.events).toMatchObject([{ type: 'kyket.webhook.test', id: trial?.id }]);
    await expect(desk.redeliver(endpoint, trial?.id ?? '')).rejects.toEqual(
      refused('webhook-fact-not-told'),
    );
  });

  it('finds endpoints of one’s own organisation and no others, and forgets one that is removed', async () => {
    const { desk, register, recorded, webhooks, receiver } = outpost();
    const endpoint = await register();
    expect(await desk.find(endpoint.id, 'another')).toBeUndefined();
    expect(await desk.list('another')).toEqual([]);
    await recorded();
    await webhooks.turn();
    await desk.remove(endpoint);
    await recorded();
    await webhooks.turn();

    expect(receiver.tries).toBe(1);
    expect(await desk.find(endpoint.id, department)).toBeUndefined();
    expect(await desk.deliveries(endpoint)).toEqual([]);
  });
});
