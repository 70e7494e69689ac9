import type { KeptLetter } from '@kyket/notices';

/** The development mailbox as a page: what was sent, the last letter first. */
export const mailPage = (letters: readonly KeptLetter[]): string => `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kyket – Hộp thư</title>
<h1>Hộp thư · mailbox (${letters.length})</h1>
${letters.map(letter).join('\n')}
</html>
`;

const letter = ({ subject, text, sentAt, messageId, to }: KeptLetter): string => `<article>
<h2>${escaped(subject)}</h2>
<p><time datetime="${sentAt}">${sentAt}</time> · ${escaped(to)} · ${escaped(messageId)}</p>
<pre>${escaped(text)}</pre>
</article>`;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
