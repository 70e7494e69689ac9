import { timingSafeEqual, createHash } from 'node:crypto';
import type { Metadata } from '@grpc/grpc-js';
import type { EventLog } from '../log/event-log';
import type { AccessList } from '../log/stream-metadata';
import type { Refusal } from '../protocol/refusals';
import { describedBy, isMetastream, isSystemStream } from '../protocol/stream-names';
import type { NodeSettings } from '../settings';

/** Whoever calls, and the groups they are in. */
export interface Caller {
  readonly name: string;
  readonly roles: readonly string[];
}

export type Act = 'read' | 'write' | 'delete';

const ADMINS = '$admins';
const EVERYONE = '$all';

const everyone: Caller = { name: 'everyone', roles: [ADMINS, EVERYONE] };
const admin: Caller = { name: 'admin', roles: ['admin', ADMINS, EVERYONE] };
const ops: Caller = { name: 'ops', roles: ['ops', '$ops', EVERYONE] };

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares without telling by its time how much was right. */
const isSame = (given: string, expected: string): boolean =>
  timingSafeEqual(digest(given), digest(expected));

/** Tells who calls. Without TLS no name can be trusted, so everyone on loopback may do everything. */
export const doorOf = ({ tls, users }: NodeSettings) => {
  if (!tls || !users) return (): Caller => everyone;
  const known = [
    [admin, users.admin],
    [ops, users.ops],
  ] as const;

  return (metadata: Metadata): Caller | Refusal => {
    const [name, password] = credentialsIn(metadata);
    for (const [caller, expected] of known) {
      if (caller.name === name && isSame(password, expected)) return caller;
    }
    return { refused: 'not-authenticated' };
  };
};

const credentialsIn = (metadata: Metadata): [name: string, password: string] => {
  const header = metadata.get('authorization')[0]?.toString() ?? '';
  const [, encoded] = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(header) ?? [];
  const [name = '', ...rest] = Buffer.from(encoded ?? '', 'base64')
    .toString()
    .split(':');
  return [name, rest.join(':')];
};

const onMetastream = { read: 'metaRead', write: 'metaWrite', delete: 'metaWrite' } as const;

/** The access list of a stream, or the default: system streams for admins, all others for everyone known. */
export const mayAccess = (caller: Caller, act: Act, stream: string, log: EventLog): boolean => {
  if (caller.roles.includes(ADMINS)) return true;

  const subject = isMetastream(stream) ? describedBy(stream) : stream;
  const right: keyof AccessList = isMetastream(stream) ? onMetastream[act] : act;
  const named = isMetastream(subject) ? undefined : log.stream(subject).metadata.access[right];
  const allowed = named ?? [isSystemStream(subject) ? ADMINS : EVERYONE];
  return allowed.some((role) => caller.roles.includes(role));
};

/** `$all` shows every stream, so only admins read it. */
export const mayReadAll = (caller: Caller): boolean => caller.roles.includes(ADMINS);

export const accessDenied: Refusal = { refused: 'access-denied' };
