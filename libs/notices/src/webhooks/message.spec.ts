import { idFrom } from '@kyket/eventing';
import { Webhook } from 'standardwebhooks';
import { isWanted, newSecret, rotated, type Endpoint } from './endpoints';
import { cloudEvent, signed } from './message';
import { department } from './testing/outpost';

const id = idFrom('fact', 'agreed');
const now = Date.now();
const event = cloudEvent(
  {
    kind: 'kyket.agreement.TextAgreed',
    subject: 'agreement/one',
    data: { record: { aggregate: 'agreement', id: 'one' }, link: undefined },
  },
  { id, time: '2026-03-02T08:00:00.000Z', source: 'https://kyket.example.gov.vn' },
);
const endpoint: Endpoint = {
  id: idFrom('endpoint'),
  organisation: department,
  url: 'https://dms.example.gov.vn/kyket',
  kinds: ['kyket.agreement.*', 'kyket.talks.MeetingHeld'],
  description: '',
  registeredAt: '2026-03-02T08:00:00.000Z',
  enabled: true,
  run: { number: 1, after: '' },
  secrets: [{ secret: newSecret() }],
};

describe('What is sent', () => {
  it('[IN-2] is a CloudEvent in structured JSON, with all that CloudEvents 1.0 requires', () => {
    const { headers, body } = signed(event, endpoint, now);
    expect(headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
    expect(JSON.parse(body)).toEqual({
      specversion: '1.0',
      id,
      source: 'https://kyket.example.gov.vn',
      type: 'kyket.agreement.TextAgreed',
      subject: 'agreement/one',
      time: '2026-03-02T08:00:00.000Z',
      datacontenttype: 'application/json',
      data: { record: { aggregate: 'agreement', id: 'one' } },
    });
  });

  it('[IN-2] is signed as Standard Webhooks asks, under the id of the event', () => {
    const [{ secret } = { secret: '' }] = endpoint.secrets;
    const { headers, body } = signed(event, endpoint, now);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(headers['webhook-id']).toBe(id);
    expect(new Webhook(secret).verify(body, headers)).toEqual(JSON.parse(body));
    expect(() => new Webhook(secret).verify(`${body} `, headers)).toThrow();
    expect(() => new Webhook(newSecret()).verify(body, headers)).toThrow();
  });

  it('is signed by both secrets for a while after one was replaced', () => {
    const until = new Date(now + 60_000).toISOString();
    const after = { ...endpoint, secrets: rotated(endpoint, until) };
    const [fresh, old] = after.secrets;
    const both = signed(event, after, now);
    for (const each of [fresh, old])
      expect(new Webhook(each?.secret ?? '').verify(both.body, both.headers)).toBeDefined();

    const later = signed(event, after, now + 60_000);
    expect(later.headers['webhook-signature']?.split(' ')).toHaveLength(1);
    expect(new Webhook(fresh?.secret ?? '').verify(later.body, later.headers)).toBeDefined();
    expect(() => new Webhook(old?.secret ?? '').verify(later.body, later.headers)).toThrow();
  });

  it('is what the endpoint wants: one kind, or all of a record', () => {
    expect(isWanted(endpoint, 'kyket.agreement.TextAgreed')).toBe(true);
    expect(isWanted(endpoint, 'kyket.talks.MeetingHeld')).toBe(true);
    expect(isWanted(endpoint, 'kyket.talks.MeetingPlanned')).toBe(false);
    expect(isWanted(endpoint, 'kyket.agreements.TextAgreed')).toBe(false);
  });
});
