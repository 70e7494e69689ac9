import {
  AgreementProposed,
  CounterpartInvited,
  InvitationRevoked,
  LinkSentAgain,
} from '@kyket/agreements';
import { Records } from '@kyket/application';
import {
  idFrom,
  MemoryLog,
  MemorySafe,
  NotDelivered,
  onDay,
  Post,
  SetClock,
  type Event,
  type Letter,
  type NewEvent,
} from '@kyket/eventing';
import { Links, Sessions } from '@kyket/identity';
import { Problem } from '../problem';
import { WebSettings } from '../web-settings';
import { LinkLetters } from './link-letters';

const agreement = idFrom('agreement', 1);
const invitation = idFrom('invitation', 1);
const person = idFrom('person', 'bounmy');
const [ours, theirs] = [idFrom('seat', 'ours'), idFrom('seat', 'theirs')];
const now = '2026-11-22T03:00:00.000Z';
const to = { agreement, invitation };
const sending = { from: undefined, pages: new URL('https://kyket.example') };

/** A mail server that takes letters, or does not. */
class MailServer extends Post {
  readonly letters: Letter[] = [];
  refuses = false;

  async send(letter: Letter): Promise<void> {
    if (this.refuses) throw new NotDelivered('smtp-550');
    this.letters.push(letter);
  }
}

const stage = async (more: readonly Event[] = []) => {
  const log = new MemoryLog();
  const invited = CounterpartInvited({
    ...{ invitationId: invitation, seat: theirs, party: idFrom('party', 2), person },
    ...{ language: 'lo', may: ['comment'], until: '2026-12-22', withCode: true },
    answers: { seat: { stream: 'agreement', revision: 0, said: 'across-the-table' } },
  });
  const proposed = AgreementProposed({
    ...{ kind: 'mou', titles: { vi: 'Biên bản' }, zone: 'Asia/Ho_Chi_Minh', period: {} },
    ...{ leadSeat: ours, links: [], answers: [] },
    seats: [
      { id: ours, side: ours, party: idFrom('party', 1), checked: true },
      { id: theirs, side: theirs, party: idFrom('party', 2), checked: false },
    ],
  });
  await log.append(`agreement-${agreement}`, recorded([proposed]), 'no-stream');
  await log.append(`invitations-${agreement}`, recorded([invited, ...more]), 'no-stream');
  const mail = new MailServer();
  const realTime = () => Date.parse(now);
  const safe = new MemorySafe();
  const links = new Links(safe, realTime);
  const sessions = new Sessions(safe, undefined, realTime);
  const letters = new LinkLetters(new Records(log), links, sessions, mail, new SetClock(now));
  const sendAgain = () =>
    log.append(
      `invitations-${agreement}`,
      recorded([LinkSentAgain({ invitationId: invitation, person })]),
      0,
    );
  return { mail, links, sessions, letters, sendAgain };
};

const recorded = (events: readonly Event[]): readonly NewEvent[] =>
  events.map(({ type, data }, n) => ({
    ...{ id: idFrom('fact', type, n), type, data },
    metadata: {
      ...{ schemaVersion: 1, recordedAt: now, evidence: [] },
      occurredOn: { date: onDay('2026-11-22'), zone: 'Asia/Ho_Chi_Minh' },
      actor: { personId: idFrom('person', 'officer'), authentication: 'password' },
      ...{ commandId: idFrom('order', n), correlationId: idFrom('order', n) },
      causationId: idFrom('order', n),
    },
  }));

const linksIn = ({ letters }: MailServer): readonly string[] =>
  letters.map(({ text }) => /link#([\w-]{43})/.exec(text)?.[1] ?? '');

describe('The letter with a link', () => {
  it('[SE-3] goes out once, and holds the only copy of a link that opens', async () => {
    const { mail, links, letters } = await stage();
    const sent = await letters.sendOnce(to, sending);
    expect(sent).toEqual({ delivered: true, code: expect.stringMatching(/^\d{6}$/) as string });
    expect(await letters.sendOnce(to, sending)).toEqual({ delivered: true });
    expect(mail.letters).toHaveLength(1);

    const [letter] = mail.letters;
    expect(letter).toMatchObject({ to: person, language: 'lo' });
    const page = /https:\/\/kyket\.example\/link#([\w-]{43})&lang=lo&code\n/;
    const [, link = ''] = page.exec(letter?.text ?? '') ?? [];
    expect(await links.find(link, sent.code)).toEqual({ ...to, confirmedByCode: true });
    expect(JSON.stringify(sent)).not.toContain(link);
  });

  it('that no mail server took leaves no link behind, and is sent anew when it is asked for again', async () => {
    const { mail, links, letters } = await stage();
    mail.refuses = true;
    expect(await letters.sendOnce(to, sending)).toEqual({ delivered: false });
    expect(await links.isIssued(invitation, 1)).toBe(false);

    mail.refuses = false;
    expect(await letters.sendOnce(to, sending)).toMatchObject({ delivered: true });
    expect(mail.letters).toHaveLength(1);
  });

  it('[SE-3] goes out once more each time that it is to be sent again, and the link before opens nothing', async () => {
    const { mail, links, sessions, letters, sendAgain } = await stage();
    const first = await letters.sendOnce(to, sending);
    const [lost] = linksIn(mail);
    const cameBy = { ...to, confirmedByCode: true };
    const guest = { personId: person, authentication: 'link' } as const;
    const { id: finder } = await sessions.open({ ...guest, link: cameBy });
    const other = { ...cameBy, invitation: agreement };
    const { id: somebodyElse } = await sessions.open({ ...guest, link: other });

    await sendAgain();
    const again = await letters.sendOnce(to, sending);
    expect(await letters.sendOnce(to, sending)).toEqual({ delivered: true });
    expect(mail.letters).toHaveLength(2);
    const [, found = ''] = linksIn(mail);
    expect(await links.find(lost ?? '', first.code)).toBeUndefined();
    expect(await links.find(found, again.code)).toEqual(cameBy);
    expect(await sessions.find(finder)).toBeUndefined();
    expect(await sessions.find(somebodyElse)).toBeDefined();
  });

  it('does not go out for an invitation that was revoked meanwhile', async () => {
    const { mail, letters } = await stage([
      InvitationRevoked({ invitationId: invitation, person, reason: 'x' }),
    ]);
    await letters.sendOnce(to, sending);
    expect(mail.letters).toEqual([]);
  });
});

describe('Where the pages of a letter are found', () => {
  const settings = (pages?: URL | 'as-asked') => new WebSettings({ operatorToken: 'token', pages });

  it('is the public address, and in development where one asked; elsewhere no link is sent', () => {
    const known = settings(new URL('https://kyket.example'));
    expect(known.pagesFor('mallory.example').href).toBe('https://kyket.example/');
    expect(settings('as-asked').pagesFor('127.0.0.1:3000').href).toBe('http://127.0.0.1:3000/');
    for (const [house, host] of [
      [settings(), 'kyket.example'],
      [settings('as-asked'), undefined],
    ] as const)
      expect(() => house.pagesFor(host)).toThrow(Problem);
  });
});
