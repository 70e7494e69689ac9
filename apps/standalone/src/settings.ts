import { Instant } from '@kyket/eventing';
import { OwnNetworks, QuietHours } from '@kyket/notices';
import { isIP } from 'node:net';
import { z } from 'zod';

const url = (protocols: string) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && new RegExp(`^(${protocols}):$`).test(new URL(text).protocol),
    );

/** Addresses and networks: `127.0.0.1,10.20.0.0/16`. One that holds every address would let anybody say where they come from. */
const networks = z
  .string()
  .transform((text) => text.split(',').map((each) => each.trim()))
  .pipe(z.array(z.string().refine(isNetwork)).min(1));

/** `21:00-07:00` */
const hours = z
  .string()
  .transform((text) => {
    const [from, to] = text.split('-');
    return { from, to };
  })
  .pipe(QuietHours);

const Settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  KYKET_DATA: z.string().min(1).default('./data'),
  KYKET_NOW: Instant.optional(),
  PUBLIC_URL: url('https?').optional(),
  TRUSTED_PROXIES: networks.optional(),
  EVENTSTORE_URL: url('esdb|esdb\\+discover|kurrentdb|kurrentdb\\+discover').optional(),
  DATABASE_URL: url('postgres|postgresql').optional(),
  REDIS_URL: url('rediss?').optional(),
  SMTP_URL: url('smtps?').optional(),
  METRICS_TOKEN: z.string().min(16).optional(),
  MAIL_FROM: z.string().min(3).default('Kyket <kyket@localhost>'),
  MAIL_BOUNCES: z.email().optional(),
  QUIET_HOURS: hours.optional(),
  WEBHOOK_ALLOW: OwnNetworks.optional(),
  SECOND_FACTOR: z.enum(['required', 'offered']).optional(),
});

/** What to write instead, for the person who installs. */
const examples: Record<keyof typeof Settings.shape, string> = {
  PORT: 'a port from 0 to 65535, such as 3000',
  HOST: 'an address to listen on, such as 127.0.0.1',
  KYKET_DATA: 'a folder that can be written, such as ./data',
  KYKET_NOW: 'a moment in UTC, such as 2026-11-22T00:00:00Z',
  PUBLIC_URL: 'the address people type, such as https://kyket.example.gov.vn',
  TRUSTED_PROXIES: 'addresses or networks of the proxies in front, such as 127.0.0.1,10.20.0.0/16',
  EVENTSTORE_URL: 'such as esdb://user:password@eventstore:2113?tls=true',
  DATABASE_URL: 'such as postgresql://kyket:password@postgres:5432/kyket',
  REDIS_URL: 'such as redis://redis:6379',
  SMTP_URL: 'such as smtp://user:password@mail.example.gov.vn:587',
  METRICS_TOKEN: 'at least 16 characters that nobody guesses',
  MAIL_FROM: 'a sender, such as Kyket <kyket@example.gov.vn>',
  MAIL_BOUNCES: 'an address for letters that come back, such as bounces@example.gov.vn',
  QUIET_HOURS: 'when nobody is written to, such as 21:00-07:00 (at most 16 hours)',
  WEBHOOK_ALLOW: 'hosts or networks of your own, such as dms.example.gov.vn,10.20.0.0/16',
  SECOND_FACTOR: 'required, or offered where a password is enough for signing and deciding',
};

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** Where the domain's clock starts; only in the development profile. */
  readonly now: string | undefined;
  readonly publicUrl: string | undefined;
  /** Proxies that are believed when they say from where a request comes; none, where none is named. */
  readonly trustedProxies: readonly string[];
  /** What is not named is embedded. */
  readonly servers: {
    readonly eventStore: string | undefined;
    readonly database: string | undefined;
    readonly redis: string | undefined;
    readonly smtp: string | undefined;
  };
  readonly mailFrom: string;
  /** Where letters go that cannot be delivered; else back to the sender. */
  readonly mailBounces: string | undefined;
  /** When nobody is written to who has not said otherwise. */
  readonly quietHours: QuietHours | undefined;
  /** Hosts and networks of one's own that webhooks may reach; else only public ones. */
  readonly webhookAllow: OwnNetworks | undefined;
  /** Whether an act one may be held to takes a second factor, or only who has one is asked for it. */
  readonly secondFactor: 'required' | 'offered';
  /** Opens /metrics to another machine; without it only this one reads it. */
  readonly metricsToken: string | undefined;
  /** Demonstration data, a clock that can be moved, a mailbox anyone can read. Never for real data. */
  readonly development: boolean;
}

type ServerSetting = 'EVENTSTORE_URL' | 'DATABASE_URL' | 'REDIS_URL';

/** The settings are wrong; every fault is named, with its fix. No value is repeated: it may be a secret. */
export class WrongSettings extends Error {
  override readonly name = 'WrongSettings';

  constructor(readonly faults: readonly string[]) {
    super(
      `The settings are not valid (${faults.length}):\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
  }
}

interface Options {
  readonly development: boolean;
  /** Servers that this app cannot do without. */
  readonly needs?: readonly ServerSetting[];
}

/** Reads the environment, once. */
export const readSettings = (
  environment: Readonly<Record<string, string | undefined>>,
  { development, needs = [] }: Options,
): Settings => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Settings.safeParse(given);
  const faults = (parsed.error?.issues ?? []).map(({ path: [name] }) => {
    const known = name as keyof typeof examples;
    return `${known.padEnd(15)} is not valid – write ${examples[known]}`;
  });
  const missing = needs
    .filter((name) => given[name] === undefined)
    .map((name) => `${name.padEnd(15)} is missing – write ${examples[name]}`);
  const clock =
    given['KYKET_NOW'] !== undefined && !development
      ? ['KYKET_NOW       moves the clock, and is for npm run demo alone – remove it']
      : [];

  const all = [...faults, ...missing, ...clock];
  if (parsed.data === undefined || all.length > 0) throw new WrongSettings(all);

  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    dataFolder: data.KYKET_DATA,
    now: data.KYKET_NOW,
    publicUrl: data.PUBLIC_URL,
    trustedProxies: data.TRUSTED_PROXIES ?? [],
    servers: {
      eventStore: data.EVENTSTORE_URL,
      database: data.DATABASE_URL,
      redis: data.REDIS_URL,
      smtp: data.SMTP_URL,
    },
    mailFrom: data.MAIL_FROM,
    mailBounces: data.MAIL_BOUNCES,
    quietHours: data.QUIET_HOURS,
    webhookAllow: data.WEBHOOK_ALLOW,
    secondFactor: data.SECOND_FACTOR ?? (development ? 'offered' : 'required'),
    metricsToken: data.METRICS_TOKEN,
    development,
  };
};

function isNetwork(text: string): boolean {
  const [, address = '', bits] = /^([^/]+)(?:\/([1-9]\d{0,2}))?$/.exec(text) ?? [];
  const longest = { 4: 32, 6: 128 }[isIP(address)];
  return longest !== undefined && Number(bits ?? 1) <= longest;
}
