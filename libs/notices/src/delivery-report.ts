import PostalMime from 'postal-mime';

/** What a delivery report says of one of our letters. */
export interface ReturnedLetter {
  /** Of the letter that came back, as it was sent. */
  readonly letterId: string;
  /** RFC 3463: `5.1.1`, no such mailbox. */
  readonly status: string;
}

/** Reads a delivery status notification (RFC 3464). Nothing when it is none, when delivery is only late, or when it is not about a letter of ours. */
export const returnedLetter = async (
  message: string | Uint8Array,
): Promise<ReturnedLetter | undefined> => {
  const { attachments } = await PostalMime.parse(message, { forceRfc822Attachments: true });
  const partOf = (...types: readonly string[]) => {
    const found = attachments.find(({ mimeType }) => types.includes(mimeType));
    return found && textOf(found.content);
  };
  const report = partOf('message/delivery-status');
  const original = partOf('message/rfc822', 'text/rfc822-headers', 'message/global-headers');
  if (report === undefined || original === undefined) return undefined;

  const action = field(report, 'Action')?.toLowerCase();
  const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(field(report, 'Status') ?? '')?.[0];
  const letterId = /<([0-9a-f-]{36})@/i.exec(field(original, 'Message-ID') ?? '')?.[1];
  if (action !== 'failed' || status === undefined || letterId === undefined) return undefined;
  return { letterId: letterId.toLowerCase(), status };
};

/** A field of a header block, folded lines joined. */
const field = (text: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(text.replaceAll(/\r?\n[ \t]+/g, ' '))?.[1]?.trim();

const textOf = (content: string | ArrayBuffer | Uint8Array): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);
