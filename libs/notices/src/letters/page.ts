import type { Language } from '@kyket/eventing';

/** A part of a letter: what it is about, and what is said of it. */
export interface Part {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly link?: { readonly says: string; readonly to: string } | undefined;
}

export interface Page {
  readonly language: Language;
  readonly subject: string;
  readonly greeting: string;
  readonly parts: readonly Part[];
  readonly closing: string;
}

/** A letter as every program can read it. */
export const asText = ({ greeting, parts, closing }: Page): string =>
  `${[greeting, ...parts.map(textOf), closing].join('\n\n')}\n`;

const textOf = ({ heading, lines, link }: Part): string =>
  [heading, ...lines, ...(link ? [link.to] : [])].join('\n');

/** The same letter with a little order for the eye: no picture, no style sheet from elsewhere, nothing that calls home. */
export const asHtml = ({ language, subject, greeting, parts, closing }: Page): string =>
  `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="font-family:sans-serif;line-height:1.5;max-width:40em;margin:1em auto;padding:0 1em">
<p>${escaped(greeting)}</p>
${parts.map(htmlOf).join('\n')}
<p style="color:#555">${escaped(closing)}</p>
</body>
</html>
`;

/** Titles are typed by people: a line break in one must not make a second header. */
export const inOneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ').trim();

const htmlOf = ({ heading, lines, link }: Part): string => {
  const [first, ...others] = lines.map(escaped);
  return [
    `<h2 style="font-size:1.1em">${escaped(heading)}</h2>`,
    ...(first === undefined ? [] : [`<p><strong>${first}</strong></p>`]),
    ...others.map((line) => `<p>${line}</p>`),
    ...(link ? [`<p><a href="${escaped(link.to)}">${escaped(link.says)}</a></p>`] : []),
  ].join('\n');
};

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
