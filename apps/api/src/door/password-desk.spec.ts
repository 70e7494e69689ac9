import { MemorySafe, NotDelivered, Post, type Letter } from '@kyket/eventing';
import { PasswordInvitations, People } from '@kyket/identity';
import { Logger } from '@nestjs/common';
import { OwnerLetters } from './owner-letters';
import { PasswordDesk } from './password-desk';

const alice = '0b7f6d1e-3c41-5b7e-9d35-6a2f1f0c9a01';
const pages = new URL('https://kyket.example');

/** A mail server that takes letters, or does not, and may take its time. */
class MailServer extends Post {
  readonly letters: Letter[] = [];
  refuses = false;
  private opens = Promise.resolve();

  async send(letter: Letter): Promise<void> {
    await this.opens;
    if (this.refuses) throw new NotDelivered('smtp-550');
    this.letters.push(letter);
  }

  /** Takes nothing until it is told to. */
  holds(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.opens = promise;
    return resolve;
  }
}

const stage = async () => {
  const safe = new MemorySafe();
  const people = new People(safe);
  await people.keep({ personId: alice, name: 'Alice', email: 'a@example.org', language: 'lo' });
  const mail = new MailServer();
  const letters = new OwnerLetters(people, mail);
  const invitations = new PasswordInvitations(safe);
  return { mail, letters, invitations, desk: new PasswordDesk(invitations, letters) };
};

const secretsIn = ({ letters }: MailServer): readonly string[] =>
  letters.map(({ text }) => /example\/welcome#([\w-]{43})\n/.exec(text)?.[1] ?? '');

describe('The way to choose another password', () => {
  it('goes to the owner of the account in a letter of their language, and is in no answer', async () => {
    const { mail, invitations, desk } = await stage();
    expect(await desk.send(alice, pages)).toEqual({ delivered: true });
    expect(mail.letters).toMatchObject([{ to: alice, language: 'lo' }]);
    const [secret = ''] = secretsIn(mail);
    expect(await invitations.personOf(secret)).toBe(alice);
  });

  it('is another in each letter, under a name of its own, and the one before opens nothing', async () => {
    const { mail, invitations, desk } = await stage();
    await desk.send(alice, pages);
    await desk.send(alice, pages);
    const [lost = '', found = ''] = secretsIn(mail);
    expect(await invitations.personOf(lost)).toBeUndefined();
    expect(await invitations.personOf(found)).toBe(alice);
    expect(new Set(mail.letters.map(({ messageId }) => messageId)).size).toBe(2);
  });

  it('is none where no mail server took the letter', async () => {
    const { mail, invitations, desk } = await stage();
    const { page } = await desk.handOver(alice);
    mail.refuses = true;
    expect(await desk.send(alice, pages)).toEqual({ delivered: false });
    expect(await invitations.personOf(page.split('#')[1] ?? '')).toBeUndefined();
  });
});

describe('What became of an account', () => {
  beforeAll(() => {
    Logger.overrideLogger(false);
  });

  it('is told to its owner, and nobody waits for the post but a house that closes', async () => {
    const { mail, letters } = await stage();
    const opens = mail.holds();
    letters.tell(alice, 'password-chosen');
    let closed = false;
    const closing = letters.onApplicationShutdown().then(() => {
      closed = true;
    });
    await new Promise(setImmediate);
    expect({ closed, letters: mail.letters }).toEqual({ closed: false, letters: [] });

    opens();
    await closing;
    expect(mail.letters).toMatchObject([{ to: alice, language: 'lo' }]);
  });

  it('does not break what was done when the post breaks', async () => {
    const { mail, letters } = await stage();
    mail.refuses = true;
    letters.tell(alice, 'factor-added');
    await letters.settled();
    expect(mail.letters).toEqual([]);
  });
});
