/** What a script may rely on. */
export const exitCodes = {
  ok: 0,
  broken: 1,
  usage: 2,
  notFound: 3,
  conflict: 4,
  verificationFailed: 5,
} as const;
