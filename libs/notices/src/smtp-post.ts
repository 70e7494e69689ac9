import { NotDelivered, Post, type Id, type Letter } from '@kyket/eventing';
import { createTransport, type Transporter } from 'nodemailer';

/** Where a person's letters go. Only the post asks. */
export type AddressOf = (
  person: Id,
) => Promise<{ readonly name: string; readonly email?: string | undefined } | undefined>;

interface Settings {
  /** `smtp://user:password@host:port` */
  readonly url: string;
  readonly from: string;
  /** The part of a Message-ID after the @. */
  readonly domain: string;
  /** Where letters go that cannot be delivered; without it, to the sender. */
  readonly bouncesTo?: string | undefined;
}

const patience = 10_000;

/** Hands letters to a mail server. */
export class SmtpPost extends Post {
  private readonly transport: Transporter;

  constructor(
    private readonly settings: Settings,
    private readonly addressOf: AddressOf,
  ) {
    super();
    this.transport = createTransport({
      url: settings.url,
      pool: true,
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: 2 * patience,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send({ messageId, to, language, subject, text, html }: Letter): Promise<void> {
    const person = await this.addressOf(to);
    if (person?.email === undefined) throw new NotDelivered('no-address');
    const { bouncesTo } = this.settings;

    try {
      await this.transport.sendMail({
        messageId: `<${messageId}@${this.settings.domain}>`,
        from: this.settings.from,
        to: { name: person.name, address: person.email },
        ...(bouncesTo && { envelope: { from: bouncesTo, to: person.email } }),
        subject,
        text,
        ...(html && { html }),
        headers: {
          'Auto-Submitted': 'auto-generated',
          ...(language && { 'Content-Language': language }),
        },
      });
    } catch (error) {
      throw new NotDelivered(wordFor(error), { cause: error });
    }
  }

  close(): void {
    this.transport.close();
  }
}

/** What a mail server says may hold an address, so only its number is kept – and whether it was about the letter, or about us. */
const wordFor = (error: unknown): string => {
  const { responseCode, code, command } = error as Readonly<Record<string, unknown>>;
  if (typeof responseCode === 'number') {
    const isOfTheLetter = command === 'RCPT TO' || command === 'DATA' || code === 'EMESSAGE';
    return `${isOfTheLetter ? 'smtp' : 'sender'}-${responseCode}`;
  }
  return typeof code === 'string' && /^E[A-Z]+$/.test(code) ? code.toLowerCase() : 'unreachable';
};
