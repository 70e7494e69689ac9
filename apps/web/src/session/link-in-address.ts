/** The link of a letter, and what the letter says beside it. */
export interface LinkInAddress {
  readonly link: string;
  /** A code was told by telephone. */
  readonly asksForCode: boolean;
  /** In which the letter was written. */
  readonly language: string | null;
}

export const linkIn = (hash: string): LinkInAddress => {
  const [link = '', ...more] = hash.replace(/^#/, '').split('&');
  const said = new URLSearchParams(more.join('&'));
  return { link, asksForCode: said.has('code'), language: said.get('lang') };
};
