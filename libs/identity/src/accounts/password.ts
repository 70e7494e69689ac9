import { argon2, type Argon2Parameters, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a guess costs: 19 MiB and two passes, the least that is advised for argon2id. */
const cost = { memory: 19 * 1024, passes: 2, parallelism: 1, tagLength: 32 } as const;

/** The string that a password is kept as: algorithm, cost, salt and hash. */
export const hashPassword = async (password: string): Promise<string> => {
  const nonce = randomBytes(16);
  const hash = await hashWith(nonce, normalised(password));
  const { memory: m, passes: t, parallelism: p } = cost;
  return `$argon2id$v=19$m=${m},t=${t},p=${p}$${base64(nonce)}$${base64(hash)}`;
};

/** At today's cost. */
export const hashWith = (nonce: Buffer, message: string): Promise<Buffer> =>
  derive({ ...cost, nonce, message });

/** Whether the password is the one. Without one to compare it takes as long, and is not. */
export const isPassword = async (password: string, kept: string | undefined): Promise<boolean> => {
  const { hash, ...parameters } = parse(kept ?? nobodys);
  const derived = await derive({ ...parameters, message: normalised(password) });
  return timingSafeEqual(derived, hash) && kept !== undefined;
};

/** Whether a password was hashed at less than today's cost, and should be hashed again when it is next given. */
export const isOutdated = (kept: string): boolean => {
  const { memory, passes, parallelism } = parse(kept);
  return memory < cost.memory || passes < cost.passes || parallelism < cost.parallelism;
};

const derive = (parameters: Argon2Parameters): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    argon2('argon2id', parameters, (error, hash) => (error ? reject(error) : resolve(hash)));
  });

/** The same password typed on another keyboard is the same password. */
const normalised = (password: string) => password.normalize('NFKC');

const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');

const parse = (kept: string) => {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(kept);
  if (!parts) throw new Error('A kept password cannot be read');

  const [, memory, passes, parallelism, salt = '', tag = ''] = parts;
  const hash = Buffer.from(tag, 'base64');
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(salt, 'base64'),
    tagLength: hash.length,
    hash,
  };
};

/** Nobody's password: compared with where there is no account, so that time tells nothing. */
export const nobodys = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(randomBytes(16))}$${base64(randomBytes(32))}`;
