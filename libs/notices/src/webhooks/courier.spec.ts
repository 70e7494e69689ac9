import { outpost } from './testing/outpost';

const hour = 3_600_000;

describe('An endpoint', () => {
  it('[IN-2] is told everything once, in the order in which it was recorded', async () => {
    const { register, recorded, webhooks, receiver, became } = outpost();
    await recorded();
    await register();
    const ids = [await recorded(), await recorded('SignatureAffixed'), await recorded()];
    await webhooks.turn();
    await webhooks.turn();

    expect(receiver.ids).toEqual(ids);
    expect(became).toEqual(ids.map(() => ({ is: 'delivered' })));
  });

  it('is told what it wants and may know, and nothing else', async () => {
    const { register, recorded, webhooks, receiver } = outpost();
    await register(['kyket.agreement.TextAgreed', 'kyket.agreement.Hidden']);
    await recorded('SignatureAffixed');
    await recorded('Hidden');
    const agreed = await recorded();
    await webhooks.turn();

    expect(receiver.ids).toEqual([agreed]);
  });

  it('[IN-2] that was away for two days is told all of it in order once it is back, and nothing is lost', async () => {
    const { register, recorded, webhooks, receiver, passes, desk } = outpost();
    const endpoint = await register();
    receiver.answer = 'unreachable';
    const ids: string[] = [];
    for (let away = 0; away < 48; away += 1) {
      ids.push(await recorded());
      await webhooks.turn();
      passes(hour);
    }
    expect(receiver.taken).toEqual([]);
    // It asks about every two hours, and asks for the first one only.
    expect(receiver.tries).toBeGreaterThan(20);
    expect(receiver.tries).toBeLessThan(40);
    expect(await desk.shown(endpoint)).toMatchObject({
      is: 'failing',
      failing: { reason: 'unreachable', failures: receiver.tries },
    });

    receiver.answer = 204;
    passes(2 * hour);
    await webhooks.turn();
    expect(receiver.ids).toEqual(ids);
    expect(await desk.shown(endpoint)).toMatchObject({ is: 'enabled', failing: null });
  });

  it('keeps the id and the body of an event, however often it is tried', async () => {
    const { register, recorded, webhooks, receiver, passes } = outpost();
    await register();
    const id = await recorded();
    receiver.answer = 503;
    await webhooks.turn();
    passes(10_000);
    receiver.answer = 200;
    await webhooks.turn();

    const [first, second] = receiver.sent;
    expect(receiver.sent.map(({ headers }) => headers['webhook-id'])).toEqual([id, id]);
    expect(second?.body).toBe(first?.body);
    expect(second?.headers['webhook-timestamp']).not.toBe(first?.headers['webhook-timestamp']);
  });

  it('is not asked again before its time, nor before the time it asks for', async () => {
    const { register, recorded, webhooks, receiver, passes } = outpost();
    await register();
    await recorded();
    Object.assign(receiver, { answer: 429, retryAfter: '600' });
    await webhooks.turn();
    passes(599_000);
    await webhooks.turn();
    expect(receiver.tries).toBe(1);
    passes(2_000);
    await webhooks.turn();
    expect(receiver.tries).toBe(2);
  });

  it('that keeps failing is told to its administrators once, and once more when it is given up after three days', async () => {
    const { register, recorded, webhooks, receiver, passes, warned, mail, desk } = outpost();
    const endpoint = await register();
    await recorded();
    receiver.answer = 500;
    mail(true);
    for (let hours = 0; hours < 80; hours += 1) {
      await webhooks.turn();
      passes(hour);
      if (hours === 10) mail(false);
    }

    expect(warned.map(({ stopped }) => stopped?.because)).toEqual([undefined, 'given-up']);
    expect(await desk.shown(endpoint)).toMatchObject({
      is: 'stopped',
      failing: { reason: 'http-500' },
    });
    const { tries } = receiver;
    await webhooks.turn();
    expect(receiver.tries).toBe(tries);
  });

  it('that was given up goes on where it stood once it is enabled', async () => {
    const { register, recorded, webhooks, receiver, passes, desk } = outpost();
    const endpoint = await register();
    const ids = [await recorded(), await recorded()];
    receiver.answer = 'timeout';
    for (let hours = 0; hours < 80; hours += 1) {
      await webhooks.turn();
      passes(hour);
    }
    receiver.answer = 200;
    await desk.enable(endpoint);
    await webhooks.turn();

    expect(receiver.ids).toEqual(ids);
  });

  it('that answers 410 is switched off at once, and its administrators are told', async () => {
    const { register, recorded, webhooks, receiver, warned, desk } = outpost();
    const endpoint = await register();
    await recorded();
    receiver.answer = 410;
    await webhooks.turn();

    expect(warned).toMatchObject([{ stopped: { because: 'gone' } }]);
    expect(await desk.shown(endpoint)).toMatchObject({ is: 'stopped' });
  });

  it('that fails holds up no other', async () => {
    const { register, recorded, webhooks, receiver, endpoints } = outpost();
    const away = await register();
    await register();
    await endpoints.keep({ ...away, url: 'https://away.example.gov.vn' });
    const send = receiver.send.bind(receiver);
    receiver.send = async (outgoing) =>
      outgoing.url.includes('away')
        ? { is: 'unanswered', because: 'no-such-host' }
        : send(outgoing);
    const ids = [await recorded(), await recorded()];
    await webhooks.turn();

    expect(receiver.ids).toEqual(ids);
  });

  it('is told by one process at a time', async () => {
    const { register, recorded, webhooks, another, receiver } = outpost();
    await register();
    const ids = [await recorded(), await recorded(), await recorded()];
    await Promise.all([webhooks.turn(), another().turn()]);

    expect(receiver.ids).toEqual(ids);
  });

  it('is told nothing more while it is disabled, and what was recorded meanwhile once it is enabled', async () => {
    const { register, recorded, webhooks, receiver, desk } = outpost();
    const endpoint = await register();
    const disabled = await desk.disable(endpoint);
    const id = await recorded();
    await webhooks.turn();
    expect(receiver.tries).toBe(0);
    await desk.enable(disabled);
    await webhooks.turn();
    expect(receiver.ids).toEqual([id]);
  });
});
