import { idFrom, MemorySafe, NotDelivered, SetClock, type Letter } from '@kyket/eventing';
import { DevelopmentMailbox, SmtpPost } from '@kyket/notices';
import { freePort } from './parts/free-port';
import { startMailbox, type Mailbox } from './parts/mailbox';

const alice = idFrom('person', 'alice');
const letter: Letter = {
  messageId: idFrom('letter', 1),
  to: alice,
  subject: 'Còn 5 ngày: Báo cáo và gửi bản sao sau khi ký',
  text: 'Hạn chót: 03/01/2024\nBiên bản ghi nhớ Điện Biên – Luông Pha Bang (ແຂວງຫຼວງພະບາງ)\n',
};
const addressOf = async (person: string) =>
  person === alice ? { name: 'Lê Thị Ánh', email: 'alice@sgddt-dienbien.demo' } : undefined;

describe('The post', () => {
  let server: Mailbox;
  let post: SmtpPost;
  const from = 'Kyket <kyket@localhost>';
  const domain = 'kyket.demo';
  beforeAll(async () => {
    server = await startMailbox();
    post = new SmtpPost({ url: server.url, from, domain }, addressOf);
  });
  afterAll(async () => {
    post.close();
    await server.stop();
  });

  it('hands a letter to the mail server, word for word, under the same id each time', async () => {
    await post.send(letter);
    await post.send(letter);
    const [first, second] = await server.received(2);

    expect(first).toMatchObject({
      subject: letter.subject,
      messageId: `<${letter.messageId}@${domain}>`,
      recipients: ['alice@sgddt-dienbien.demo'],
      to: [{ name: 'Lê Thị Ánh' }],
    });
    expect(first?.text?.replaceAll('\r\n', '\n').trim()).toBe(letter.text.trim());
    expect(second?.messageId).toBe(first?.messageId);
  });

  it('says in one word why it could not, and never an address', async () => {
    server.refuse('552 mailbox of alice@sgddt-dienbien.demo is full');
    const sending = post.send(letter);
    await expect(sending).rejects.toThrow(NotDelivered);
    await expect(sending).rejects.toMatchObject({ reason: 'smtp-552' });
    server.refuse();
  });

  it('knows of nobody without an address, and of no server that is away', async () => {
    const nobody = { ...letter, to: idFrom('person', 'bob') };
    await expect(post.send(nobody)).rejects.toMatchObject({ reason: 'no-address' });

    const url = `smtp://127.0.0.1:${await freePort()}`;
    const away = new SmtpPost({ url, from, domain }, addressOf);
    await expect(away.send(letter)).rejects.toThrow(/: e[a-z]+$/);
    away.close();
  });
});

describe('The development mailbox', () => {
  it('keeps every letter once, the last one first, and counts how often it was handed over', async () => {
    const clock = new SetClock('2023-12-29T01:00:00.000Z');
    const mailbox = new DevelopmentMailbox(new MemorySafe(), clock);
    await mailbox.send(letter);
    clock.set('2024-01-02T01:00:00.000Z');
    await mailbox.send({ ...letter, messageId: idFrom('letter', 2) });
    await mailbox.send(letter);

    expect(await mailbox.letters()).toMatchObject([
      { messageId: idFrom('letter', 2), deliveries: 1 },
      { messageId: letter.messageId, deliveries: 2, sentAt: '2023-12-29T01:00:00.000Z' },
    ]);
  });
});
