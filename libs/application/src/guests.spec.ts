import {
  AccountsLinked,
  AgreementProposed,
  CounterpartInvited,
  InvitationRevoked,
  recordAnswer,
  sign,
} from '@kyket/agreements';
import {
  idFrom,
  MemoryLog,
  onDay,
  SetClock,
  type CameBy,
  type Event,
  type NewEvent,
} from '@kyket/eventing';
import { Guests } from './guests';
import { HousePolicy } from './policy/house-policy';
import { mayGive } from './policy/may-give';
import { Principals } from './principals';
import { Records } from './records';
import { Sight } from './sight';

const agreement = idFrom('agreement', 1);
const invitation = idFrom('invitation', 1);
const person = idFrom('person', 'bounmy');
const sameAs = idFrom('person', 'bounmy, with an account');
const [ours, theirs] = [idFrom('party', 'ours'), idFrom('party', 'theirs')];
const seats = [
  { id: idFrom('seat', 'ours'), side: idFrom('side', 'ours'), party: ours, checked: true },
  { id: idFrom('seat', 'theirs'), side: idFrom('side', 'theirs'), party: theirs, checked: false },
];
const seat = idFrom('seat', 'theirs');
const hash = 'a'.repeat(64);

const invited = CounterpartInvited({
  ...{ invitationId: invitation, seat, party: theirs, person, language: 'lo' },
  ...{ may: ['comment'], until: '2026-12-22', withCode: true },
  answers: { seat: { stream: 'agreement', revision: 0, said: 'across-the-table' } },
});
const revoked = InvitationRevoked({ invitationId: invitation, person, reason: 'x' });
const link: CameBy = { agreement, invitation, confirmedByCode: true };

const stage = async () => {
  const log = new MemoryLog();
  const clock = new SetClock('2026-11-22T03:00:00.000Z');
  const records = new Records(log);
  const guests = new Guests(records, clock);
  const sight = new Sight(records);
  const policy = new HousePolicy(sight, new Principals(records, clock), guests);
  let facts = 0;
  const tell = async (stream: string, event: Event, expected: 'no-stream' | number) =>
    log.append(stream, [recordedNow(event, (facts += 1))], expected);

  await tell(
    `agreement-${agreement}`,
    AgreementProposed({
      ...{ kind: 'mou', titles: { vi: 'Biên bản' }, zone: 'Asia/Ho_Chi_Minh', period: {} },
      ...{ leadSeat: idFrom('seat', 'ours'), seats, links: [], answers: [] },
    }),
    'no-stream',
  );
  await tell(`invitations-${agreement}`, invited, 'no-stream');
  return { clock, guests, sight, policy, tell };
};

const recordedNow = ({ type, data }: Event, n: number): NewEvent => ({
  id: idFrom('fact', n),
  type,
  data,
  metadata: {
    schemaVersion: 1,
    recordedAt: '2026-11-22T03:00:00.000Z',
    occurredOn: { date: onDay('2026-11-22'), zone: 'Asia/Ho_Chi_Minh' },
    actor: { personId: idFrom('person', 'officer'), authentication: 'password' },
    evidence: [],
    ...{ commandId: idFrom('order', n), correlationId: idFrom('order', n) },
    causationId: idFrom('order', n),
  },
});

describe('Somebody who came through a link', () => {
  it('acts for the party at the seat, and is known to the log by the link', async () => {
    const { guests } = await stage();
    expect(await guests.of(link)).toEqual({
      ...{ personId: person, organisation: theirs, roles: ['counterpart'], persons: [person] },
      guest: { agreement, invitation, may: ['comment'], until: '2026-12-22' },
      actor: { personId: person, organisation: theirs, authentication: 'link', link },
    });
  });

  it('is nobody after the last day, once it is revoked, without the code, or by a link of elsewhere', async () => {
    const { clock, guests, tell } = await stage();
    expect(await guests.of({ ...link, confirmedByCode: false })).toBeUndefined();
    expect(await guests.of({ ...link, agreement: invitation })).toBeUndefined();
    expect(await guests.of({ ...link, invitation: agreement })).toBeUndefined();

    clock.set('2026-12-22T16:59:59.000Z');
    expect(await guests.of(link)).toBeDefined();
    clock.set('2026-12-22T17:00:00.000Z');
    expect(await guests.of(link)).toBeUndefined();

    clock.set('2026-11-23T03:00:00.000Z');
    await tell(`invitations-${agreement}`, revoked, 0);
    expect(await guests.of(link)).toBeUndefined();
  });

  it('is one person with every account they have: duties are kept apart by persons', async () => {
    const { guests, tell } = await stage();
    await tell('authority', AccountsLinked({ person, sameAs, reason: 'x' }), 'no-stream');
    expect((await guests.of(link))?.persons).toEqual([person, sameAs]);
  });

  it('sees the one agreement and what was undertaken in it, and no other record of any kind', async () => {
    const { guests, sight } = await stage();
    const guest = await guests.of(link);
    if (guest === undefined) throw new Error('Nobody came');
    expect(await sight.of(guest, 'agreement', agreement)).toBe('other-side');
    expect(await sight.of(guest, 'ledger', agreement)).toBe('other-side');
    for (const kind of ['invitations', 'clearance', 'talks', 'party', 'authority', 'obligation'])
      expect(await sight.of(guest, kind, agreement)).toBe('none');
    expect(await sight.of(guest, 'agreement', theirs)).toBe('none');
    // The same office with an account knows of the registers.
    expect(await sight.of({ ...guest, guest: undefined }, 'party', theirs)).toBe('anyone');
  });

  it('may give what they were invited to, and is asked again where the fact is appended', async () => {
    const { guests, policy, tell } = await stage();
    const guest = await guests.of(link);
    if (guest === undefined) throw new Error('Nobody came');
    const standing = { ...guest, relation: 'other-side' } as const;
    const says = (words: object) =>
      mayGive(recordAnswer, { ...standing, words: { seat, hash, comments: [], ...words } });
    expect(mayGive(recordAnswer, standing)).toBe('allowed');
    expect(says({ answer: 'commented' })).toBe('allowed');
    expect(says({ answer: 'accepted' })).toBe('not-through-a-link');
    expect(says({ answer: 'rejected' })).toBe('not-through-a-link');
    expect(says({ answer: 'commented', comments: [{ says: 'x', wording: {} }] })).toBe(
      'not-through-a-link',
    );
    const signing = { ...standing, roles: ['counterpart', 'signatory'] } as const;
    expect(mayGive(sign, signing)).toBe('not-through-a-link');

    const ids = { commandId: invitation, correlationId: invitation, causationId: invitation };
    const cause = { ...ids, actor: guest.actor, roles: ['counterpart', 'head'] } as const;
    expect((await policy.giver(cause)).roles).toEqual(['counterpart']);
    await tell(`invitations-${agreement}`, revoked, 0);
    await expect(policy.giver(cause)).rejects.toMatchObject({ rule: 'link-over' });
  });
});
