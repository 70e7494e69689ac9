import {
  agreement,
  obligation,
  obligationIdOf,
  ObligationClosed,
  reminder,
} from '@kyket/agreements';
import { News, Sight } from '@kyket/application';
import {
  idFrom,
  MemoryLog,
  onTheDay,
  partsOf,
  type AnyRule,
  type Id,
  type NewEvent,
  type StoredEvent,
} from '@kyket/eventing';
import { SmtpPost } from '@kyket/notices';
import { Receiver } from './parts/receiver';
import { grantTo, offices, open, parties, persons, sign, tell } from './reminders/dien-bien';
import { house, TroubledPost } from './reminders/house';
import { tellingOutside } from './reminders/outside';
import { startMailbox, type Mailbox } from './parts/mailbox';

type House = ReturnType<typeof house>;
type Parts = Parameters<typeof house>[0];

const deadline: AnyRule = {
  name: 'signing-report',
  version: 1,
  title: { vi: 'Báo cáo và gửi bản sao sau khi ký', en: 'Report and copy after signing' },
  law: 'house',
  source: { vi: 'Thử nghiệm', en: 'A trial' },
  purpose: 'record-keeping',
  whenPassed: 'overdue',
  of: agreement,
  expect: () => [],
  steps: [onTheDay('desk-officer')],
};

/** On 03/01/2024 the desk officer of the department is to be told of so many deadlines. */
const dueOn = async (here: House, due: string, count = 1, party: Id = parties.soGddtDienBien) => {
  for (let nth = 0; nth < count; nth += 1)
    await open(here.log, here.clock, {
      rule: deadline.name,
      subject: idFrom('subject', due, party, nth),
      occasion: 'once',
      party,
      base: '2023-12-19',
      term: { fixed: due },
      due,
      whenPassed: 'overdue',
    });
};

const opened = async (parts: Parts = {}): Promise<House> => {
  const here = house({ rules: [deadline], ...parts });
  await offices(here.log, here.clock);
  await here.managers.start();
  return here;
};

const told = async (here: House): Promise<readonly StoredEvent[]> => {
  const found: StoredEvent[] = [];
  for await (const fact of here.log.readAll())
    if (partsOf(fact.stream).name === reminder.name) found.push(fact);
  return found;
};
const by = async (here: House, channel: string, type = 'ReminderSent') =>
  (await told(here))
    .filter((fact) => fact.type === type && (fact.data as { channel?: string }).channel === channel)
    .map(({ data }) => data as { to: Id[]; reason?: string; until?: string });

const morning = '2024-01-03T01:00:00.000Z';

describe('The channels of a reminder', () => {
  it('[RM-9] fail alone: without a mail server the notice lies in the house all the same', async () => {
    const here = await opened({
      post: () => new TroubledPost(() => Promise.reject(new Error('The post is on fire'))),
    });
    await dueOn(here, '2024-01-03');
    await here.moveTo(morning);

    expect(await by(here, 'in-app')).toEqual([{ channel: 'in-app', to: [persons.deskOfficer] }]);
    expect(await by(here, 'mail')).toEqual([]);
    expect(await by(here, 'mail', 'ReminderFailed')).toMatchObject([{ reason: 'broken' }]);
    await here.close();
  });

  it('[RM-9] fail alone: the letter goes out though the notice cannot be laid down, and that is tried again', async () => {
    const log = new ForgetfulLog();
    const here = await opened({ log });
    await dueOn(here, '2024-01-03');
    await here.moveTo(morning);
    expect(await here.letters()).toHaveLength(1);
    expect(await by(here, 'in-app')).toEqual([]);

    log.isWell = true;
    await here.moveTo('2024-01-03T01:11:00.000Z');
    await here.moveTo('2024-01-03T03:00:00.000Z');
    expect(await by(here, 'in-app')).toHaveLength(1);
    expect((await here.letters()).map(({ deliveries }) => deliveries)).toEqual([1]);
    await here.close();
  });

  it('after an outage of weeks is one letter to each person and one notice of each deadline, and nothing is told twice', async () => {
    const here = await opened();
    for (const due of ['2023-12-21', '2023-12-22', '2023-12-27', '2024-01-03'])
      await dueOn(here, due, 10);
    await here.moveTo('2024-01-04T03:00:00.000Z');
    await here.moveTo('2024-01-04T04:00:00.000Z');
    const letters = await here.letters();

    // It goes up to the head three days after the officer could hear of it, and not at once.
    expect(letters.map(({ to }) => to)).toEqual([persons.deskOfficer]);
    expect(letters.every(({ deliveries }) => deliveries === 1)).toBe(true);
    const notices = (await by(here, 'in-app')).flatMap(({ to }) => to);
    expect(letters.flatMap(({ text }) => text.match(/đến muộn/g) ?? [])).toHaveLength(
      notices.length,
    );
    const claims = (await told(here)).filter(({ type }) => type === 'ReminderClaimed');
    expect(notices).toHaveLength(claims.length);
    await here.close();
  });
});

describe('A program that is told of deadlines', () => {
  let program: Receiver;
  beforeEach(async () => {
    program = await Receiver.start();
  });
  afterEach(() => program.goes());

  /** The memorandum is signed on 19/12/2023; of its reports people are told before the third of January. */
  const signed = async (parts: Parts = {}) => {
    const here = house(parts);
    await offices(here.log, here.clock);
    await sign(here.log, here.clock, '2023-12-19');
    await here.managers.start();
    const outside = await tellingOutside(here, parties.soGddtDienBien, program.url);
    await here.moveTo('2023-12-29T02:00:00.000Z');
    await outside.turn();
    return { here, outside };
  };

  it('[RM-9] may be away: the letter goes out all the same, and the record says which of the two failed', async () => {
    program.status = 503;
    const { here } = await signed();

    expect((await here.letters()).length).toBeGreaterThan(0);
    expect((await by(here, 'mail')).length).toBeGreaterThan(0);
    expect(await by(here, 'webhook')).toEqual([]);
    expect((await by(here, 'webhook', 'ReminderFailed'))[0]).toEqual({
      channel: 'webhook',
      to: [parties.soGddtDienBien],
      reason: 'http-503',
    });
    await here.close();
  });

  it('[RM-9] is told although no letter can be sent, once, and of no person', async () => {
    const { here, outside } = await signed({
      post: () => new TroubledPost(() => Promise.reject(new Error('The post is on fire'))),
    });
    await outside.turn();
    const events = program.read(outside.secret);

    expect(events.length).toBeGreaterThan(0);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(events[0]).toMatchObject({
      type: 'kyket.deadline.told',
      data: { rule: 'signing-report', due: '2024-01-03', zone: 'Asia/Ho_Chi_Minh' },
    });
    for (const person of Object.values(persons))
      expect(JSON.stringify(events)).not.toContain(person);
    expect(await by(here, 'mail')).toEqual([]);
    expect((await by(here, 'webhook')).map(({ to }) => to)).toEqual(
      events.map(() => [parties.soGddtDienBien]),
    );
    await here.close();
  });

  it('of the other side is told of the agreement, and of no deadline of ours', async () => {
    const { here } = await signed();
    const news = new News(here.records, new Sight(here.records));
    const kinds = new Set<string>();
    for await (const fact of here.log.readAll()) {
      const item = await news.of(fact, parties.soGdttLuangPrabang);
      if (item) kinds.add(item.kind.split('.')[1] ?? '');
    }

    expect((await told(here)).length).toBeGreaterThan(0);
    expect([...kinds]).toEqual(['agreement']);
    await here.close();
  });
});

describe('Quiet hours', () => {
  const evening = '2024-01-03T14:30:00.000Z';
  const quiet = { from: '21:00', to: '07:00' };

  it('[RM-4] let what falls due at night wait for the morning, as one letter; the notice disturbs nobody', async () => {
    const here = await opened({ quiet });
    await dueOn(here, '2024-01-03', 3);
    await here.moveTo(evening);
    await here.moveTo('2024-01-03T23:59:00.000Z');
    expect(await here.letters()).toEqual([]);
    expect(await by(here, 'in-app')).toHaveLength(3);
    expect((await by(here, 'mail', 'ReminderHeld'))[0]).toMatchObject({
      to: [persons.deskOfficer],
      until: '2024-01-04T00:00:00.000Z',
    });

    await here.moveTo('2024-01-04T00:01:00.000Z');
    await here.moveTo('2024-01-04T02:00:00.000Z');
    expect(await here.letters()).toMatchObject([
      { to: persons.deskOfficer, deliveries: 1, sentAt: '2024-01-04T00:01:00.000Z' },
    ]);
    expect((await here.letters())[0]?.subject).toMatch(/^3 thời hạn/);
    await here.close();
  });

  it('are each person’s own: who wants none is told at once', async () => {
    const here = await opened({ quiet });
    await here.quiet.keep(persons.deskOfficer, undefined);
    await dueOn(here, '2024-01-03');
    await here.moveTo(evening);

    expect(await here.letters()).toHaveLength(1);
    await here.close();
  });

  it('end without a letter when the reason is gone by then', async () => {
    const here = await opened({ quiet });
    await dueOn(here, '2024-01-03');
    await here.moveTo(evening);
    const subject = idFrom('subject', '2024-01-03', parties.soGddtDienBien, 0);
    await tell(here.log, here.clock, obligation, obligationIdOf(deadline.name, subject, 'once'), [
      ObligationClosed({ cause: 'no-longer-expected' }),
    ]);
    await here.moveTo('2024-01-04T01:00:00.000Z');

    expect(await here.letters()).toEqual([]);
    expect((await by(here, 'mail', 'ReminderFailed'))[0]).toMatchObject({
      reason: 'no-longer-due',
    });
    await here.close();
  });
});

describe('A letter that comes back', () => {
  const addresses = new Map<Id, string>([
    [persons.deskOfficer, 'gone@sgddt-dienbien.demo'],
    [persons.head, 'head@sgddt-dienbien.demo'],
    [persons.chairman, 'chairman@dienbien.demo'],
  ]);
  let server: Mailbox;
  let post: SmtpPost;
  beforeEach(async () => {
    server = await startMailbox();
    post = new SmtpPost(
      { url: server.url, from: 'Kyket <kyket@localhost>', domain: 'kyket.demo' },
      async (person) => ({ name: 'Một người', email: addresses.get(person) }),
    );
  });
  afterEach(async () => {
    post.close();
    await server.stop();
  });

  it('[IN-4] refused by the mail server: the head is told in the officer’s place, at once and once', async () => {
    server.knowsNot('gone@sgddt-dienbien.demo');
    const here = await opened({ post: () => post });
    await dueOn(here, '2024-01-03');
    await here.moveTo(morning);
    await here.moveTo('2024-01-03T09:00:00.000Z');

    expect(server.deliveries.map(({ recipients }) => recipients)).toEqual([
      ['head@sgddt-dienbien.demo'],
    ]);
    expect(server.deliveries[0]?.text).toContain('bị trả lại');
    expect(await by(here, 'mail', 'ReminderFailed')).toEqual([
      { channel: 'mail', to: [persons.deskOfficer], reason: 'smtp-550' },
    ]);
    expect(await by(here, 'mail')).toEqual([{ channel: 'mail', to: [persons.head] }]);
    expect((await by(here, 'in-app')).flatMap(({ to }) => to)).toEqual([
      persons.deskOfficer,
      persons.head,
    ]);
    await here.close();
  });

  it('[IN-4] reported days later: it is in the ledger, and the next of them is told until there is nobody left', async () => {
    const here = await opened({ post: () => post });
    await dueOn(here, '2024-01-03', 2);
    await here.moveTo(morning);
    const [first] = await server.received(1);
    const letterId = first?.messageId?.slice(1, 37) ?? '';
    server.knowsNot('head@sgddt-dienbien.demo');

    here.clock.set('2024-01-05T03:00:00.000Z');
    expect(await here.reminders.bounces.report(letterId, '5.1.1')).toBe(2);
    expect(await here.reminders.bounces.report(letterId, '5.1.1')).toBe(0);
    await here.moveTo('2024-01-05T03:00:30.000Z');

    const [, instead] = await server.received(2);
    expect(instead).toMatchObject({ recipients: ['chairman@dienbien.demo'] });
    expect((await by(here, 'mail', 'ReminderFailed')).map(({ reason }) => reason)).toEqual([
      'bounced-5.1.1',
      'bounced-5.1.1',
      'smtp-550',
      'smtp-550',
    ]);
    await here.moveTo('2024-01-05T09:00:00.000Z');
    expect(server.deliveries).toHaveLength(2);
    await here.close();
  });

  it('is no reason to try for ever when nobody has an address', async () => {
    const nobody = new SmtpPost(
      { url: server.url, from: 'k@localhost', domain: 'k' },
      async () => ({
        name: 'Một người',
      }),
    );
    const here = await opened({ post: () => nobody });
    await dueOn(here, '2024-01-03');
    await here.moveTo(morning);
    await here.moveTo('2024-01-03T09:00:00.000Z');

    expect((await by(here, 'mail', 'ReminderFailed')).at(-1)).toMatchObject({
      reason: 'nobody-left',
    });
    expect(await here.reminders.shouldHaveRung()).toEqual([]);
    nobody.close();
    await here.close();
  });

  it('[IA-2] each party is written to in its own language, in text and HTML, about one agreement', async () => {
    const lao = idFrom('person', 'lao-officer');
    addresses.set(lao, 'officer@luangprabang.demo').set(persons.deskOfficer, 'a@dienbien.demo');
    const here = await opened({
      post: () => post,
      languageOf: (person) => (person === lao ? 'lo' : 'vi'),
    });
    await grantTo(here.log, here.clock, lao, 'desk-officer', parties.soGdttLuangPrabang);
    await dueOn(here, '2024-01-03');
    await dueOn(here, '2024-01-03', 1, parties.soGdttLuangPrabang);
    await here.moveTo(morning);
    const letters = await server.received(2);
    const to = (address: string) => letters.find(({ recipients }) => recipients[0] === address);

    expect(to('a@dienbien.demo')?.subject).toContain('Báo cáo và gửi bản sao sau khi ký');
    expect(to('officer@luangprabang.demo')?.subject).toContain('ການລາຍງານ ແລະ ສົ່ງສຳເນົາ');
    expect(to('officer@luangprabang.demo')?.html).toContain('<html lang="lo">');
    expect(to('officer@luangprabang.demo')?.text).toContain('03/01/2024, ເວລາຫວຽດນາມ (UTC+7)');
    await here.close();
  });
});

/** Takes no notices, until it is well again. */
class ForgetfulLog extends MemoryLog {
  isWell = false;

  override append(stream: string, events: readonly NewEvent[], expected: 'no-stream' | number) {
    const isNotice = events.some(
      ({ type, data }) =>
        type === 'ReminderSent' && (data as { channel?: string }).channel === 'in-app',
    );
    if (isNotice && !this.isWell) return Promise.reject(new Error('No notices today'));
    return super.append(stream, events, expected);
  }
}
