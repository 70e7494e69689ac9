import { Problem } from './problem';

/** The revision that the caller looked at. */
export const revisionIn = (header: string | undefined): number | undefined => {
  if (header === undefined) return undefined;
  const [, revision] = /^\s*(?:W\/)?"(-1|\d{1,15})"\s*$/.exec(header) ?? [];
  if (revision === undefined) throw new Problem('bad-request', { header: 'If-Match' });
  return Number(revision);
};
