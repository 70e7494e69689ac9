import { readFileSync } from 'node:fs';
import type { NodeSettings } from '@kyket/embedded-eventstore';

/** What a person types after `kyket eventstore`. */
export interface EventStoreOptions {
  readonly data: string;
  readonly port: string;
  readonly host?: string;
  readonly insecure?: boolean;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly maxAppendSize?: string;
}

/** What was typed makes no sense; said with the fix. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

/** The settings of a node that runs alone. Passwords come from the environment, never from the command line. */
export const eventStoreSettings = (
  { data, port, host, insecure, tlsCert, tlsKey, maxAppendSize }: EventStoreOptions,
  environment: NodeJS.ProcessEnv = process.env,
): NodeSettings => {
  const base = {
    dataFolder: data,
    port: Number(port),
    ...(host !== undefined && { host }),
    ...(maxAppendSize !== undefined && { maxAppendSize: Number(maxAppendSize) }),
  };
  if (insecure) return base;
  if (tlsCert === undefined || tlsKey === undefined)
    throw new WrongUsage('Give --tls-cert and --tls-key, or --insecure for loopback alone.');

  const admin = environment.KYKET_EVENTSTORE_ADMIN_PASSWORD;
  const ops = environment.KYKET_EVENTSTORE_OPS_PASSWORD;
  if (!admin || !ops)
    throw new WrongUsage(
      'Set KYKET_EVENTSTORE_ADMIN_PASSWORD and KYKET_EVENTSTORE_OPS_PASSWORD for the users admin and ops.',
    );
  return {
    ...base,
    tls: { cert: readPem(tlsCert), key: readPem(tlsKey) },
    users: { admin, ops },
  };
};

const readPem = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new WrongUsage(`The file ${file} cannot be read.`);
  }
};
